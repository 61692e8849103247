import { axes } from '#content/axes.ts'
import { formatNumber, listOf } from '../../design/format.ts'
import type { Workload } from '../../design/model.ts'
import { defaultWeight, weightOf } from '../../engine/score.ts'

/** Weights go from 0 to this. */
export const MOST = 8

/** How much an axis counts, against one that nobody touched. */
export function countsWords(weight: number): string {
  if (weight === defaultWeight) return 'as it is'
  if (weight === 0) return 'not at all'
  if (weight === defaultWeight / 2) return 'half'
  if (weight === defaultWeight * 2) return 'twice'
  return `${formatNumber(weight / defaultWeight)} ×`
}

/** All weights in a sentence. */
export function weightsSentence(workload: Workload): string {
  const own = axes.filter(({ id }) => weightOf(workload, id) !== defaultWeight)
  if (own.length === 0) return 'All axes count the same.'
  return `You weigh ${listOf(own.map(({ id, short }) => `${short} ${countsWords(weightOf(workload, id))}`))}.`
}
