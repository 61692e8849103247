import { expect, test } from 'vitest'
import { readQuantity } from './quantity.ts'

test('spans of time are read in the words that people use', () => {
  expect(readQuantity('14 days', 'second')).toBe(1_209_600)
  expect(readQuantity('30 s', 'second')).toBe(30)
  expect(readQuantity('90', 'second')).toBe(90)
  expect(readQuantity('4 h 30 min', 'second')).toBe(16_200)
  expect(readQuantity('1.5 h', 'second')).toBe(5400)
})

test('counts may have thousands separators and multiples', () => {
  expect(readQuantity('10,000', 'count')).toBe(10_000)
  expect(readQuantity('1 000 000', 'count')).toBe(1_000_000)
  expect(readQuantity('10k', 'count')).toBe(10_000)
  expect(readQuantity('200 / s', 'call-per-second')).toBe(200)
})

test('KiB and kB are told apart, as the words on screen do', () => {
  expect(readQuantity('256 KiB', 'byte')).toBe(262_144)
  expect(readQuantity('1 MB', 'byte')).toBe(1_000_000)
})

test('what cannot be read is no number', () => {
  for (const typed of ['', 'soon', '14 parsecs', '-5', '5 days or so', '1..5']) {
    expect(readQuantity(typed, 'second'), typed).toBeNull()
  }
})
