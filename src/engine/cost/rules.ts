/** How AWS counts: KB and GB are 1,024-based, a started unit is a whole one. */
import type { FactorId, LineId } from '#content/prices/words.ts'
import type { Step } from './types.ts'

export const kib = 1024
export const gib = 1024 ** 3

/** Bytes that one request, event or delivery covers. */
export const requestUnit = 64 * kib

/** Units that a call of so many bytes counts as; an empty one still counts as one. */
export function chunks(bytes: number, unit: number): number {
  return Math.max(1, Math.ceil(bytes / unit))
}

/** Bytes as they are billed where a record is rounded up to whole units. */
export function roundedUp(bytes: number, unit: number): number {
  return chunks(bytes, unit) * unit
}

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
export const plus = (value: number, word: FactorId | LineId): Step => ({ op: 'plus', value, word })

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
