import { expect, test } from 'vitest'
import { cores } from '#content/cores/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import {
  catalogue,
  catalogueEntry,
  coreLabel,
  countsFor,
  filtered,
  generalDesign,
  noFilters,
} from './catalogue.ts'

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

test('every pattern is in the catalogue', () => {
  expect(idsOf(catalogue).sort()).toEqual(Object.keys(patternLines).sort())
})

test('without filters all patterns pass', () => {
  expect(filtered(noFilters)).toEqual(catalogue)
})

test.each(['topic-queue', 'Topic–queue', 'TOPIC–QUEUE chaining'])(
  '"%s" finds topic–queue chaining',
  (text) => {
    expect(idsOf(filtered({ ...noFilters, text }))).toContain('topic-queue-chaining')
  },
)

test('a name of the book finds its pattern', () => {
  expect(idsOf(filtered({ ...noFilters, text: 'claim check' }))).toEqual(['claim-check'])
  expect(idsOf(filtered({ ...noFilters, text: 'return address' }))).toEqual(['request-reply'])
})

test('every word of the text has to be found', () => {
  expect(filtered({ ...noFilters, text: 'queue zeppelin' })).toEqual([])
})

test('filters narrow each other', () => {
  const found = idsOf(filtered({ ...noFilters, need: 'order', part: 'kinesis' }))
  expect(found).toContain('stream')
  expect(found).not.toContain('queue-fifo')
})

test('a count is what the choice would leave', () => {
  const counts = countsFor({ ...noFilters, text: 'workflow' }, 'part', ['sqs', 'eventbridge'])
  for (const [part, count] of counts) {
    expect(count).toBe(filtered({ ...noFilters, text: 'workflow', part }).length)
  }
})

test('labels tell the cores of a pattern apart', () => {
  for (const { cores: own, id } of catalogue) {
    expect(new Set(own.map(coreLabel)).size, id).toBe(own.length)
  }
})

test('a fan-out is drawn with several consumers, and every core can be drawn', () => {
  const core = catalogueEntry('publish-subscribe')?.cores[0]
  expect(core && generalDesign(core).parts.filter(({ kind }) => kind === 'lambda').length).toBe(3)
  for (const each of cores) expect(generalDesign(each).parts.length, each.id).toBeGreaterThan(1)
})
