import { expect, test } from 'vitest'
import { connections, mechanisms } from './index.ts'
import { pairWords, wordsOfMechanism } from './prose.ts'
import { refusals } from './refusals.ts'

const natives = Object.entries(connections).flatMap(([from, row]) =>
  Object.entries(row).flatMap(([to, entry]) => ('native' in entry ? [`${from}>${to}`] : [])),
)

test('words are kept for native pairs only', () => {
  const known = new Set(natives)
  expect(Object.keys(pairWords).filter((pair) => !known.has(pair))).toEqual([])
})

test('every mechanism has words', () => {
  expect(Object.keys(wordsOfMechanism).sort()).toEqual(Object.keys(mechanisms).sort())
})

test('every sentence is one: it starts with a capital or a name and ends with a stop', () => {
  const sentences = [
    ...Object.values(refusals),
    ...Object.values(pairWords).flatMap(({ needs, onFailure, permission }) => [
      ...needs,
      onFailure,
      permission,
    ]),
    ...Object.values(wordsOfMechanism).flatMap(({ onFailure, permission }) => [onFailure, permission]),
  ].filter((sentence) => sentence !== undefined)
  expect(sentences.filter((sentence) => !/^[A-Z\d].*\.$/.test(sentence))).toEqual([])
})
