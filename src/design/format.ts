/**
 * Numbers as people read them: the only place in the app that does this. The language is English, the same
 * in every browser, so that pictures, records and tests agree.
 */
import type { Special, Unit } from '#content/schema.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const specialWords: Readonly<Record<Special, string>> = {
  unlimited: 'unlimited',
  'not-applicable': 'does not apply',
  unknown: 'not known',
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function isSpecial(value: unknown): value is Special {
  return typeof value === 'string' && Object.hasOwn(specialWords, value)
}

/** Exact number with thousands separators and up to `digits` decimals: "1,234,567", "0.25". */
export function formatNumber(value: number, digits = 2): string {
  if (value === Number.POSITIVE_INFINITY) return specialWords.unlimited
  if (!Number.isFinite(value)) return specialWords.unknown
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.')
  const decimals = fraction.replace(/0+$/, '')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === '' ? '' : `.${decimals}`)
  return value < 0 && text !== '0' ? `−${text}` : text
}

/** Count, rounded to three digits from a million on: "120,000", "12.5 million". */
export function formatCount(value: number): string {
  const size = Math.abs(value)
  for (const [least, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (size >= least * 0.9995) return `${formatNumber(threeDigits(value / least))} ${word}`
  }
  return formatNumber(size >= 1000 ? Math.round(value) : value)
}

function threeDigits(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3))
}

/** Duration of so many seconds, in at most two units: "14 days", "6 h 30 min", "90 s", "250 ms". */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return formatNumber(seconds)
  if (seconds < 0) return `−${formatDuration(-seconds)}`
  if (seconds === 0) return '0 s'
  if (seconds < 0.9995) return `${formatNumber(Number((seconds * 1000).toPrecision(3)))} ms`
  if (seconds < 10) return `${formatNumber(seconds, 1)} s`
  const whole = Math.round(seconds)
  if (whole < 2 * MINUTE && whole !== MINUTE) return `${whole} s`
  const inMinutes = Math.round(seconds / MINUTE) * MINUTE
  if (whole < HOUR && inMinutes < HOUR) return two(whole, MINUTE, 'min', 1, 's')
  const inHours = Math.round(seconds / HOUR) * HOUR
  if (inMinutes < DAY) return two(inMinutes, HOUR, 'h', MINUTE, 'min')
  return two(inHours, DAY, inHours >= 2 * DAY ? 'days' : 'day', HOUR, 'h')
}

function two(seconds: number, large: number, largeWord: string, small: number, smallWord: string): string {
  const rest = Math.round((seconds % large) / small)
  const first = `${formatNumber(Math.floor(seconds / large))} ${largeWord}`
  return rest === 0 ? first : `${first} ${rest} ${smallWord}`
}

/**
 * Bytes: "256 KiB", "1 MiB". A number that is round only in thousands is shown in those ("1 MB"), as AWS
 * states some limits so.
 */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return formatNumber(bytes)
  const binary = inUnits(bytes, 1024)
  const roundInBinary = bytes % 1024 === 0 && Number.isInteger(binary.amount * 10)
  const decimal = bytes >= 1000 && bytes % 1000 === 0 && !roundInBinary
  const { amount, step } = decimal ? inUnits(bytes, 1000) : binary
  const names = decimal ? ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] : ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']
  return `${formatNumber(amount, 1)} ${names[step]}`
}

/** Bytes in the largest unit that leaves at least 1, and how many steps above the byte that is. */
function inUnits(bytes: number, base: number): { readonly amount: number; readonly step: number } {
  let amount = bytes
  let step = 0
  while (Math.abs(amount) >= base && step < 5) {
    amount /= base
    step++
  }
  return { amount, step }
}

/** Rate given per second, in the unit of time that keeps it at 1 or more: "30,000 a second", "6 a minute". */
export function formatRate(perSecond: number): string {
  if (!Number.isFinite(perSecond)) return formatNumber(perSecond)
  if (perSecond === 0) return '0 a second'
  for (const [factor, word] of [
    [1, 'a second'],
    [MINUTE, 'a minute'],
    [HOUR, 'an hour'],
  ] as const) {
    if (perSecond * factor >= 0.9995) return `${formatCount(threeOrWhole(perSecond * factor))} ${word}`
  }
  return `${formatCount(threeOrWhole(perSecond * DAY))} a day`
}

