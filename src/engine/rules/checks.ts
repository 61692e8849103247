import { accountConcurrencyCheck } from './account-concurrency.ts'
import { batchWindowCheck } from './batch-window.ts'
import { coldRushCheck } from './cold-rush.ts'
import { connectionCheck } from './connection.ts'
import { connectionsCheck } from './connections.ts'
import { crossAccountCheck } from './cross-account.ts'
import { customBusRetriesCheck } from './custom-bus-retries.ts'
import { deadLetterRetentionCheck } from './dead-letter-retention.ts'
import { deadLetterTypeCheck } from './dead-letter-type.ts'
import { duplicatesCheck } from './duplicates.ts'
import { fifoGroupCheck } from './fifo-group.ts'
import { fifoTopicToFunctionCheck } from './fifo-topic-to-function.ts'
import { filterDeletesCheck } from './filter-deletes.ts'
import { functionChainCheck } from './function-chain.ts'
import { idleStreamCheck } from './idle-stream.ts'
import { lifecycleCheck } from './lifecycle.ts'
import { loopCheck } from './loop.ts'
import { loosePartCheck } from './loose-part.ts'
import { noDeadLetterCheck } from './no-dead-letter.ts'
import { orderLostCheck } from './order-lost.ts'
import { partialBatchCheck } from './partial-batch.ts'
import { pausedCheck } from './paused.ts'
import { payloadCheck } from './payload.ts'
import { poisonRecordCheck } from './poison-record.ts'
import { rateCheck } from './rate.ts'
import { regionCheck } from './region.ts'
import { reservedAndMaximumCheck } from './reserved-and-maximum.ts'
import { retryWindowCheck } from './retry-window.ts'
import { ruleTargetsCheck } from './rule-targets.ts'
import { stopSwitchCheck } from './stop-switch.ts'
import { subscribersCheck } from './subscribers.ts'
import { topicToFifoQueueCheck } from './topic-to-fifo-queue.ts'
import type { AnyCheck } from './types.ts'
import { unencryptedCheck } from './unencrypted.ts'
import { visibilityTimeoutCheck } from './visibility-timeout.ts'
import { waitingBelowCheck } from './waiting-below.ts'
import { workflowTypeCheck } from './workflow-type.ts'

/** Every check. Their order is that of findings of the same severity: what cannot be first, habits last. */
export const checks: readonly AnyCheck[] = [
  connectionCheck,
  topicToFifoQueueCheck,
  fifoTopicToFunctionCheck,
  workflowTypeCheck,
  regionCheck,
  fifoGroupCheck,
  crossAccountCheck,
  deadLetterTypeCheck,
  payloadCheck,
  rateCheck,
  subscribersCheck,
  ruleTargetsCheck,
  accountConcurrencyCheck,
  stopSwitchCheck,
  filterDeletesCheck,
  visibilityTimeoutCheck,
  noDeadLetterCheck,
  deadLetterRetentionCheck,
  retryWindowCheck,
  customBusRetriesCheck,
  poisonRecordCheck,
  partialBatchCheck,
  connectionsCheck,
  reservedAndMaximumCheck,
  coldRushCheck,
  orderLostCheck,
  duplicatesCheck,
  batchWindowCheck,
  loopCheck,
  functionChainCheck,
  waitingBelowCheck,
  loosePartCheck,
  unencryptedCheck,
  pausedCheck,
  idleStreamCheck,
  lifecycleCheck,
]
