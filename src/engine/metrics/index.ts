/** Every metric of a design. A metric follows the graph; it knows no pattern. */
import type { MetricId } from '#content/schema.ts'
import { monthlyCost } from '../biller.ts'
import type { Graph } from '../graph.ts'
import type { MetricResult, Metrics } from '../types.ts'
import {
  accounts,
  acrossRecords,
  copies,
  coupling,
  jobLength,
  landing,
  latency,
  order,
  payload,
  routing,
  sharing,
  sinkReaches,
  sourceAccepts,
} from './consumption.ts'
import {
  audience,
  gather,
  gatherWait,
  handledBy,
  holdsBack,
  humanWait,
  join,
  protocol,
  reply,
  steps,
  undo,
} from './coordination.ts'
import { deadLetterCoverage, duplicates, keptOnGivingUp, storedBeforeAck } from './durability.ts'
import { headOfLine, idleCharge, retryUnit } from './failures.ts'
import {
  available,
  ceiling,
  concurrencyIntoLimit,
  fairness,
  fanOut,
  prewarmed,
  rateIntoLimit,
} from './scale.ts'
import { outageSurvived, replayWindow, retryWindow, throttleSurvived } from './windows.ts'

const compute: Readonly<Record<MetricId, (graph: Graph) => MetricResult>> = {
  ceiling,
  'concurrency-into-limit': concurrencyIntoLimit,
  'rate-into-limit': rateIntoLimit,
  'fan-out': fanOut,
  fairness,
  prewarmed,
  'stored-before-ack': storedBeforeAck,
  duplicates,
  'kept-on-giving-up': keptOnGivingUp,
  'outage-survived': outageSurvived,
  'throttle-survived': throttleSurvived,
  'replay-window': replayWindow,
  reply,
  'holds-back': holdsBack,
  coupling,
  'source-accepts': sourceAccepts,
  'sink-reaches': sinkReaches,
  'handled-by': handledBy,
  copies,
  sharing,
  order,
  routing,
  payload,
  latency,
  accounts,
  steps,
  undo,
  join,
  'human-wait': humanWait,
  gather,
  'gather-wait': gatherWait,
  'across-records': acrossRecords,
  landing,
  'job-length': jobLength,
  protocol,
  audience,
  'retry-window': retryWindow,
  'dead-letters': deadLetterCoverage,
  'retry-unit': retryUnit,
  'head-of-line': headOfLine,
  'idle-charge': idleCharge,
  'monthly-cost': monthlyCost,
  available,
}

export const metricIds = Object.keys(compute) as readonly MetricId[]

/** Computes all metrics of a design that was made ready by `graphOf`. Never throws on odd designs. */
export function metricsOf(graph: Graph): Metrics {
  const metrics: Partial<Record<MetricId, MetricResult>> = {}
  for (const id of metricIds) metrics[id] = compute[id](graph)
  return metrics as Metrics
}

/** Computes one metric alone. */
export const metricOf = (graph: Graph, id: MetricId): MetricResult => compute[id](graph)
