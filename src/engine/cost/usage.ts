/** What each part of a design is billed for in a month. */
import type { NotIncludedId } from '#content/prices/words.ts'
import type { KindId, RegionId } from '#content/schema.ts'
import type { Design, Workload } from '../../design/model.ts'
import { type Billing, type Graph, graphOf, type Node } from '../graph.ts'
import { billingOf, contextOf } from '../requirements.ts'
import { assumedFrom } from './assumed.ts'
import { billBus, billPipe, billSchedule } from './bill/buses.ts'
import { billApi, billFunction, billWorkflow } from './bill/compute.ts'
import { billQueue } from './bill/queues.ts'
import { billFirehose, billStream } from './bill/streams.ts'
import { billTopic } from './bill/topics.ts'
import { flowOf } from './flow.ts'
import { Ledger } from './ledger.ts'
import type { Usage } from './types.ts'

/**
 * Billed usage of a month, part by part, with the arithmetic of each line. While the volume is open it is
 * what is billed with no message at all. Pure; any design will do.
 */
export function usageOf(
  design: Design,
  workload: Workload,
  region: RegionId,
  assumptions: Readonly<Record<string, number>> = {},
): Usage {
  const { size, jobLength, billing, quotas } = contextOf(workload, assumptions)
  const context = { region, size, jobLength, billing, quotas }
  return usageOfGraph(graphOf(design, context), billing ?? billingOf(workload, 0, assumptions))
}

/** The same from a graph that stands already. */
export function usageOfGraph(graph: Graph, billing: Billing): Usage {
  const assumed = assumedFrom(billing.assumptions)
  const size = Math.max(1, (graph.context.size * assumed['size-share']) / 100)
  const ledger = new Ledger(graph, flowOf(graph, billing.messages, size, assumed), assumed, billing)
  for (const node of graph.nodes) {
    const absent = node.kind.missingIn?.regions.includes(graph.context.region) === true
    const why = absent ? 'absent' : leftOut[node.kind.id]
    if (why !== undefined) ledger.leaveOut(node, why)
    else bills[node.kind.id]?.(ledger, node)
  }
  return ledger
}

const bills: Readonly<Partial<Record<KindId, (ledger: Ledger, node: Node) => void>>> = {
  'sqs-standard': billQueue,
  'sqs-fifo': billQueue,
  'sns-standard': billTopic,
  'sns-fifo': billTopic,
  'eventbridge-bus': billBus,
  'eventbridge-bus-v2': billBus,
  'eventbridge-pipe': billPipe,
  'eventbridge-scheduler': billSchedule,
  'kinesis-stream': billStream,
  firehose: billFirehose,
  lambda: billFunction,
  'step-functions': billWorkflow,
  'api-gateway': billApi,
}

/** Parts that cost something of their own that is not in the sum. Callers and endpoints are not AWS's. */
const leftOut: Readonly<Partial<Record<KindId, NotIncludedId>>> = {
  dynamodb: 'storage',
  s3: 'storage',
  'aurora-rds': 'storage',
  'ecs-fargate': 'container',
  sms: 'people',
  ses: 'people',
  'cloudwatch-alarm': 'edge',
  'cloudwatch-logs': 'edge',
  appsync: 'edge',
  'iot-core': 'edge',
  'amazon-mq': 'unpriced',
  msk: 'unpriced',
  'rds-proxy': 'unpriced',
}
