/** What is recommended: all that the guide asks of the judge. Designs on the canvas are judged in judgement.ts. */
import type { Workload } from '../design/model.ts'
import { recommend } from '../engine/recommend.ts'
import type { Recommendation } from '../engine/types.ts'
import { useDocumentStore } from './document.ts'
import { remember } from './remember.ts'

/** What the engine recommends for a workload; the same object for the same workload. */
export const recommendationOf: (workload: Workload) => Recommendation = remember(recommend)

export function useRecommendation(): Recommendation {
  return useDocumentStore((state) => recommendationOf(state.history.present.workload))
}
