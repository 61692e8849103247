/** What is recommended: all that the guide asks of the judge. Designs on the canvas are judged in judgement.ts. */
import { create } from 'zustand'
import type { Workload } from '../design/model.ts'
import { canBill } from '../engine/biller.ts'
import { recommend } from '../engine/recommend.ts'
import type { Recommendation } from '../engine/types.ts'
import { useDocumentStore } from './document.ts'
import { remember } from './remember.ts'

const withoutBills = remember((workload: Workload) => recommend(workload))
const withBills = remember((workload: Workload) => recommend(workload))

/** What the engine recommends for a workload; the same object for the same workload, until prices are there. */
export function recommendationOf(workload: Workload): Recommendation {
  return canBill() ? withBills(workload) : withoutBills(workload)
}

const usePrices = create(() => ({ ready: canBill() }))

/** Loads the prices, which only a stated volume needs; what is recommended is then judged again with them. */
export async function loadPrices(): Promise<void> {
  await import('../engine/cost/provide.ts')
  usePrices.setState({ ready: true })
}

export function useRecommendation(): Recommendation {
  usePrices()
  return useDocumentStore((state) => recommendationOf(state.history.present.workload))
}
