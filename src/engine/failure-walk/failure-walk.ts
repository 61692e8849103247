/** Where the messages are while a part is down: from the connection windows that the judge itself uses. */
import type { Design, PartId, Workload } from '../../design/model.ts'
import {
  type Graph,
  graphOf,
  invocationOf,
  isCarrier,
  isChannel,
  isPaused,
  type Link,
  linkParam,
  type Node,
} from '../graph.ts'
import { carries } from '../metrics/durability.ts'
import { replayOf, windowOf } from '../metrics/windows.ts'
import { contextOf } from '../requirements.ts'
import type { Assumptions } from '../types.ts'
import { type Aside, asideOf, returnsOf, spanOf } from './aside.ts'
import type { FailureWalk, Outage, Recovery, Span, WalkStep, Way } from './types.ts'

/** Shortest and longest outage that can be asked for: seconds. */
export const shortest = 60
export const longest = 1_209_600

/**
 * Walks every way into a part that is down for so many seconds. What it is down by: code, APIs, workflows and
 * people fail on every message; queues, topics, buses, streams and the like cannot be reached. Null where the
 * design has no such part. Cycles end where they meet themselves.
 */
export function failureWalk(
  design: Design,
  partId: PartId,
  duration: number,
  workload: Workload,
  options: { readonly outage?: Outage; readonly assumptions?: Assumptions } = {},
): FailureWalk | null {
  const graph = graphOf(design, contextOf(workload, options.assumptions))
  const node = graph.byId.get(partId)
  if (node === undefined) return null
  const outage = options.outage ?? usualOutage(node)
  const seconds = Math.min(longest, Math.max(shortest, duration))
  const starved = starvedBy(graph, node)
  const drawnIn = failingWith(node)
  return {
    part: partId,
    outage,
    duration: seconds,
    ways: node.in.flatMap((link) =>
      waysInto({ graph, duration: seconds }, link, outage, [], new Set([node])),
    ),
    starved: [...starved].map(({ part }) => part.id),
    goOn: graph.consumers
      .filter((consumer) => !drawnIn.has(consumer) && !starved.has(consumer))
      .map(({ part }) => part.id),
  }
}

function usualOutage({ role }: Node): Outage {
  return role === 'compute' || role === 'outside' || role === 'workflow' || role === 'people'
    ? 'failing'
    : 'unreachable'
}

interface Scene {
  readonly graph: Graph
  /** Seconds. */
  readonly duration: number
}

/** Ways along one connection, followed back to whoever holds the messages or has to be told of the error. */
function waysInto(
  scene: Scene,
  link: Link,
  outage: Outage,
  after: readonly Link[],
  seen: ReadonlySet<Node>,
): readonly Way[] {
  const connections = [link, ...after].map(({ connection }) => connection.id)
  const { value, facts = [] } = windowOf(scene.graph, link, outage)
  if (value === null) {
    const recoveries = [by('unknown', link.from)]
    return [
      {
        connections,
        steps: [step('unknown', link, 'unknown', facts)],
        fate: 'unknown',
        from: null,
        recoveries,
      },
    ]
  }
  if (value > 0) return [{ connections, ...held(scene, link, outage, value, facts) }]
  // Nobody tries again: what AWS carries was delivered and failed; else the caller has the error.
  const delivered = isCarrier(link.from) || (outage === 'failing' && carries(link) && !isChannel(link.to))
  if (delivered) return [{ connections, ...afterDelivery(scene, link, outage, facts) }]
  const caller = link.from
  if (caller.in.length === 0 || seen.has(caller)) {
    const recoveries = [by('send-again', caller)]
    return [{ connections, steps: [step('refused', link)], fate: 'refused', from: 0, recoveries }]
  }
  const before = new Set([...seen, caller])
  return caller.in.flatMap((feeding) =>
    waysInto(scene, feeding, 'failing', [link, ...after], before).map((way) => ({
      ...way,
      steps: [step('passed-on', link), ...way.steps],
    })),
  )
}

type Course = Omit<Way, 'connections'>

/** What a paused reader leaves where it is waits, whatever fails behind it, until it expires. */
function unread({ duration }: Scene, link: Link, window: number, facts: readonly string[]): Course {
  const steps = [step('paused', link, 0, ['lambda.esm.pause']), step('held', link, spanOf(window), facts)]
  if (window >= duration) return { steps, fate: 'waiting', from: null, recoveries: [by('resume', link.from)] }
  return {
    steps: [...steps, step('expired', link, spanOf(window), facts)],
    fate: 'lost',
    from: window,
    recoveries: [broughtBack(link, duration)],
  }
}

