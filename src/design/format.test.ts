import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDuration,
  formatFigure,
  formatNumber,
  formatPercent,
  formatPrice,
  formatRate,
  formatShare,
  formatUsd,
  formatValue,
  listOf,
  plural,
} from './format.ts'

test.each([
  [0, '0 s'],
  [0.0005, '0.5 ms'],
  [0.25, '250 ms'],
  [0.9999, '1 s'],
  [1.5, '1.5 s'],
  [30, '30 s'],
  [60, '1 min'],
  [90, '90 s'],
  [119.6, '2 min'],
  [180, '3 min'],
  [200, '3 min 20 s'],
  [900, '15 min'],
  [3599.8, '1 h'],
  [3600, '1 h'],
  [23_400, '6 h 30 min'],
  [43_200, '12 h'],
  [86_399, '1 day'],
  [86_400, '1 day'],
  [129_600, '1 day 12 h'],
  [172_799, '2 days'],
  [345_600, '4 days'],
  [1_209_600, '14 days'],
  [31_536_000, '365 days'],
  [315_360_000, '3,650 days'],
  [Number.POSITIVE_INFINITY, 'unlimited'],
  [Number.NaN, 'not known'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words)
})

test.each([
  [0, '0 B'],
  [512, '512 B'],
  [1024, '1 KiB'],
  [262_144, '256 KiB'],
  [1_048_576, '1 MiB'],
  [10_485_760, '10 MiB'],
  [1_000_000, '1 MB'],
  [1_536, '1.5 KiB'],
  [64_000, '64 kB'],
  [200 * 1024 ** 3, '200 GiB'],
  [10_000_000_000, '10 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

test.each([
  [30_000, '30,000 a second'],
  [0, '0 a second'],
  [1, '1 a second'],
  [0.1, '6 a minute'],
  [0.01, '36 an hour'],
  [0.0001, '8.64 a day'],
  [2_500_000, '2.5 million a second'],
])('%d per second is %s', (rate, words) => {
  expect(formatRate(rate)).toBe(words)
})

test.each([
  [0, '0'],
  [1, '1'],
  [999_499, '999,499'],
  [999_600, '1 million'],
  [12_500_000, '12.5 million'],
  [1_234_567_890, '1.23 billion'],
  [2.5, '2.5'],
  [-40_000, '−40,000'],
])('%d is %s', (count, words) => {
  expect(formatCount(count)).toBe(words)
})

test.each([
  [0, '$0'],
  [0.0036, '$0.0036'],
  [0.0000002, '$0.0000002'],
  [0.05, '$0.05'],
  [0.4, '$0.40'],
  [48.2, '$48.20'],
  [5, '$5'],
  [99.996, '$100'],
  [412.4, '$412'],
  [12_345, '$12,345'],
  [2_500_000, '$2.5 million'],
])('%d dollars are %s', (dollars, words) => {
  expect(formatUsd(dollars)).toBe(words)
})

test('figures to reckon with lose nothing that counts', () => {
  expect(formatFigure(14_600_000)).toBe('14,600,000')
  expect(formatFigure(1 / 1024)).toBe('0.000976563')
  expect(formatFigure(146_000.126)).toBe('146,000.13')
  expect(formatFigure(3.650_000_04)).toBe('3.65')
  expect(formatFigure(0)).toBe('0')
  expect(formatPrice(0.4)).toBe('$0.40')
  expect(formatPrice(0.0000166667)).toBe('$0.0000166667')
  expect(formatPrice(12)).toBe('$12.00')
  expect(formatPrice(0)).toBe('$0.00')
})

test('percentages keep the digits that matter', () => {
  expect([0, 0.02, 0.4, 3, 3.25, 42.4, 99.99, 100].map(formatPercent)).toEqual([
    '0 %',
    'under 0.1 %',
    '0.4 %',
    '3 %',
    '3.3 %',
    '42 %',
    '99.99 %',
    '100 %',
  ])
  expect(formatShare(0.03)).toBe('3 %')
})

test('values with a unit, and those that have none', () => {
  expect(formatValue(1_209_600, 'second')).toBe('14 days')
  expect(formatValue('unlimited', 'second')).toBe('unlimited')
  expect(formatValue('unknown', 'usd')).toBe('not known')
  expect(formatValue('not-applicable', 'byte')).toBe('does not apply')
  expect(formatValue(true, 'yes-no')).toBe('yes')
  expect(formatValue('per-key', 'level')).toBe('per-key')
  expect(formatValue('2026-09', 'date')).toBe('September 2026')
  expect(formatValue(2.31, 'factor')).toBe('2.3 ×')
  expect(formatValue(0.4, 'usd-per-million')).toBe('$0.40 per million')
  expect(formatValue(0.0286, 'usd-per-gb')).toBe('$0.0286 per GB')
  expect(formatValue(1_048_576, 'byte-per-second')).toBe('1 MiB a second')
  expect(formatValue(10, 'message')).toBe('10 messages')
})

test('dates that are none stay as they are', () => {
  expect(formatDate('2026-09-03')).toBe('3 September 2026')
  expect(formatDate('2026-13')).toBe('2026-13')
  expect(formatDate('soon')).toBe('soon')
})

test('nouns and lists', () => {
  expect([plural(1, 'queue'), plural(2, 'bus'), plural(0, 'topic'), plural(2, 'API')]).toEqual([
    '1 queue',
    '2 buses',
    '0 topics',
    '2 APIs',
  ])
  expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})

test('no number is ever shown as NaN, undefined or with an exponent', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      for (const unit of [
        'second',
        'byte',
        'message-per-second',
        'count',
        'percent',
        'usd',
        'factor',
      ] as const) {
        expect(formatValue(value, unit)).not.toMatch(/NaN|undefined|Infinity/)
      }
      if (Math.abs(value) < 1e20) expect(formatNumber(value)).not.toMatch(/e/)
    }),
  )
})
