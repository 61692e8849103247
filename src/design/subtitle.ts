/** The small words on a part and on a connection, derived from kind and parameters. */
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { KindId, ParamId, ParamValue } from '#content/schema.ts'
import { partParam } from './connect.ts'
import { formatCount, formatDuration, formatRate, plural } from './format.ts'
import { graphOf, isDeadLetterTarget } from './graph.ts'
import type { Connection, Design, Part } from './model.ts'

/** Name of a kind without the maker's: "SQS standard queue", "Lambda". */
export function shortKindName(kind: KindId): string {
  return kindProse[kind].name.replace(/^(?:Amazon |AWS |EventBridge (?=Custom))/, '')
}

/** Second line of a part: "keeps 14 days", "at most 50 at once", "SNS standard topic". Empty if the name says it. */
export function partSubtitle(part: Part, design: Design): string {
  const { noun } = kindProse[part.kind]
  const many = part.params.count
  const words = [
    ...(typeof many === 'number' && many > 1 ? [plural(many, noun)] : []),
    ...detail(part, design),
  ]
  const text = (words.length === 0 ? [shortKindName(part.kind)] : words).join(', ')
  return text.toLowerCase() === part.name.toLowerCase() ? '' : text
}

/** What tells this part from others of its kind; empty if nothing does. */
function detail(part: Part, design: Design): readonly string[] {
  switch (kinds[part.kind].role) {
    case 'queue':
      return isDeadLetterTarget(design, part.id) ? ['dead letters'] : queueWords(part)
    case 'stream':
      return streamWords(part)
    case 'compute':
      return computeWords(part, design)
    case 'workflow':
      return choiceWords(part, 'workflowType').map((choice) => `${choice} ${kindProse[part.kind].noun}`)
    case 'topic':
    case 'bus':
      return archiveWords(part)
    default:
      return limitWords(part)
  }
}

function queueWords(part: Part): readonly string[] {
  const retention = number(partParam(part, 'retention'))
  if (retention === undefined) return []
  const delay = number(part.params.delay) ?? 0
  return [
    ...(kindProse[part.kind].noun.startsWith('FIFO') ? ['FIFO'] : []),
    ...(part.params.fair === true ? ['fair'] : []),
    ...(delay > 0 ? [`waits ${formatDuration(delay)}`] : []),
    `keeps ${formatDuration(retention)}`,
  ]
}

function streamWords(part: Part): readonly string[] {
  const shards = number(partParam(part, 'shards'))
  const retention = number(part.params.retention)
  const { mode } = part.params
  const capacity =
    mode === 'provisioned' && shards !== undefined ? [plural(shards, 'shard')] : choiceWords(part, 'mode')
  if (retention === undefined) return capacity
  // The choice's own word is shorter than its label, and the two must fit in one line.
  const short = mode === 'provisioned' || typeof mode !== 'string' ? capacity : [mode]
  return [...short, `keeps ${formatDuration(retention)}`]
}

function computeWords(part: Part, design: Design): readonly string[] {
  const incoming = graphOf(design).incoming(part.id)
  const limits = [part.params.reservedConcurrency, ...incoming.map(({ params }) => params.maxConcurrency)]
  const atOnce = limits.map(number).filter((limit) => limit !== undefined)
  if (atOnce.length > 0) return [`at most ${formatCount(Math.min(...atOnce))} at once`]
  const batches = incoming.map(({ params }) => number(params.batch)).filter((batch) => batch !== undefined)
  if (batches.length > 0) return [`batch of ${formatCount(Math.max(...batches))}`]
  const timeout = number(part.params.timeout)
  if (timeout !== undefined) return [`${formatDuration(timeout)} timeout`]
  return part.params.durable === true ? ['durable function'] : []
}

function archiveWords(part: Part): readonly string[] {
  const noun = kindProse[part.kind].noun.replace('custom event', 'custom')
  const archive = number(part.params.archive) ?? 0
  const retention = number(part.params.retention)
  if (archive > 0) return [`${noun}, archives ${formatDuration(archive)}`]
  return retention === undefined ? [] : [`${noun}, keeps ${formatDuration(retention)}`]
}

function limitWords(part: Part): readonly string[] {
  const connections = number(part.params.connectionLimit)
  const rate = number(part.params.rateLimit)
  return [
    ...(connections === undefined ? [] : [plural(connections, 'connection')]),
    ...(rate === undefined ? [] : [`takes ${formatRate(rate)}`]),
  ]
}

function choiceWords(part: Part, param: ParamId): readonly string[] {
  const value = partParam(part, param)
  const choice = kindProse[part.kind].params[param]?.choices?.find((one) => one.value === value)
  return choice === undefined ? [] : [lowerFirst(choice.label)]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function number(value: ParamValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Words on a connection: its label, else its filter, and whether it only undoes or is paused. Mostly empty. */
export function connectionLabel(connection: Connection): string {
  const { label, filter, compensates, paused } = connection.params
  return [
    typeof label === 'string' && label !== '' ? label : typeof filter === 'string' ? filter : '',
    compensates === true ? 'to undo' : '',
    paused === true ? 'paused' : '',
  ]
    .filter((word) => word !== '')
    .join(', ')
}

/**
 * Words on the dashed edge from a part or connection to its dead letters: "after 5 tries". Empty where there is no
 * such number, and for a connection also where it is AWS's own.
 */
export function deadLetterLabel(owner: Part | Connection): string {
  if ('kind' in owner) {
    const tries = partParam(owner, 'tries')
    return typeof tries === 'number' ? `after ${formatCount(tries)} ${tries === 1 ? 'try' : 'tries'}` : ''
  }
  const { attempts } = owner.params
  return typeof attempts === 'number' ? `after ${plural(attempts, 'retry')}` : ''
}
