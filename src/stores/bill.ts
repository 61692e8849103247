import type { Design, WaterlineDocument } from '../design/model.ts'
import { monthlyCost } from '../engine/cost/index.ts'
// Whoever shows the bill judges with it.
import '../engine/cost/provide.ts'
import type { MonthlyCost } from '../engine/cost/types.ts'
import { useDocumentStore } from './document.ts'
import { designOf } from './judgement.ts'
import { remember } from './remember.ts'

type Assumptions = WaterlineDocument['assumptions']

const bills = remember((workload: WaterlineDocument['workload']) =>
  remember((assumptions: Assumptions) =>
    remember((design: Design) => monthlyCost(design, workload, assumptions)),
  ),
)

/** What the design that a document shows costs a month; null while nobody said how much goes through. */
export function billOf(document: WaterlineDocument): MonthlyCost | null {
  return bills(document.workload)(document.assumptions)(designOf(document))
}

export function useBill(): MonthlyCost | null {
  return useDocumentStore((state) => billOf(state.history.present))
}
