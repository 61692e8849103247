/** Coordination: several steps, undoing, gathering; and whom the design reaches. */
import type { Role } from '#content/schema.ts'
import { figureFor } from '../facts.ts'
import { type Graph, isChannel, type Link, linkParam, type Node, partParam } from '../graph.ts'
import type { MetricResult } from '../types.ts'
import { type Bound, extreme, fromBound, result } from './result.ts'
import { memo, reachable } from './walk.ts'

/** A part that remembers how far an execution has come: a workflow or a durable function. */
const coordinates = (node: Node): boolean => node.role === 'workflow' || partParam(node, 'durable') === true

/** What it calls to get work done: compensations and requests to people left out. */
const tasks = (node: Node): readonly Link[] =>
  coordinates(node)
    ? node.out.filter(
        (link) =>
          linkParam(link, 'compensates') !== true &&
          (link.to.role === 'compute' || link.to.role === 'outside'),
      )
    : []

const coordinators = (graph: Graph): readonly Node[] => graph.nodes.filter((node) => tasks(node).length >= 2)

/** One step, several that hand on by themselves, or several that a workflow carries through. */
export function steps(graph: Graph): MetricResult {
  const workflows = coordinators(graph)
  if (workflows.length > 0)
    return result('coordinated', { parts: workflows, facts: ['sfn.standard.duration'] })
  const workers = graph.consumers.filter((node) => node.role === 'compute')
  const chained = workers.filter((node) =>
    [...reachable(node)].some((next) => next !== node && workers.includes(next)),
  )
  return result(chained.length > 0 ? 'chained' : 'one', { parts: chained })
}

/** Whether a workflow calls steps that undo others. */
export function undo(graph: Graph): MetricResult {
  const undoing = graph.links.filter(
    (link) => link.from.role === 'workflow' && linkParam(link, 'compensates') === true,
  )
  return result(undoing.length > 0 ? 'yes' : 'no', { links: undoing, facts: ['sfn.saga'] })
}

/** Whether something waits until all branches are done: a workflow that runs them side by side. */
export function join(graph: Graph): MetricResult {
  const workflows = coordinators(graph).filter((node) => partParam(node, 'parallel') === true)
  return result(workflows.length > 0 ? 'yes' : 'no', { parts: workflows, facts: ['sfn.map.distributed'] })
}

/** Seconds that an execution can wait for a person's answer. */
export function humanWait(graph: Graph): MetricResult {
  const asking = graph.links.filter(
    (link) => link.from.role === 'workflow' && linkParam(link, 'invocation') === 'callback',
  )
  if (asking.length === 0) return result(0)
  const facts = ['sfn.standard.duration', 'sfn.callback']
  const express = asking.some((link) => partParam(link.from, 'workflowType') === 'express')
  if (express) return result(0, { links: asking, facts: ['sfn.express.unsupported'] })
  return result(figureFor('sfn.standard.duration', graph.context) ?? 'unknown', {
    links: asking,
    facts,
  })
}

/** Seconds that answers are waited for: as long as the workflow runs, or the reply channel keeps them. */
export function gatherWait(graph: Graph): MetricResult {
  const gathered = gather(graph)
  const place = gathered.parts[0]
  const node = place === undefined ? undefined : graph.byId.get(place)
  if (gathered.value === 'none' || node === undefined) return result(0)
  const fact = coordinates(node) ? 'sfn.standard.duration' : 'sqs.retention.max'
  const kept = node.role === 'queue' ? partParam(node, 'retention') : undefined
  const value = typeof kept === 'number' ? kept : figureFor(fact, graph.context)
  return result(value ?? 'unknown', { parts: [node], facts: [fact] })
}

/** Whether answers find their way back to somebody who asked: a channel below the work feeds a caller. */
export function reply(graph: Graph): MetricResult {
  const back = graph.links.filter(
    (link) =>
      link.to.role === 'source' &&
      (isChannel(link.from) || link.from.role === 'gateway') &&
      link.from.belowChannel,
  )
  return result(back.length > 0 ? 'yes' : 'no', { links: back })
}