/** Somebody keeps the message or tries again for so many seconds. */
function held(scene: Scene, link: Link, outage: Outage, window: number, facts: readonly string[]): Course {
  if (isPaused(link)) return unread(scene, link, window, facts)
  const keeps = isChannel(link.from) && invocationOf(link) === 'poll'
  const { blocks = 'nothing' } = link.mechanism ?? {}
  const returns = outage === 'failing' ? returnsOf(scene.graph, link) : null
  const aside = asideOf(scene.graph, link, outage)
  const steps: readonly WalkStep[] = [
    step(keeps ? 'held' : 'retried', link, spanOf(window), facts),
    ...(blocks === 'nothing' ? [] : [{ ...step('waits-behind', link), behind: blocks }]),
    ...(returns === null ? [] : [returns.step]),
  ]
  const attempts = keeps && outage === 'failing' ? linkParam(link, 'attempts') : undefined
  if (typeof attempts === 'number') {
    // How long so many tries take, only the length of the work would tell.
    const end = givenUp(scene, link, aside, null, facts)
    return { ...end, steps: [...steps, ...end.steps.map((one) => ({ ...one, tries: attempts }))] }
  }
  // With no dead-letter queue a message comes back until its retention ends.
  const ends = returns !== null && aside !== null ? Math.min(window, returns.after) : window
  if (ends >= scene.duration) {
    return { steps, fate: 'waiting', from: null, recoveries: [by('by-itself', link.from)] }
  }
  const end = givenUp(scene, link, aside, ends, facts)
  return { ...end, steps: [...steps, ...end.steps] }
}

/** Delivered once, and failed there. */
function afterDelivery(scene: Scene, link: Link, outage: Outage, facts: readonly string[]): Course {
  const aside = asideOf(scene.graph, link, outage)
  // A subscription's own dead letter catches what could not be delivered; this was.
  const caught = outage === 'failing' && link.mechanism?.deadLetter === 'connection' ? null : aside
  return givenUp(scene, link, caught, 0, facts)
}

/** What happens when nobody tries any more, so many seconds after a message came; null: at a time nobody knows. */
function givenUp(
  { duration }: Scene,
  link: Link,
  aside: Aside | null,
  ends: number | null,
  facts: readonly string[],
): Course {
  const span: Span = ends ?? 'unknown'
  if (aside === null) {
    return {
      steps: [step('dropped', link, span, facts)],
      fate: 'lost',
      from: ends,
      recoveries: [broughtBack(link, duration)],
    }
  }
  const { into, kept, keptFrom, idsOnly } = aside
  const gone = { ...step('set-aside', link, span, aside.facts), into, kept, keptFrom, idsOnly }
  const recovery = idsOnly
    ? by('replay', link.from, aside.back)
    : by('redrive', aside.node ?? link.from, aside.back)
  return { steps: [gone], fate: 'set-aside', from: ends, recoveries: [recovery] }
}

/** What can still give lost messages once more: the nearest log or archive that reaches far enough. */
function broughtBack(link: Link, duration: number): Way['recoveries'][number] {
  const before = new Set([link.from])
  for (const node of before) {
    const { value, facts = [] } = replayOf(node)
    if (value !== null && value >= duration) return by('replay', node, facts)
    for (const feeding of node.in) before.add(feeding.from)
  }
  return by('gone', link.to)
}

const by = (kind: Recovery, node: Node, facts: readonly string[] = []): Way['recoveries'][number] => ({
  kind,
  part: node.part.id,
  facts,
})

function step(kind: WalkStep['kind'], link: Link, span: Span = 0, facts: readonly string[] = []): WalkStep {
  return { kind, part: link.from.part.id, connection: link.connection.id, span, facts }
}

/** Parts behind the part that nothing else feeds. */
function starvedBy(graph: Graph, down: Node): ReadonlySet<Node> {
  const fed = new Set(graph.entries.filter((entry) => entry !== down))
  for (const node of fed) {
    if (node !== down) for (const link of node.out) fed.add(link.to)
  }
  return new Set(graph.nodes.filter((node) => node !== down && !fed.has(node)))
}

/** The part and whoever calls it and waits for it. */
function failingWith(down: Node): ReadonlySet<Node> {
  const failing = new Set([down])
  for (const node of failing) {
    for (const link of node.in) {
      if (invocationOf(link) === 'sync' && !isChannel(link.from)) failing.add(link.from)
    }
  }
  return failing
}
