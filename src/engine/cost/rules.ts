/** How AWS counts, and arithmetic that can be shown. */
import type { FactorId, LineId } from '#content/prices/words.ts'
import type { Step } from './types.ts'
import { kib, requestUnit } from './units.ts'

/** Requests of an asynchronous invocation: one up to 256 KB, one more for each 64 KB. */
export function asyncRequests(bytes: number): number {
  return 1 + Math.max(0, Math.ceil((bytes - 256 * kib) / requestUnit))
}

/** Bytes a second that On-demand Advantage bills at least, written and read each: 25 MiB. */
export const advantageLeast = 25 * kib * kib

export const of = (value: number, word: FactorId | LineId): Step => ({ op: 'of', value, word })
export const times = (value: number, word: FactorId): Step => ({ op: 'times', value, word })
export const over = (value: number, word: FactorId): Step => ({ op: 'over', value, word })
export const less = (value: number, word: FactorId): Step => ({ op: 'less', value, word })
export const atLeast = (value: number, word: FactorId): Step => ({ op: 'atLeast', value, word })

/** What steps come to. */
export function reckon(steps: readonly Step[]): number {
  let sum = 0
  for (const { op, value } of steps) {
    switch (op) {
      case 'of':
        sum = value
        break
      case 'times':
        sum *= value
        break
      case 'over':
        sum /= value
        break
      case 'plus':
        sum += value
        break
      case 'less':
        sum = Math.max(0, sum - value)
        break
      case 'atLeast':
        sum = Math.max(sum, value)
        break
    }
  }
  return sum
}

/** Steps that change nothing are left out. */
export const telling = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ op, value }) => !((op === 'times' || op === 'over') && value === 1))