/** Seconds that a message can be held back on purpose: the shortest over all consumers, each by its longest way. */
export function holdsBack(graph: Graph): MetricResult {
  const longest = memo<Bound>(
    graph,
    (node, visit) =>
      extreme(
        [heldBy(graph, node), ...node.in.map((link) => visit(link.from))],
        'most',
        Number.POSITIVE_INFINITY,
      ) ?? { value: 0 },
    { value: 0 },
  )
  return fromBound(extreme(graph.consumers.map(longest), 'least', 0))
}

function heldBy(graph: Graph, node: Node): Bound {
  const parts = [node]
  if (node.role === 'scheduler' && partParam(node, 'recurring') !== true && node.in.length > 0) {
    return { value: Number.POSITIVE_INFINITY, parts, facts: ['eb.scheduler.targets'], adjustable: false }
  }
  if (coordinates(node) && partParam(node, 'workflowType') !== 'express') {
    const fact = node.role === 'workflow' ? 'sfn.standard.duration' : 'lambda.durable.max'
    return { value: figureFor(fact, graph.context), parts, facts: [fact], adjustable: false }
  }
  const delay = partParam(node, 'delay')
  return { value: typeof delay === 'number' ? delay : 0, parts, facts: ['sqs.delay.max'], adjustable: false }
}

/**
 * Whether answers are gathered. From whoever answers: the branches of a topic or bus come together again in a
 * channel that one consumer reads. From a known list: a workflow calls each and waits.
 */
export function gather(graph: Graph): MetricResult {
  const workflows = coordinators(graph).filter((node) => partParam(node, 'parallel') === true)
  if (workflows.length > 0) return result('known-list', { parts: workflows, facts: ['sfn.map.distributed'] })
  const forks = graph.nodes.filter(
    (node) => (node.role === 'topic' || node.role === 'bus') && node.out.length >= 2,
  )
  const reply = graph.nodes.find(
    (node) => isChannel(node) && node.out.length > 0 && forks.some((fork) => gathers(fork, node)),
  )
  return reply === undefined ? result('none') : result('whoever-answers', { parts: [reply] })
}

/** Two or more workers, on different branches of the fork, send to this channel. */
function gathers(fork: Node, channel: Node): boolean {
  const senders = channel.in
    .map((link) => link.from)
    .filter((node) => node.role === 'compute' || node.role === 'outside')
  const branches = fork.out.filter((link) =>
    senders.some((sender) => sender === link.to || reachable(link.to).has(sender)),
  )
  return senders.length >= 2 && branches.length >= 2
}

/** Which people it reaches: every way, joined by "+"; nobody where there is none. */
export function audience(graph: Graph): MetricResult {
  const people = graph.nodes.filter((node) => node.role === 'people')
  const ways = new Set(people.map(wayTo))
  return ways.size === 0 ? result('nobody') : result([...ways].sort().join('+'), { parts: people })
}

/** Mail that a topic sends reaches confirmed subscribers: operators. Mail to customers goes through a mail service. */
function wayTo(node: Node): string {
  if (node.part.kind === 'sms') return 'sms'
  if (node.part.kind === 'mobile-push') return 'push'
  return node.in.some((link) => link.from.role === 'topic') ? 'operators-mail' : 'customers-mail'
}

/** What speaks the protocol that is asked for. */
export function protocol(graph: Graph): MetricResult {
  const broker = graph.nodes.filter((node) => node.part.kind === 'amazon-mq')
  const kafka = graph.nodes.filter((node) => node.part.kind === 'msk')
  if (kafka.length > 0) return result('kafka', { parts: kafka })
  return broker.length > 0 ? result('broker', { parts: broker }) : result('aws')
}

/** What handles the messages: every sort of consumer, joined by "+". */
export function handledBy(graph: Graph): MetricResult {
  const sorts: Readonly<Partial<Record<Role, string>>> = {
    workflow: 'workflow',
    outside: 'api',
    people: 'people',
    store: 'storage',
  }
  const found = new Set(
    graph.consumers.map(
      (node) => sorts[node.role] ?? (node.part.kind === 'lambda' ? 'function' : 'container'),
    ),
  )
  return found.size === 0
    ? result('unknown')
    : result([...found].sort().join('+'), { parts: graph.consumers })
}
