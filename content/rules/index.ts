import type { Rule, RuleId } from '../schema.ts'
import { accountConcurrency } from './account-concurrency.ts'
import { batchWindow } from './batch-window.ts'
import { coldRush } from './cold-rush.ts'
import { connection } from './connection.ts'
import { connections } from './connections.ts'
import { crossAccount } from './cross-account.ts'
import { customBusRetries } from './custom-bus-retries.ts'
import { deadLetterRetention } from './dead-letter-retention.ts'
import { deadLetterType } from './dead-letter-type.ts'
import { duplicates } from './duplicates.ts'
import { fifoGroup } from './fifo-group.ts'
import { fifoTopicToFunction } from './fifo-topic-to-function.ts'
import { filterDeletes } from './filter-deletes.ts'
import { functionChain } from './function-chain.ts'
import { idleStream } from './idle-stream.ts'
import { lifecycle } from './lifecycle.ts'
import { loop } from './loop.ts'
import { loosePart } from './loose-part.ts'
import { noDeadLetter } from './no-dead-letter.ts'
import { orderLost } from './order-lost.ts'
import { partialBatch } from './partial-batch.ts'
import { paused } from './paused.ts'
import { payload } from './payload.ts'
import { poisonRecord } from './poison-record.ts'
import { rate } from './rate.ts'
import { region } from './region.ts'
import { reservedAndMaximum } from './reserved-and-maximum.ts'
import { retryWindow } from './retry-window.ts'
import { ruleTargets } from './rule-targets.ts'
import { stopSwitch } from './stop-switch.ts'
import { subscribers } from './subscribers.ts'
import { topicToFifoQueue } from './topic-to-fifo-queue.ts'
import { unencrypted } from './unencrypted.ts'
import { visibilityTimeout } from './visibility-timeout.ts'
import { waitingBelow } from './waiting-below.ts'
import { workflowType } from './workflow-type.ts'

/** Words of every rule, by id. Pages and the linter load them; the guide does not. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  connection,
  'topic-to-fifo-queue': topicToFifoQueue,
  'fifo-topic-to-function': fifoTopicToFunction,
  'workflow-type': workflowType,
  region,
  'fifo-group': fifoGroup,
  'cross-account': crossAccount,
  'dead-letter-type': deadLetterType,
  payload,
  rate,
  subscribers,
  'rule-targets': ruleTargets,
  'account-concurrency': accountConcurrency,
  'stop-switch': stopSwitch,
  'filter-deletes': filterDeletes,
  'visibility-timeout': visibilityTimeout,
  'no-dead-letter': noDeadLetter,
  'dead-letter-retention': deadLetterRetention,
  'retry-window': retryWindow,
  'custom-bus-retries': customBusRetries,
  'poison-record': poisonRecord,
  'partial-batch': partialBatch,
  connections,
  'reserved-and-maximum': reservedAndMaximum,
  'cold-rush': coldRush,
  'order-lost': orderLost,
  duplicates,
  'batch-window': batchWindow,
  loop,
  'function-chain': functionChain,
  'waiting-below': waitingBelow,
  'loose-part': loosePart,
  unencrypted,
  paused,
  'idle-stream': idleStream,
  lifecycle,
}
