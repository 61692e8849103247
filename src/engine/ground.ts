/** What is said of a metric that no fact decides. */
import { grounds } from '#content/grounds.ts'
import type { MetricId } from '#content/schema.ts'
import { factsBehind } from './explain.ts'
import type { MetricResult } from './types.ts'

/** Why no fact stands behind a metric, in a sentence; undefined where facts do, and where no reason is known. */
export function groundOf(
  metric: MetricId | undefined,
  basis: Pick<MetricResult, 'facts' | 'ways'>,
): string | undefined {
  return metric === undefined || factsBehind(basis).length > 0 ? undefined : grounds[metric]
}
