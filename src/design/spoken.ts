/** What a diagram says to somebody who does not see it. */
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { Role } from '#content/schema.ts'
import { checkOf, invocationOf, nameOfWay } from './connect.ts'
import { listOf, plural } from './format.ts'
import { graphOf, isDeadLetterTarget } from './graph.ts'
import type { Connection, Design, Part } from './model.ts'
import { partSubtitle, shortKindName } from './subtitle.ts'

/**
 * Full name of a part, connection, frame or note: "Billing queue, SQS standard queue, keeps 14 days. Receives from
 * Orders topic. Read by Billing worker. 1 warning." Empty if the design does not have it.
 */
export function spokenName(design: Design, id: string, warnings = 0): string {
  const graph = graphOf(design)
  const part = graph.parts.get(id)
  if (part !== undefined) return sentences([...partSentences(design, part), warningWords(warnings)])
  const connection = graph.connections.get(id)
  if (connection !== undefined)
    return sentences([connectionWords(design, connection), warningWords(warnings)])
  const frame = design.frames.find((one) => one.id === id)
  if (frame !== undefined) return `Frame ${frame.name}.`
  const note = design.notes.find((one) => one.id === id)
  return note === undefined ? '' : `Note: ${note.text}`
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

function warningWords(warnings: number): string {
  return warnings > 0 ? plural(warnings, 'warning') : ''
}

function partSentences(design: Design, part: Part): readonly string[] {
  const graph = graphOf(design)
  const name = (id: string) => graph.parts.get(id)?.name ?? id
  const kind = shortKindName(part.kind)
  const detail = partSubtitle(part, design)
  const first = [part.name, kind, ...(detail === '' || detail === kind ? [] : [detail])].join(', ')
  const by = (connections: readonly Connection[], invocation: string, words: string, end: 'from' | 'to') => {
    const names = connections
      .filter((connection) => invocationOf(design, connection) === invocation)
      .map((connection) => name(connection[end]) + filterWords(connection))
    return names.length === 0 ? '' : `${words} ${listOf(names)}`
  }
  const incoming = graph.incoming(part.id)
  const outgoing = graph.outgoing(part.id)
  const givers = graph.deadLettersInto(part.id).map(({ from }) => ownerName(design, from.id))
  const givesTo = graph.deadLetters.find(({ from }) => from.id === part.id)
  const rest = [
    by(incoming, 'sync', 'Called by', 'from'),
    by(incoming, 'async', 'Receives from', 'from'),
    by(incoming, 'poll', 'Reads', 'from'),
    by(incoming, 'unknown', 'Not known how it receives from', 'from'),
    by(outgoing, 'sync', 'Calls', 'to'),
    by(outgoing, 'async', 'Sends to', 'to'),
    by(outgoing, 'poll', 'Read by', 'to'),
    by(outgoing, 'unknown', 'Not known how it sends to', 'to'),
    givers.length === 0 ? '' : `Takes dead letters of ${listOf(givers)}`,
    givesTo === undefined ? '' : `Dead letters go to ${name(givesTo.to)}`,
  ].filter((words) => words !== '')
  return [first, ...(rest.length === 0 ? ['Not connected'] : rest)]
}

function ownerName(design: Design, id: string): string {
  const { parts, connections } = graphOf(design)
  const connection = connections.get(id)
  if (connection === undefined) return parts.get(id)?.name ?? id
  return `the connection from ${parts.get(connection.from)?.name} to ${parts.get(connection.to)?.name}`
}

function filterWords({ params }: Connection): string {
  return typeof params.filter === 'string' && params.filter !== '' ? ` (filter ${params.filter})` : ''
}

/** "Orders topic to Billing queue, subscription, filter type = order.created": no full stop. */
export function connectionWords(design: Design, connection: Connection): string {
  const { parts } = graphOf(design)
  const check = checkOf(design, connection)
  const how =
    check.verdict === 'native'
      ? nameOfWay(design, connection)
      : check.verdict === 'refused'
        ? 'not possible'
        : 'not known whether possible'
  const { filter, label, paused, compensates } = connection.params
  return [
    `${parts.get(connection.from)?.name ?? connection.from} to ${parts.get(connection.to)?.name ?? connection.to}`,
    how,
    typeof filter === 'string' && filter !== '' ? `filter ${filter}` : '',
    typeof label === 'string' ? label : '',
    compensates === true ? 'only to undo' : '',
    paused === true ? 'paused' : '',
  ]
    .filter((words) => words !== '')
    .join(', ')
}

/** Roles in the order in which a summary counts them, sources as "producers". */
const counted: readonly Role[] = [
  'source',
  'gateway',
  'scheduler',
  'bus',
  'topic',
  'queue',
  'stream',
  'pipe',
  'workflow',
  'compute',
  'store',
  'outside',
  'people',
  'telemetry',
]

/** The whole in one sentence: "3 producers, 1 topic, 2 queues with dead-letter queue; longest path 4 hops." */
export function summary(design: Design): string {
  if (design.parts.length === 0) return 'The diagram is empty.'
  const graph = graphOf(design)
  const { parts } = design
  const deadLetterOnly = parts.filter((part) => isDeadLetterTarget(design, part.id))
  const living = parts.filter((part) => !deadLetterOnly.includes(part))
  const counts = counted.flatMap((role) =>
    roleCounts(
      living.filter((part) => kinds[part.kind].role === role),
      role,
    ),
  )
  const loose = living.filter(
    ({ id }) =>
      graph.incoming(id).length + graph.outgoing(id).length + graph.deadLettersInto(id).length === 0 &&
      !graph.deadLetters.some(({ from }) => from.id === id),
  )
  const hops = longestPath(design)
  const rest = [
    hops > 0 ? `longest path ${plural(hops, 'hop')}` : '',
    loose.length > 0 ? `${loose.length} not connected` : '',
  ].filter((words) => words !== '')
  return `${[counts.join(', '), ...rest].filter((words) => words !== '').join('; ')}.`

  function roleCounts(some: readonly Part[], role: Role): readonly string[] {
    if (role === 'source') return some.length === 0 ? [] : [plural(some.length, 'producer')]
    const byNoun = new Map<string, Part[]>()
    for (const part of some) {
      const { noun } = kindProse[part.kind]
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), part])
    }
    return [...byNoun].map(([noun, these]) => plural(these.length, noun) + coverage(these, role))
  }

  /** How many of these queues have a dead-letter queue. */
  function coverage(queues: readonly Part[], role: Role): string {
    if (role !== 'queue') return ''
    const covered = queues.filter(({ id }) => graph.deadLetters.some(({ from }) => from.id === id)).length
    if (covered === 0) return ''
    return covered === queues.length
      ? ' with dead-letter queue'
      : `, ${covered} of them with dead-letter queue`
  }
}

/** Connections on the longest way through the design that enters no part twice. Bounded: ways around cycles are cut. */
export function longestPath(design: Design): number {
  const graph = graphOf(design)
  const lengths = new Map<string, number>()
  const open = new Set<string>()
  const from = (id: string): number => {
    const known = lengths.get(id)
    if (known !== undefined) return known
    if (open.has(id)) return Number.NEGATIVE_INFINITY
    open.add(id)
    const length = Math.max(0, ...graph.outgoing(id).map(({ to }) => 1 + from(to)))
    open.delete(id)
    lengths.set(id, length)
    return length
  }
  const entries = design.parts.filter(({ id }) => graph.incoming(id).length === 0)
  return Math.max(0, ...[...entries, ...design.parts].map(({ id }) => from(id)))
}
