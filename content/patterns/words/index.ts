import { archiveReplay } from './archive-replay.ts'
import { asyncFunction } from './async-function.ts'
import { busQueue } from './bus-queue.ts'
import { busRouting } from './bus-routing.ts'
import { busTopic } from './bus-topic.ts'
import { busWorkflow } from './bus-workflow.ts'
import { changeDataCapture } from './change-data-capture.ts'
import { claimCheck } from './claim-check.ts'
import { connectionPool } from './connection-pool.ts'
import { crossAccountBus } from './cross-account-bus.ts'
import { directTrigger } from './direct-trigger.ts'
import { durableFunction } from './durable-function.ts'
import { firehoseLanding } from './firehose-landing.ts'
import { forkJoin } from './fork-join.ts'
import { gatherList } from './gather-list.ts'
import { humanApproval } from './human-approval.ts'
import { kafka } from './kafka.ts'
import { managedBroker } from './managed-broker.ts'
import { notifyCustomers } from './notify-customers.ts'
import { notifyOperators } from './notify-operators.ts'
import { pipeEnrichment } from './pipe-enrichment.ts'
import { pipesAndFilters } from './pipes-and-filters.ts'
import { publishSubscribe } from './publish-subscribe.ts'
import { queue } from './queue.ts'
import { queueDelay } from './queue-delay.ts'
import { queueFifo } from './queue-fifo.ts'
import { requestReply } from './request-reply.ts'
import { saga } from './saga.ts'
import { scatterGather } from './scatter-gather.ts'
import { schedule } from './schedule.ts'
import { schedulePerItem } from './schedule-per-item.ts'
import { stream } from './stream.ts'
import { streamLanding } from './stream-landing.ts'
import { streamQueue } from './stream-queue.ts'
import { syncApi } from './sync-api.ts'
import { topicQueueChaining } from './topic-queue-chaining.ts'
import type { PatternWords } from './types.ts'
import { workflow } from './workflow.ts'

/** By pattern. Only the pages of patterns and the knowledge file load it. */
export const patternWords: Readonly<Record<string, PatternWords>> = {
  queue,
  'queue-fifo': queueFifo,
  'queue-delay': queueDelay,
  'publish-subscribe': publishSubscribe,
  'topic-queue-chaining': topicQueueChaining,
  'bus-routing': busRouting,
  'bus-topic': busTopic,
  'bus-queue': busQueue,
  stream,
  'stream-queue': streamQueue,
  'scatter-gather': scatterGather,
  'gather-list': gatherList,
  'request-reply': requestReply,
  saga,
  workflow,
  'fork-join': forkJoin,
  'human-approval': humanApproval,
  'bus-workflow': busWorkflow,
  'pipe-enrichment': pipeEnrichment,
  'pipes-and-filters': pipesAndFilters,
  'async-function': asyncFunction,
  'durable-function': durableFunction,
  schedule,
  'schedule-per-item': schedulePerItem,
  'archive-replay': archiveReplay,
  'stream-landing': streamLanding,
  'firehose-landing': firehoseLanding,
  'notify-operators': notifyOperators,
  'notify-customers': notifyCustomers,
  'claim-check': claimCheck,
  'change-data-capture': changeDataCapture,
  'cross-account-bus': crossAccountBus,
  'sync-api': syncApi,
  'connection-pool': connectionPool,
  'managed-broker': managedBroker,
  kafka,
  'direct-trigger': directTrigger,
}
