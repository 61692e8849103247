/** Coordination: several steps, undoing, gathering; and whom the design reaches. */
import type { Role } from '#content/schema.ts'
import { type Graph, isChannel, type Link, linkParam, type Node } from '../graph.ts'
import type { MetricResult } from '../types.ts'
import { result } from './result.ts'
import { reachable } from './walk.ts'

const tasks = (node: Node): readonly Link[] =>
  node.role === 'workflow' ? node.out.filter((link) => linkParam(link, 'compensates') !== true) : []

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

/** Whether something waits until all branches are done. */
export function join(graph: Graph): MetricResult {
  const workflows = coordinators(graph)
  return result(workflows.length > 0 ? 'yes' : 'no', { parts: workflows, facts: ['sfn.map.distributed'] })
}

/**
 * Whether answers are gathered. From whoever answers: the branches of a topic or bus come together again in a
 * channel that one consumer reads. From a known list: a workflow calls each and waits.
 */
export function gather(graph: Graph): MetricResult {
  const workflows = coordinators(graph)
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

/** Which people it reaches: the first kind found, nobody where there is none. */
export function audience(graph: Graph): MetricResult {
  const people = graph.nodes.filter((node) => node.role === 'people')
  const words: Readonly<Record<string, string>> = {
    email: 'operators-mail',
    sms: 'sms',
    'mobile-push': 'push',
  }
  const first = people[0]
  if (first === undefined) return result('nobody')
  const customers = first.part.kind === 'email' && first.in.some((link) => link.from.role !== 'topic')
  return result(customers ? 'customers-mail' : (words[first.part.kind] ?? 'unknown'), { parts: people })
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
