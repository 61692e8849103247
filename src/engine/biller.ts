/**
 * Where the bill comes in. Prices and the arithmetic of bills weigh as much as the rest of the judge and count
 * only where somebody said how much goes through, so they come by themselves: `import './cost/provide.ts'`, as
 * index.ts does. Until then nobody knows what anything costs, which is no worse than an open question.
 */
import type { Graph } from './graph.ts'
import { result } from './metrics/result.ts'
import type { MetricResult } from './types.ts'

type Biller = (graph: Graph) => MetricResult

let biller: Biller | null = null

export function provideBiller(given: Biller): void {
  biller = given
}

/** Whether bills can be made up. */
export const canBill = (): boolean => biller !== null

/** The metric `monthly-cost`, in US dollars. Unknown while nobody said how much goes through. */
export function monthlyCost(graph: Graph): MetricResult {
  return biller === null || graph.context.billing === null ? result('unknown') : biller(graph)
}
