import { expect, test } from 'vitest'

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['../../**/*.{ts,tsx}', '!../../**/*.test.ts', '!../../**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
)
const home = '../../design/format.ts'

/** Files that round a number with `toPrecision` and go on reckoning with it: nobody reads the text. */
const rounding: readonly string[] = [
  './read-number.ts',
  '../cost/bill-lines.ts',
  '../guide/answering.ts',
  '../../engine/cost/price.ts',
  '../../engine/sensitivity/alternatives.ts',
  '../../engine/sensitivity/flips.ts',
]

const filesWith = (call: RegExp): readonly string[] =>
  Object.entries(sources).flatMap(([file, text]) => (call.test(text) ? file : []))

test('numbers are made into words in one place', () => {
  const forPeople = /\btoLocale(?:Date|Time)?String\(|\bIntl\.|\.toFixed\(|\\B\(\?=\(\\d\{3\}\)/
  expect(filesWith(forPeople)).toEqual([home])
})

test('what is rounded elsewhere is a number again', () => {
  const files = filesWith(/\.toPrecision\(/).filter((file) => file !== home)
  expect(files.toSorted()).toEqual(rounding.toSorted())
  for (const file of rounding) expect(sources[file], file).toMatch(/Number\([\s\S]*?\.toPrecision\(/)
})
