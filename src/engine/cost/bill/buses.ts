/** Amazon EventBridge: the Classic bus by event, the Custom Event Bus by bytes, pipes and schedules by request. */
import type { MeterId } from '#content/prices/index.ts'
import type { LineId } from '#content/prices/words.ts'
import { type Link, type Node, numberParam, partParam } from '../../graph.ts'
import type { Ledger } from '../ledger.ts'
import { of, over, times } from '../rules.ts'
import { monthsKept } from '../span.ts'
import type { Step } from '../types.ts'
import { chunks, gib, requestUnit } from '../units.ts'

const day = 86_400

export function billBus(ledger: Ledger, node: Node): void {
  if (node.kind.id === 'eventbridge-bus-v2') billCustom(ledger, node)
  else billClassic(ledger, node)
  for (const link of ledger.outOf(node)) {
    if (link.to.kind.id === 'http-endpoint')
      ledger.bill(node, 'api-destination', 'eventbridge.api_destinations', events(ledger, node, link), link)
  }
}

function gigabytes(ledger: Ledger, node: Node, messages: number): Step[] {
  return [of(messages, 'messages'), times(ledger.flow.bytes(node), 'bytes'), over(gib, 'gb')]
}

/** Events as they are billed: each by itself, in chunks; a batch saves nothing. */
function events(ledger: Ledger, node: Node, link: Link | null): Step[] {
  const { flow } = ledger
  return [
    of(link === null ? flow.begun(node) : flow.along(link), 'messages'),
    times(link !== null && link.from === node ? ledger.tries(link) : 1, 'tries'),
    times(chunks(flow.bytes(node), requestUnit), 'message-chunks'),
  ]
}

/** What comes in for nothing, or under another name than custom events. */
const origins: Readonly<Record<string, { what: LineId; meter: MeterId } | 'free' | undefined>> = {
  'aws-service': 'free',
  'cloudwatch-alarm': 'free',
  // Within the account; to another one the sender pays.
  'eventbridge-bus': 'free',
  'saas-partner': { what: 'partner-event', meter: 'eventbridge.partner' },
  s3: { what: 'data-event', meter: 'eventbridge.aws_opt_in_data_events' },
}

function billClassic(ledger: Ledger, node: Node): void {
  const custom = { what: 'event', meter: 'eventbridge.custom' } as const
  for (const link of ledger.flow.begun(node) > 0 ? [null, ...ledger.into(node)] : ledger.into(node)) {
    const origin = (link === null ? undefined : origins[link.from.kind.id]) ?? custom
    if (origin !== 'free') ledger.bill(node, origin.what, origin.meter, events(ledger, node, link), link)
  }
  if (ledger.billing.otherAccounts) billOtherAccounts(ledger, node)
  const archive = numberParam(partParam(node, 'archive')) ?? 0
  if (archive <= 0) return
  const written = gigabytes(ledger, node, ledger.flow.through(node))
  ledger.bill(node, 'archive-written', 'eventbridge.archive.processing', written)
  ledger.bill(node, 'archive-kept', 'eventbridge.archive.storage', [
    ...written,
    times(monthsKept(ledger, archive, 0), 'kept-months'),
  ])
}

/** To another account's bus, or straight to its queue, topic or function; a bus behind a bus is there already. */
function billOtherAccounts(ledger: Ledger, node: Node): void {
  const there = ledger.into(node).some(({ from }) => from.role === 'bus')
  for (const link of ledger.outOf(node)) {
    const steps = [
      of(ledger.flow.along(link), 'messages'),
      times(chunks(ledger.flow.bytes(node), requestUnit), 'message-chunks'),
    ]
    if (link.to.role === 'bus')
      ledger.bill(node, 'other-account-bus', 'eventbridge.delivery.cross_account_bus', steps, link)
    else if (!there && reachable.has(link.to.kind.id))
      ledger.bill(node, 'other-account', 'eventbridge.delivery.cross_account_service', steps, link)
  }
}

const reachable: ReadonlySet<string> = new Set([
  'sqs-standard',
  'sqs-fifo',
  'sns-standard',
  'sns-fifo',
  'lambda',
  'kinesis-stream',
  'api-gateway',
])

function billCustom(ledger: Ledger, node: Node): void {
  const { flow } = ledger
  const written = gigabytes(ledger, node, flow.through(node))
  ledger.bill(node, 'bus-written', 'eventbridge.v2.ingress', written)
  for (const link of ledger.outOf(node)) {
    const delivered = gigabytes(ledger, node, flow.along(link))
    ledger.bill(node, 'bus-delivered', 'eventbridge.v2.delivery', delivered, link)
  }
  const kept = monthsKept(ledger, numberParam(partParam(node, 'retention')) ?? day, day)
  ledger.bill(node, 'bus-kept', 'eventbridge.v2.retention', [...written, times(kept, 'kept-months')])
}

/** One request for each batch that passes the filter, in chunks of the whole batch. */
export function billPipe(ledger: Ledger, node: Node): void {
  const { flow } = ledger
  for (const link of ledger.into(node)) {
    const together = ledger.together(link)
    ledger.bill(
      node,
      'pipe-request',
      'eventbridge.pipes',
      [
        of(flow.along(link), 'messages'),
        times(ledger.tries(link), 'tries'),
        over(together, 'per-call'),
        times(chunks(together * flow.bytes(node), requestUnit), 'chunks'),
      ],
      link,
    )
  }
  for (const link of ledger.outOf(node)) {
    if (link.to.kind.id === 'http-endpoint')
      ledger.bill(node, 'api-destination', 'eventbridge.api_destinations', events(ledger, node, link), link)
  }
}

export function billSchedule(ledger: Ledger, node: Node): void {
  for (const link of ledger.outOf(node))
    ledger.bill(
      node,
      'schedule',
      'eventbridge.scheduler',
      [of(ledger.flow.along(link), 'messages'), times(ledger.tries(link), 'tries')],
      link,
    )
}
