import { formatNumber } from '../../design/format.ts'

interface NumberLimits {
  min: number
  max: number
  whole: boolean
  optional: boolean
}

type ReadNumber = { ok: true; value: number | undefined } | { ok: false; sentence: string }

const multipliers: Record<string, number> = { '': 1, k: 1e3, m: 1e6 }
const shape = /^([-−]?\d[\d,\s_]*(?:\.\d+)?|[-−]?\.\d+)\s*([km]?)$/i

/** Reads a number as people type it: "1,500", "1 500", "2.5k", "3M". Commas and spaces group digits. What `formatNumber` writes is read. */
export function readNumber(text: string, { min, max, whole, optional }: NumberLimits): ReadNumber {
  const trimmed = text.trim()
  if (trimmed === '') {
    return optional ? { ok: true, value: undefined } : { ok: false, sentence: 'Enter a number.' }
  }
  const match = shape.exec(trimmed)
  if (match === null) return { ok: false, sentence: 'Enter a number, such as 1,500 or 2.5k.' }
  const digits = (match[1] ?? '').replace(/[,\s_]/g, '').replace('−', '-')
  // 2.3k must be 2300, not 2299.9999999999995.
  const value = Number((Number(digits) * (multipliers[(match[2] ?? '').toLowerCase()] ?? 1)).toPrecision(15))
  if (whole && !Number.isInteger(value)) return { ok: false, sentence: 'Enter a whole number.' }
  if (value < min) return { ok: false, sentence: `The least possible is ${formatNumber(min, 6)}.` }
  if (value > max) return { ok: false, sentence: `The most possible is ${formatNumber(max, 6)}.` }
  return { ok: true, value }
}
