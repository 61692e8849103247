import { expect, test } from 'vitest'
import { cleanName, cleanText, freeId, isDefaultName, lengthOf, uniqueName } from './ids.ts'

test('a new id follows the highest, even where one before is free', () => {
  expect(freeId([], 'q')).toBe('q1')
  expect(freeId(['q1', 'q7', 'qx', 'queue9', 'e12'], 'q')).toBe('q8')
})

test('a name in use gets the first free number', () => {
  expect(uniqueName([], 'queue')).toBe('queue')
  expect(uniqueName(['Queue'], 'queue')).toBe('queue 2')
  expect(uniqueName(['queue', 'queue 2', 'queue 4'], 'queue 2')).toBe('queue 3')
  const long = 'x'.repeat(80)
  expect(uniqueName([long], long)).toBe(`${'x'.repeat(78)} 2`)
})

test('names are one line, texts keep theirs', () => {
  expect(cleanName('\t a\u0000\u2028 b \n')).toBe('a b')
  expect(cleanText(' a\r\nb\u0007c ')).toBe('a\nb c')
  expect(lengthOf('👍é')).toBe(2)
})

test('a name that was given by itself is known as such', () => {
  expect(
    ['queue', 'queue 12', 'queue two', 'Queue', 'queue '].map((name) => isDefaultName('sqs-standard', name)),
  ).toEqual([true, true, false, false, false])
})
