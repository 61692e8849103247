/** What is recommended: all that the guide asks of the judge. Designs on the canvas are judged in judgement.ts. */
import { create } from 'zustand'
import type { WaterlineDocument } from '../design/model.ts'
import { canBill } from '../engine/biller.ts'
import { recommend } from '../engine/recommend.ts'
import type { Recommendation } from '../engine/types.ts'
import { useDocumentStore } from './document.ts'
import { remember } from './remember.ts'

/** What is judged of a document whose diagram follows the answers. */
export type Asked = Pick<WaterlineDocument, 'workload' | 'assumptions'>

const recommending = () =>
  remember((workload: Asked['workload']) =>
    remember((assumptions: Asked['assumptions']) => recommend(workload, assumptions)),
  )
const withoutBills = recommending()
const withBills = recommending()

/** What the engine recommends for a document; the same object for the same answers, until prices are there. */
export function recommendationOf({ workload, assumptions }: Asked): Recommendation {
  return (canBill() ? withBills : withoutBills)(workload)(assumptions)
}

const usePrices = create(() => ({ ready: canBill() }))

/**
 * Loads the prices, which only a stated volume needs; what is recommended is then judged again with them. With
 * them comes the memory of what was judged, which only a second answer needs.
 */
export async function loadPrices(): Promise<void> {
  await Promise.all([import('../engine/cost/provide.ts'), import('../engine/sensitivity/provide.ts')])
  usePrices.setState({ ready: true })
}

export function useRecommendation(): Recommendation {
  usePrices()
  return useDocumentStore((state) => recommendationOf(state.history.present))
}
