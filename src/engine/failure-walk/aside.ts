/** What retries lead to: how often a message comes back, and where it is set aside. */
import type { Mechanism } from '#content/schema.ts'
import type { PartId } from '../../design/model.ts'
import { factNumber } from '../facts.ts'
import { type Graph, type Link, type Node, numberParam, partParam } from '../graph.ts'
import type { Outage, Span, WalkStep } from './types.ts'

export const spanOf = (seconds: number): Span => (Number.isFinite(seconds) ? seconds : 'unlimited')

/** Of a figure that is the same in every region. */
function plain(fact: string): number {
  return factNumber(fact, 'us-east-1') ?? Number.POSITIVE_INFINITY
}

const triesFact = 'sqs.dlq.maxreceive.default'
const visibilityFact = 'sqs.visibility.default'

/**
 * A queue's message is received again each time its visibility timeout is over; with a dead-letter queue it is
 * set aside after so many receives: the number of tries times the timeout. Null for what is no queue.
 */
export function returnsOf(
  graph: Graph,
  link: Link,
): { readonly step: WalkStep; readonly after: number } | null {
  const queue = link.from
  if (queue.role !== 'queue' || link.mechanism?.deadLetter !== 'source-queue') return null
  const ownTries = queue.part.params.tries
  const tries = typeof ownTries === 'number' ? ownTries : plain(triesFact)
  const visibility = numberParam(partParam(queue, 'visibility')) ?? plain(visibilityFact)
  const after = tries * visibility
  const counted = asideOf(graph, link, 'failing') !== null
  const step: WalkStep = {
    kind: 'returns',
    part: queue.part.id,
    connection: link.connection.id,
    span: visibility,
    ...(counted ? { tries } : {}),
    facts: counted ? [visibilityFact, triesFact] : [visibilityFact],
  }
  return { step, after }
}

/** Where a message is set aside when retries end. */
export interface Aside {
  /** The queue; null where it stays inside the stream. */
  readonly into: PartId | null
  readonly node: Node | null
  readonly kept: Span
  readonly keptFrom: 'first-send' | 'set-aside'
  readonly idsOnly: boolean
  readonly facts: readonly string[]
  /** Facts on how it comes back. */
  readonly back: readonly string[]
}

/** Null where nothing catches it. The same rule as the metric `dead-letters`. */
export function asideOf(graph: Graph, link: Link, outage: Outage): Aside | null {
  const place = link.mechanism?.deadLetter ?? 'none'
  if (place === 'inside-stream') {
    const kept = spanOf(numberParam(partParam(link.from, 'retention')) ?? plain('kinesis.retention.default'))
    const facts = ['kinesis.queue.dlq']
    return { into: null, node: null, kept, keptFrom: 'first-send', idsOnly: false, facts, back: [] }
  }
  const node = place === 'none' ? null : named(graph, namesOf(link, place, outage))
  if (node === null) return null
  const retention = numberParam(partParam(node, 'retention'))
  return {
    into: node.part.id,
    node,
    kept: retention === undefined ? 'unknown' : spanOf(retention),
    keptFrom: place === 'source-queue' && node.part.kind === 'sqs-standard' ? 'first-send' : 'set-aside',
    ...idsOf(link, place),
  }
}

/** A Custom Event Bus sets ids aside, a poller of a stream the position of the batch. */
function idsOf(link: Link, place: string): Pick<Aside, 'idsOnly' | 'facts' | 'back'> {
  if (place === 'connection' && link.from.part.kind === 'eventbridge-bus-v2') {
    return { idsOnly: true, facts: ['eb.custom.dlq'], back: ['eb.custom.replay'] }
  }
  if (place === 'connection' && link.mechanism?.invocation === 'poll') {
    return { idsOnly: true, facts: ['lambda.esm.kinesis.destination'], back: [] }
  }
  const facts = place === 'source-queue' ? ['sqs.dlq.retention'] : []
  return { idsOnly: false, facts, back: ['sqs.redrive.rate.max'] }
}

type Caught = Exclude<Mechanism['deadLetter'], 'none' | 'inside-stream'>

/** Failing code is caught by the function's own dead letter, a failed delivery by that of the connection. */
function namesOf(link: Link, place: Caught, outage: Outage): readonly unknown[] {
  const own = link.connection.params.deadLetter
  const from = link.from.part.params.deadLetter
  const to = link.to.part.params.deadLetter
  switch (place) {
    case 'source-queue':
    case 'state':
      return [own, from]
    case 'function':
      return outage === 'unreachable' ? [own] : [to]
    case 'connection':
      return link.to.role === 'compute' ? [own, to] : [own]
  }
}

function named(graph: Graph, names: readonly unknown[]): Node | null {
  for (const name of names) {
    const node = typeof name === 'string' && name !== '' ? graph.byId.get(name) : undefined
    if (node !== undefined) return node
  }
  return null
}
