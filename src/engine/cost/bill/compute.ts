/** Lambda, Step Functions and API Gateway. */
import type { MeterId } from '#content/prices/index.ts'
import { invocationOf, type Link, linkParam, type Node, numberParam, partParam } from '../../graph.ts'
import type { Ledger } from '../ledger.ts'
import { asyncRequests, of, over, times } from '../rules.ts'
import type { Step } from '../types.ts'
import { chunks, gib, kib } from '../units.ts'

const longest = 900_000
const daysInMonth = (ledger: Ledger) => ledger.hours / 24

export function billFunction(ledger: Ledger, node: Node): void {
  const { flow, assumed } = ledger
  let handled = 0
  for (const link of ledger.into(node)) {
    const tries = ledger.tries(link)
    handled += flow.along(link) * tries
    ledger.bill(
      node,
      'invocation',
      'lambda.requests',
      [
        of(flow.along(link), 'messages'),
        times(tries, 'tries'),
        over(invokedTogether(ledger, link), 'per-call'),
        times(invocationOf(link) === 'async' ? asyncRequests(flow.bytes(node)) : 1, 'call-units'),
      ],
      link,
    )
  }
  const memory = times(numberParam(node.part.params.memory) ?? assumed.memory, 'mb')
  const arm = assumed.arm === 1
  const warm = numberParam(partParam(node, 'provisionedConcurrency')) ?? 0
  const running: MeterId = warm > 0 ? (arm ? warmArm : warmX86) : arm ? onArm : onX86
  ledger.bill(node, warm > 0 ? 'warm-duration' : 'duration', running, [
    of(handled, 'messages-handled'),
    times(msOf(ledger, node), 'ms'),
    over(1000, 'ms-a-second'),
    memory,
    over(1024, 'mb-a-gb'),
  ])
  ledger.bill(
    node,
    'kept-warm',
    arm ? 'lambda.provisioned_concurrency.arm' : 'lambda.provisioned_concurrency.x86',
    [
      of(warm, 'warm'),
      times(flow.alike(node), 'alike'),
      times(ledger.hours, 'hours'),
      times(3600, 'seconds-an-hour'),
      memory,
      over(1024, 'mb-a-gb'),
    ],
  )
  if (partParam(node, 'durable') === true) billDurable(ledger, node)
}

const onX86 = 'lambda.duration.x86'
const onArm = 'lambda.duration.arm'
const warmX86 = 'lambda.duration_provisioned.x86'
const warmArm = 'lambda.duration_provisioned.arm'

/** Messages of one invocation: a poller's, a pipe's or a subscriber's batch. */
function invokedTogether(ledger: Ledger, link: Link): number {
  if (link.from.role === 'pipe' && link.from.kind.id !== 'firehose') return ledger.piped(link.from)
  return ledger.together(link)
}

/** Whole milliseconds for each message: the answer's for the work itself, assumed for what passes it on. */
function msOf(ledger: Ledger, node: Node): number {
  const { jobLength } = ledger.graph.context
  const work = jobLength !== null && ledger.graph.consumers.includes(node)
  return Math.min(longest, Math.ceil(work ? jobLength * 1000 : ledger.assumed.duration))
}

function billDurable(ledger: Ledger, node: Node): void {
  const { flow, assumed } = ledger
  const operations = [of(flow.through(node), 'messages'), times(assumed['durable-operations'], 'operations')]
  const written = [...operations, times(flow.bytes(node), 'bytes'), over(gib, 'gb')]
  ledger.bill(node, 'durable-operation', 'lambda.durable.operation', operations)
  ledger.bill(node, 'durable-written', 'lambda.durable.data_written_gb', written)
  ledger.bill(node, 'durable-kept', 'lambda.durable.data_retained_gb_month', [
    ...written,
    times(assumed['durable-days'] / daysInMonth(ledger), 'kept-months'),
  ])
}

/** Started once for each message, or once for each batch of a pipe. */
export function billWorkflow(ledger: Ledger, node: Node): void {
  const { flow, assumed } = ledger
  const tasks = ledger.outOf(node).filter((link) => linkParam(link, 'compensates') !== true)
  const undos = ledger.outOf(node).length - tasks.length
  for (const link of ledger.into(node)) {
    const starts = [
      of(flow.along(link), 'messages'),
      over(link.from.kind.id === 'eventbridge-pipe' ? ledger.piped(link.from) : 1, 'per-call'),
    ]
    if (partParam(node, 'workflowType') === 'express') billExpress(ledger, node, link, starts, tasks.length)
    else {
      const again = assumed.retried / 100
      const states = tasks.length * (1 + again) + assumed['other-states'] + undos * again
      ledger.bill(
        node,
        'transition',
        'stepfunctions.standard.transition',
        [...starts, times(states, 'states')],
        link,
      )
    }
  }
}

/** An Express workflow that calls its parts one after the other; 64 MB, time in steps of 100 ms. */
function billExpress(ledger: Ledger, node: Node, link: Link, starts: readonly Step[], tasks: number): void {
  const work = ledger.graph.context.jobLength
  const ms = (work === null ? ledger.assumed.duration : work * 1000) * Math.max(1, tasks)
  ledger.bill(node, 'execution', 'stepfunctions.express.request', starts, link)
  ledger.bill(
    node,
    'workflow-duration',
    'stepfunctions.express.duration',
    [
      ...starts,
      times(Math.ceil(ms / 100) * 100, 'ms'),
      over(1000, 'ms-a-second'),
      times(64, 'mb'),
      over(1024, 'mb-a-gb'),
    ],
    link,
  )
}

/** HTTP APIs count 512 KB, REST APIs whole calls. */
export function billApi(ledger: Ledger, node: Node): void {
  const calls = of(ledger.flow.through(node), 'messages')
  if (ledger.assumed['rest-api'] === 1) ledger.bill(node, 'api-call', 'apigateway.rest', [calls])
  else
    ledger.bill(node, 'api-call', 'apigateway.http', [
      calls,
      times(chunks(ledger.flow.bytes(node), 512 * kib), 'message-chunks'),
    ])
}
