import { metrics } from '#content/metrics.ts'
import type { MetricId } from '#content/schema.ts'
import { formatShare } from '../../design/format.ts'
import type { Workload } from '../../design/model.ts'
import { amountOf, metricText } from '../../engine/index.ts'
import type { Assessment, MetricResult } from '../../engine/types.ts'

/** A figure at the head of the result. */
export interface KeyNumber {
  readonly metric: MetricId
  readonly value: string
  readonly words: string
  readonly result: MetricResult
}

/** The figures that say most beside the cost, as far as they are known: at most `count`. */
export function keyNumbers(
  { metrics: results }: Assessment,
  workload: Workload,
  count: number,
): readonly KeyNumber[] {
  const numbers = [
    shareOfCeiling(results.ceiling, workload),
    plain('outage-survived', results['outage-survived'], 'of outage survived'),
    plain('latency', results.latency, 'end to end, typically'),
    plain('ceiling', results.ceiling, 'at most'),
    plain('retry-window', results['retry-window'], 'of delivery retries'),
  ].filter((number) => number !== null)
  const distinct = numbers.filter(
    ({ metric }, i) => numbers.findIndex((other) => other.metric === metric) === i,
  )
  return distinct.slice(0, count)
}

function shareOfCeiling(result: MetricResult, workload: Workload): KeyNumber | null {
  const peak = amountOf(workload, 'peak')
  if (peak === null || typeof result.value !== 'number' || result.value <= 0) return null
  // Far beyond the ceiling a share says less than the ceiling itself.
  if (!Number.isFinite(result.value) || peak > 10 * result.value) return null
  return {
    metric: 'ceiling',
    value: formatShare(peak / result.value),
    words: 'of the ceiling at peak',
    result,
  }
}

function plain(metric: MetricId, result: MetricResult, words: string): KeyNumber | null {
  if (result.value === 'unknown' || result.value === 'not-applicable') return null
  return { metric, value: metricText(metric, result.value), words, result }
}

export function metricLabel(metric: MetricId): string {
  return metrics[metric].label
}