function threeOrWhole(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}

/** Percentage given in percent: 3 is "3 %". */
export function formatPercent(percent: number): string {
  if (!Number.isFinite(percent)) return formatNumber(percent)
  if (percent > 0 && percent < 0.1) return 'under 0.1 %'
  if (percent > 99 && percent < 100) return `${formatNumber(percent, 9)} %`
  return `${formatNumber(percent, Math.abs(percent) < 10 ? 1 : 0)} %`
}

/** Share of a whole: 0.03 is "3 %". */
export function formatShare(share: number): string {
  return formatPercent(Number((share * 100).toPrecision(12)))
}

/** US dollars: "$412", "$48.20", "$0.0036". Cents from 100 dollars on are left out. */
export function formatUsd(dollars: number): string {
  if (!Number.isFinite(dollars)) return formatNumber(dollars)
  if (dollars < 0) return `−${formatUsd(-dollars)}`
  if (dollars === 0) return '$0'
  if (dollars >= 1e6) return `$${formatCount(dollars)}`
  if (dollars >= 99.995) return `$${formatNumber(dollars, 0)}`
  if (dollars >= 0.1 || Number(dollars.toFixed(2)) === dollars) {
    const [whole = '0', cents = '00'] = dollars.toFixed(2).split('.')
    return cents === '00' ? `$${whole}` : `$${whole}.${cents}`
  }
  return `$${formatNumber(Number(dollars.toPrecision(2)), 12)}`
}

/** A number to reckon with: a whole one exactly, others to six digits or cents: "14,600,000", "0.000976563". */
export function formatFigure(value: number): string {
  if (!Number.isFinite(value) || value === 0) return formatNumber(value)
  const decimals = 5 - Math.floor(Math.log10(Math.abs(value)))
  return formatNumber(value, Math.min(12, Math.max(2, decimals)))
}

/** Price of a unit, not rounded to cents: "$0.40", "$0.0000166667". */
export function formatPrice(dollars: number): string {
  const [whole = '0', fraction = ''] = formatFigure(dollars).split('.')
  return `$${whole}.${fraction.padEnd(2, '0')}`
}

/** Date as YYYY-MM-DD or YYYY-MM: "3 September 2026", "September 2026". Anything else is left as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  const month = match === null ? undefined : months[Number(match[2]) - 1]
  if (match === null || month === undefined) return date
  const day = match[3] === undefined ? '' : `${Number(match[3])} `
  return `${day}${month} ${match[1]}`
}

const numberWords: Readonly<Record<Exclude<Unit, 'date' | 'text' | 'yes-no'>, (value: number) => string>> = {
  second: formatDuration,
  byte: formatBytes,
  'byte-per-second': (value) =>
    Number.isFinite(value) ? `${formatBytes(value)} a second` : formatNumber(value),
  'message-per-second': formatRate,
  'request-per-second': formatRate,
  'call-per-second': formatRate,
  message: (value) => plural(value, 'message'),
  count: formatCount,
  factor: (value) => `${formatNumber(value, Math.abs(value) < 10 ? 1 : 0)} ×`,
  percent: formatPercent,
  usd: formatUsd,
  'usd-per-million': (value) => `${formatUsd(value)} per million`,
  'usd-per-gb': (value) => `${formatPrice(value)} per GB`,
}

/** A value of a fact, metric or parameter in words. Levels and texts are given back as they are. */
export function formatValue(value: number | string | boolean, unit: Unit | 'level'): string {
  if (isSpecial(value)) return specialWords[value]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return unit === 'date' ? formatDate(value) : value
  if (unit === 'date' || unit === 'text' || unit === 'yes-no' || unit === 'level') return formatNumber(value)
  return numberWords[unit](value)
}

/** "1 queue", "3 queues", "2 buses", "no topics" is not said: 0 gives "0 topics". */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : pluralNoun(noun)}`
}

/** English plural of a noun of ours. */
export function pluralNoun(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
