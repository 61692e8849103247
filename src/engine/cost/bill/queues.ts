/** Amazon SQS: every call is a request for each 64 KiB, whether it finds a message or not. */
import type { MeterId } from '#content/prices/index.ts'
import { type Link, type Node, numberParam, partParam } from '../../graph.ts'
import type { Ledger } from '../ledger.ts'
import { less, of, over, reckon, times } from '../rules.ts'
import type { Step } from '../types.ts'
import { chunks, requestUnit } from '../units.ts'

/** A receive or a delete takes ten messages at most. */
const most = 10
/** Lambda waits 20 seconds at an empty queue. */
const lambdaPolls = 3

export function billQueue(ledger: Ledger, node: Node): void {
  const meter = node.kind.id === 'sqs-fifo' ? 'sqs.fifo.requests' : 'sqs.standard.requests'
  // Of a fair queue the calls that touch messages cost more; those that find nothing touch none.
  const calls: Step[][] = []
  const bill = (what: 'send' | 'enqueue' | 'receive' | 'delete', steps: Step[], link: Link | null) => {
    ledger.bill(node, what, meter, steps, link)
    calls.push(steps)
  }
  const bytes = ledger.flow.bytes(node)
  const begun = ledger.flow.begun(node)
  if (begun > 0) bill('send', sends(ledger, node, null, begun, bytes), null)
  for (const link of ledger.into(node)) {
    const messages = ledger.flow.along(link)
    if (link.from.role !== 'topic') bill('send', sends(ledger, node, link, messages, bytes), link)
    else if (ledger.assumed['enqueue-billed'] === 1)
      bill('enqueue', [of(messages, 'messages'), times(chunks(bytes, requestUnit), 'message-chunks')], link)
  }
  for (const link of ledger.outOf(node)) {
    const messages = ledger.flow.along(link)
    const together = Math.min(most, ledger.together(link))
    const chunk = times(chunks(together * bytes, requestUnit), 'chunks')
    const found = [
      of(messages, 'messages'),
      times(ledger.tries(link), 'tries'),
      over(together, 'per-receive'),
    ]
    bill('receive', [...found, chunk], link)
    bill('delete', [of(messages, 'messages'), over(together, 'per-call')], link)
    billEmpty(ledger, node, meter, link, reckon(found))
  }
  if (partParam(node, 'fair') === true && node.kind.id === 'sqs-standard') {
    const touching = calls.reduce((sum, steps) => sum + reckon(steps), 0)
    ledger.bill(node, 'fair-request', 'sqs.fair.surcharge', [of(touching, 'requests-of-queue')])
  }
}

function sends(ledger: Ledger, node: Node, link: Link | null, messages: number, bytes: number): Step[] {
  const together = ledger.sentTogether(link, node)
  return [
    of(messages, 'messages'),
    over(together, 'per-call'),
    times(chunks(together * bytes, requestUnit), 'chunks'),
  ]
}

/** Polls that pollers make in a month anyway, less those that found something. */
function billEmpty(ledger: Ledger, node: Node, meter: MeterId, link: Link, found: number): void {
  const { assumed, flow, hours } = ledger
  const managed = link.to.kind.id === 'lambda' || link.to.role === 'pipe'
  const provisioned = link.to.kind.id === 'lambda' ? assumed['provisioned-pollers'] : 0
  const own = link.to.kind.id === 'ecs-fargate' ? (numberParam(partParam(link.to, 'count')) ?? 1) : 1
  const pollers = provisioned > 0 ? Math.max(2, provisioned) : managed ? assumed.pollers : own
  const polls = managed ? lambdaPolls : 60 / assumed['poll-wait']
  const alike = flow.alike(node)
  ledger.bill(
    node,
    'empty-receive',
    meter,
    [
      of(pollers, 'pollers'),
      times(polls, 'polls-a-minute'),
      times(hours * 60, 'minutes'),
      times(alike, 'alike'),
      less(found, 'busy-receives'),
    ],
    link,
  )
  if (provisioned > 0)
    ledger.bill(
      link.to,
      'poller-hour',
      'lambda.esm.sqs_epu_hour',
      [of(pollers, 'pollers'), times(hours, 'hours'), times(alike, 'alike')],
      link,
    )
}
