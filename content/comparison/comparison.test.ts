import { expect, test } from 'vitest'
import { facts } from '../facts/index.ts'
import { factProse } from '../facts/prose/index.ts'
import { readingFacts } from '../facts/reading.ts'
import { factChanges } from '../history.ts'
import type { Fact, FactProse } from '../schema.ts'
import { talkTopics } from '../talk.ts'
import { knowledgeVersion } from '../version.ts'
import { columns } from './columns.ts'
import { channels } from './messages.ts'
import { rows } from './rows.ts'
import { servicePages } from './service-pages.ts'
import { textWords } from './text-words.ts'
import { thenAndNow } from './then-and-now.ts'
import type { Cell, Says } from './types.ts'

const all: Readonly<Record<string, Fact>> = { ...facts, ...readingFacts }
const prose: Readonly<Record<string, FactProse>> = factProse

function cellsOf(cells: Cell | readonly Cell[]): readonly Cell[] {
  return typeof cells === 'object' && !('says' in cells) ? cells : [cells]
}

const cells = rows.flatMap((row) => [row.sqs, row.sns, row.eventbridge, row.kinesis].flatMap(cellsOf))
const sentences: readonly Says[] = [
  ...cells.filter((cell) => typeof cell === 'object'),
  ...channels.flatMap(({ gets, order, failure, afterwards }) => [gets, order, failure, afterwards]),
  ...thenAndNow.flatMap(({ talk, sns, classic, custom }) =>
    [talk, sns, classic, custom].filter((cell) => typeof cell === 'object'),
  ),
  ...Object.values(servicePages).flatMap(({ is, fits, less, variants }) => [
    is,
    ...fits,
    ...less,
    ...variants.map(({ line }) => line),
  ]),
  ...talkTopics.map(({ today }) => today),
]

test('ids of rows and columns are unique and fit into a link', () => {
  const ids = [...rows, ...columns].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([])
})

test('every fact that is named exists and has words', () => {
  const named = [
    ...cells.filter((cell) => typeof cell === 'string' && cell !== 'unknown'),
    ...sentences.flatMap((sentence) => sentence.facts),
  ]
  expect(named.filter((id) => all[id] === undefined || prose[id] === undefined)).toEqual([])
})

test('no figure is typed into words: each comes from a fact', () => {
  const typed = sentences.filter(({ says }) => /\d/.test(says.replace(/\{\d\}/g, '')))
  expect(typed.map(({ says }) => says)).toEqual([])
})

test('each placeholder has its fact', () => {
  const empty = sentences.filter(({ says, facts: own }) =>
    [...says.matchAll(/\{(\d)\}/g)].some(([, index]) => own[Number(index)] === undefined),
  )
  expect(empty.map(({ says }) => says)).toEqual([])
})

test('every value that is a word has words for people', () => {
  const values = Object.values(all)
    .flatMap((fact) => (fact.unit === 'text' ? [fact.value, ...Object.values(fact.byRegion ?? {})] : []))
    .map(String)
    .filter((value) => value !== 'unknown')
  expect([...new Set(values)].filter((value) => textWords[value] === undefined)).toEqual([])
  expect(Object.keys(textWords).filter((value) => !values.includes(value))).toEqual([])
})

test.each([
  ['sqs', 'sqs.'],
  ['sns', 'sns.'],
  ['eventbridge', 'eb.'],
  ['kinesis', 'kinesis.'],
  ['lambda', 'lambda.'],
  ['step-functions', 'sfn.'],
] as const)('the page of %s shows each of its facts once', (page, prefix) => {
  const shown = Object.values(servicePages[page].groups).flat()
  const own = Object.keys(all).filter((id) => id.startsWith(prefix))
  expect([...shown].sort()).toEqual(own.sort())
})

test('the changes since the talk are those that the facts name, each once', () => {
  const listed = talkTopics.flatMap(({ changes }) => changes.map(({ fact }) => fact))
  const marked = Object.keys(prose).filter((id) => prose[id]?.changedSinceTalk === true)
  expect([...listed].sort()).toEqual(marked.sort())
})

test('what a fact changed to is what it says, and no version is of the future', () => {
  expect(factChanges.filter(({ fact, now }) => all[fact]?.value !== now)).toEqual([])
  expect(factChanges.filter(({ knownFrom }) => knownFrom > knowledgeVersion)).toEqual([])
  const days = factChanges.map(({ on }) => on)
  expect(days).toEqual([...days].sort())
})
