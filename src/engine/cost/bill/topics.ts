/** Amazon SNS: standard topics bill requests and some deliveries, FIFO topics messages and bytes. */
import type { MeterId } from '#content/prices/index.ts'
import type { LineId } from '#content/prices/words.ts'
import { type Node, numberParam, partParam } from '../../graph.ts'
import type { Ledger } from '../ledger.ts'
import { of, over, times } from '../rules.ts'
import { monthsKept } from '../span.ts'
import type { Step } from '../types.ts'
import { chunks, gib, requestUnit } from '../units.ts'

export function billTopic(ledger: Ledger, node: Node): void {
  if (node.kind.id === 'sns-fifo') billFifo(ledger, node)
  else billStandard(ledger, node)
}

const gigabytes = (messages: number, bytes: number): Step[] => [
  of(messages, 'messages'),
  times(bytes, 'bytes'),
  over(gib, 'gb'),
]

function billStandard(ledger: Ledger, node: Node): void {
  const { flow } = ledger
  const bytes = flow.bytes(node)
  const publishes = [
    ...(flow.begun(node) > 0 ? [{ link: null, messages: flow.begun(node) }] : []),
    ...ledger.into(node).map((link) => ({ link, messages: flow.along(link) })),
  ]
  for (const { link, messages } of publishes) {
    // A pipe publishes one by one.
    const together = link?.from.role === 'pipe' ? 1 : ledger.sentTogether(link, node)
    const steps = [
      of(messages, 'messages'),
      over(together, 'per-call'),
      times(chunks(together * bytes, requestUnit), 'chunks'),
    ]
    ledger.bill(node, 'publish', 'sns.standard.publish', steps, link)
  }
  billBodyFilters(ledger, node)
  const chunk = times(chunks(bytes, requestUnit), 'message-chunks')
  for (const link of ledger.outOf(node)) {
    const paid = deliveries[link.to.kind.id]
    if (paid === undefined) continue
    const steps = [of(flow.along(link), 'messages'), times(ledger.tries(link), 'tries')]
    ledger.bill(node, paid.what, paid.meter, paid.whole ? steps : [...steps, chunk], link)
  }
}

/** Deliveries that cost something; those to queues and functions are free. SMS has no single price. */
const deliveries: Readonly<Record<string, { what: LineId; meter: MeterId; whole?: boolean } | undefined>> = {
  'http-endpoint': { what: 'http-delivery', meter: 'sns.delivery.http' },
  email: { what: 'mail-delivery', meter: 'sns.delivery.email', whole: true },
  'mobile-push': { what: 'push-delivery', meter: 'sns.delivery.mobile_push', whole: true },
  firehose: { what: 'firehose-delivery', meter: 'sns.delivery.firehose' },
}

/** Where bodies decide, each subscription scans what is published; behind a bus the bus has chosen already. */
function billBodyFilters(ledger: Ledger, node: Node): void {
  if (!ledger.billing.bodyFilters || ledger.into(node).some(({ from }) => from.role === 'bus')) return
  const { flow } = ledger
  const subscriptions = ledger.outOf(node).reduce((sum, { to }) => sum + flow.alike(to), 0)
  ledger.bill(node, 'body-filter', 'sns.filter.payload', [
    ...gigabytes(flow.through(node), flow.bytes(node)),
    times(subscriptions, 'subscriptions'),
  ])
}

function billFifo(ledger: Ledger, node: Node): void {
  const { flow } = ledger
  const bytes = flow.bytes(node)
  const published = flow.through(node)
  ledger.bill(node, 'publish', 'sns.fifo.publish', [of(published, 'messages')])
  ledger.bill(node, 'publish-gb', 'sns.fifo.publish_payload', gigabytes(published, bytes))
  for (const link of ledger.outOf(node)) {
    const delivered = flow.along(link)
    ledger.bill(node, 'delivery', 'sns.fifo.delivery', [of(delivered, 'messages')], link)
    ledger.bill(node, 'delivery-gb', 'sns.fifo.delivery_payload', gigabytes(delivered, bytes), link)
  }
  billBodyFilters(ledger, node)
  const archive = numberParam(partParam(node, 'archive')) ?? 0
  if (archive <= 0) return
  ledger.bill(node, 'archive-written', 'sns.fifo.archive_processing', gigabytes(published, bytes))
  ledger.bill(node, 'archive-kept', 'sns.fifo.archive_storage', [
    ...gigabytes(published, bytes),
    times(monthsKept(ledger, archive, 0), 'kept-months'),
  ])
}
