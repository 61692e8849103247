import type { Unit } from '#content/schema.ts'

const spans: readonly (readonly [RegExp, number])[] = [
  [/^(ms|milliseconds?)$/, 0.001],
  [/^(s|secs?|seconds?)$/, 1],
  [/^(m|mins?|minutes?)$/, 60],
  [/^(h|hrs?|hours?)$/, 3600],
  [/^(d|days?)$/, 86_400],
  [/^(w|weeks?)$/, 604_800],
  [/^(y|years?)$/, 31_536_000],
]

const sizes: readonly (readonly [RegExp, number])[] = [
  [/^(b|bytes?)$/, 1],
  [/^(k|kb)$/, 1000],
  [/^(m|mb)$/, 1000 ** 2],
  [/^(g|gb)$/, 1000 ** 3],
  [/^kib$/, 1024],
  [/^mib$/, 1024 ** 2],
  [/^gib$/, 1024 ** 3],
]

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(k|thousand)$/, 1000],
  [/^(m|million)$/, 1_000_000],
]

/**
 * What somebody typed into a number field, in the unit of the parameter: "14 days" and "2 h" are seconds
 * ("4 h 30 min" adds up), "256 KiB" and "5 MB a second" bytes, "10k" ten thousand. A bare number is in the unit itself.
 * Null if it cannot be read; no range is checked here.
 */
export function readQuantity(typed: string, unit: Unit | undefined): number | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/(\d)[,_\u00a0\u202f ](?=\d{3}(\D|$))/g, '$1')
    .replace(/\s*(\/\s*s|(calls|messages|requests)?\s*(a|per) second)$/, '')
  if (text === '') return null
  const words = unit === 'second' ? spans : unit === 'byte' || unit === 'byte-per-second' ? sizes : multiples
  const piece = /(\d+(?:\.\d+)?)\s*([a-z]*)\s*/gy
  let total = 0
  let read = 0
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [whole, digits, word] = match
    if (whole === '') break
    const factor = word ? words.find(([pattern]) => pattern.test(word))?.[1] : 1
    if (factor === undefined) return null
    total += Number(digits) * factor
    read = piece.lastIndex
  }
  return read === text.length && Number.isFinite(total) ? total : null
}
