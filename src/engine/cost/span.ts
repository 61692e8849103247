import type { Ledger } from './ledger.ts'

/**
 * Months that a byte is billed as kept, where it is kept for so many seconds and the first ones are free:
 * what is written in a month, times this, is what is kept at any time.
 */
export function monthsKept(ledger: Ledger, seconds: number, free: number, upTo?: number): number {
  const billed = Math.min(seconds, upTo ?? seconds) - free
  return Math.max(0, billed) / (ledger.hours * 3600)
}
