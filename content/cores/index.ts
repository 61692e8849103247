import type { Core } from '../schema.ts'
import { busClassic, busCustom, busCustomQueues, busQueues, busTopic } from './buses.ts'
import { queueFair, queueFifo, queueStandard } from './queues.ts'
import { firehoseLanding, streamAdvantage, streamOnDemand, streamProvisioned } from './streams.ts'
import { scatterGather, topicQueues, topicQueuesFifo, topicStandard } from './topics.ts'
import { pipesAndFilters, saga, syncApi, workflow } from './workflows.ts'

/** Every candidate. Their order here means nothing to the ranking. */
export const cores: readonly Core[] = [
  queueStandard,
  queueFair,
  queueFifo,
  topicStandard,
  topicQueues,
  topicQueuesFifo,
  scatterGather,
  busClassic,
  busCustom,
  busTopic,
  busQueues,
  busCustomQueues,
  streamOnDemand,
  streamAdvantage,
  streamProvisioned,
  firehoseLanding,
  saga,
  workflow,
  pipesAndFilters,
  syncApi,
]
