/** The metric `monthly-cost`. */
import { prices } from '#content/prices/index.ts'
import type { Graph } from '../graph.ts'
import { result } from '../metrics/result.ts'
import type { MetricResult } from '../types.ts'
import { assumedFrom } from './assumed.ts'
import { price } from './price.ts'
import { usageOfGraph } from './usage.ts'

/**
 * US dollars a month. Unknown while nobody said how much goes through, where a price is not known in the
 * region, and where a part that carries messages is billed by something that Waterline has no price of.
 */
export function monthlyCostOf(graph: Graph): MetricResult {
  const { billing, region } = graph.context
  if (billing === null) return result('unknown')
  const assumed = assumedFrom(billing.assumptions)
  const usage = usageOfGraph(graph, billing)
  const { total, unknown } = price(usage.lines, prices, { region, freeTier: assumed['free-tier'] === 1 })
  const unpriced = usage.notIncluded.filter(({ why }) => why === 'unpriced' || why === 'absent')
  if (unknown.length > 0 || unpriced.length > 0) {
    const parts = new Set([...unknown, ...unpriced].map(({ part }) => part))
    return { ...result('unknown'), parts: [...parts] }
  }
  return { ...result(total), parts: [...new Set(usage.lines.map(({ part }) => part))] }
}
