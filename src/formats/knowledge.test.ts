import { expect, test } from 'vitest'
import { facts } from '#content/facts/index.ts'
import { readingFacts } from '#content/facts/reading.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { knowledgeVersion } from '#content/version.ts'
import { knowledge } from './knowledge.ts'

const written: ReturnType<typeof knowledge> = JSON.parse(JSON.stringify(knowledge()))

test('it survives being written and read', () => {
  // What JSON cannot hold (undefined, infinity, functions) would be gone or null.
  expect(written).toEqual(knowledge())
})

test('it says which version it is', () => {
  expect(written.format).toBe(1)
  expect(written.version).toBe(knowledgeVersion)
})

test('it holds every fact, in words, with a source that it holds too', () => {
  expect(Object.keys(written.facts).sort()).toEqual(
    [...Object.keys(facts), ...Object.keys(readingFacts)].sort(),
  )
  const sources: Readonly<Record<string, { readonly url: string } | undefined>> = written.sources
  for (const [id, fact] of Object.entries(written.facts)) {
    expect(fact.statement, id).toMatch(/\.$/)
    expect(sources[fact.source]?.url, id).toMatch(/^https:\/\//)
    expect(fact.checkedOn ?? fact.copyDated, id).toBeTruthy()
  }
})

test('it holds every pattern with its words', () => {
  expect(Object.keys(written.patterns)).toEqual(Object.keys(patternLines))
  for (const pattern of Object.values(written.patterns)) expect(pattern.when?.length).toBeGreaterThan(0)
})

test('a kind and a way of connecting are judged and shown as one', () => {
  const { kinds, connections } = written
  expect(kinds['sqs-standard']).toMatchObject({ name: 'Amazon SQS standard queue', role: 'queue' })
  expect(kinds['sqs-standard']?.params).toHaveProperty('visibility.label')
  expect(connections.mechanisms['queue-mapping']).toMatchObject({
    name: 'event source mapping',
    invocation: 'poll',
  })
})

test('nothing in it is null but an unknown price', () => {
  const { prices, ...rest } = written
  expect(JSON.stringify(rest)).not.toContain('null')
  expect(prices.meters).toBeDefined()
})
