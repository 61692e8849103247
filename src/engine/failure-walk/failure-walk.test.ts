import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KindId } from '#content/schema.ts'
import { type Design, emptyWorkload, type Params } from '../../design/model.ts'
import { graphOf } from '../graph.ts'
import { coverageOf, deadLetterCoverage, givingUpHops } from '../metrics/durability.ts'
import { contextOf } from '../requirements.ts'
import { designs } from '../testing/arbitraries.ts'
import { asideOf } from './aside.ts'
import { failureWalk } from './failure-walk.ts'
import { stepText } from './words.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function chain(...kinds: readonly (readonly [string, KindId, Params?, Params?])[]): Design {
  return {
    parts: kinds.map(([id, kind, params = {}]) => ({ id, kind, name: id, x: 0, y: 0, params })),
    connections: kinds.slice(1).map(([to, , , params = {}], i) => ({
      id: `${kinds[i]?.[0]}>${to}`,
      from: kinds[i]?.[0] ?? '',
      to,
      params,
    })),
    frames: [],
    notes: [],
  }
}

const withPart = (design: Design, id: string, kind: KindId, params: Params): Design => ({
  ...design,
  parts: [...design.parts, { id, kind, name: id, x: 0, y: 0, params }],
})

const walk = (design: Design, part: string, duration: number) =>
  failureWalk(design, part, duration, emptyWorkload)?.ways.map(({ steps, fate, from, recoveries }) => ({
    steps: steps.map(({ kind }) => kind),
    fate,
    from,
    back: recoveries.map(({ kind }) => kind),
  }))

describe('a function that fails', () => {
  test('behind a topic loses messages after three minutes', () => {
    const design = chain(['service', 'client'], ['topic', 'sns-standard'], ['billing', 'lambda'])
    expect(walk(design, 'billing', 2 * MINUTE)).toEqual([
      { steps: ['retried'], fate: 'waiting', from: null, back: ['by-itself'] },
    ])
    expect(walk(design, 'billing', HOUR)).toEqual([
      { steps: ['retried', 'dropped'], fate: 'lost', from: 180, back: ['gone'] },
    ])
  })

  test('behind a queue without a dead-letter queue has its messages kept until retention ends', () => {
    const design = chain(
      ['service', 'client'],
      ['queue', 'sqs-standard', { retention: 4 * DAY }],
      ['work', 'lambda'],
    )
    expect(walk(design, 'work', 3 * DAY)).toEqual([
      { steps: ['held', 'returns'], fate: 'waiting', from: null, back: ['by-itself'] },
    ])
    expect(walk(design, 'work', 5 * DAY)).toEqual([
      { steps: ['held', 'returns', 'dropped'], fate: 'lost', from: 4 * DAY, back: ['gone'] },
    ])
  })

  test('behind a queue with a dead-letter queue has them set aside after tries times visibility', () => {
    const queue = { retention: 4 * DAY, visibility: 180, tries: 5, deadLetter: 'dlq' }
    const design = withPart(
      chain(['service', 'client'], ['queue', 'sqs-standard', queue], ['work', 'lambda']),
      'dlq',
      'sqs-standard',
      { retention: 14 * DAY },
    )
    expect(walk(design, 'work', 10 * MINUTE)?.[0]).toMatchObject({ fate: 'waiting', from: null })
    expect(walk(design, 'work', DAY)).toEqual([
      { steps: ['held', 'returns', 'set-aside'], fate: 'set-aside', from: 900, back: ['redrive'] },
    ])
    const [step] = failureWalk(design, 'work', DAY, emptyWorkload)?.ways[0]?.steps.slice(-1) ?? []
    expect(step && stepText(step, design)).toBe(
      'After 15 min it goes to “dlq”, which keeps it for 14 days, counted from when it was first sent.',
    )
  })

  test('behind a stream blocks its shard, and the records stay readable', () => {
    const design = chain(
      ['service', 'client'],
      ['stream', 'kinesis-stream', { retention: 7 * DAY }],
      ['reader', 'lambda'],
    )
    expect(walk(design, 'reader', DAY)).toEqual([
      { steps: ['held', 'waits-behind'], fate: 'waiting', from: null, back: ['by-itself'] },
    ])
  })

  test('behind an API is an error for whoever calls', () => {
    const design = chain(['browser', 'client'], ['api', 'api-gateway'], ['work', 'lambda'])
    expect(walk(design, 'work', HOUR)).toEqual([
      { steps: ['passed-on', 'refused'], fate: 'refused', from: 0, back: ['send-again'] },
    ])
  })
})

test('a database that fails leaves the message in the queue before the function', () => {
  const design = chain(
    ['service', 'client'],
    ['queue', 'sqs-standard', { retention: 4 * DAY }],
    ['work', 'lambda'],
    ['database', 'aurora-rds'],
  )
  expect(walk(design, 'database', DAY)).toEqual([
    { steps: ['passed-on', 'held', 'returns'], fate: 'waiting', from: null, back: ['by-itself'] },
  ])
  expect(failureWalk(design, 'database', DAY, emptyWorkload)?.goOn).toEqual([])
})

test('a queue that cannot be reached is retried by the topic before it', () => {
  const design = chain(
    ['service', 'client'],
    ['topic', 'sns-standard'],
    ['queue', 'sqs-standard'],
    ['work', 'lambda'],
  )
  const found = failureWalk(design, 'queue', DAY, emptyWorkload)
  expect(found?.ways[0]?.fate).toBe('waiting')
  expect(found?.starved).toEqual(['work'])
})

test('other consumers go on', () => {
  const one = chain(['service', 'client'], ['topic', 'sns-standard'], ['billing', 'lambda'])
  const design: Design = {
    ...withPart(one, 'stock', 'lambda', {}),
    connections: [...one.connections, { id: 'topic>stock', from: 'topic', to: 'stock', params: {} }],
  }
  expect(failureWalk(design, 'billing', DAY, emptyWorkload)?.goOn).toEqual(['stock'])
})

test('what the walk sets aside is what the judge counts as covered', () => {
  fc.assert(
    fc.property(designs, (design) => {
      const graph = graphOf(design, contextOf(emptyWorkload))
      for (const link of givingUpHops(graph)) {
        expect(asideOf(graph, link, 'failing') !== null).toBe(coverageOf(graph, link) === 'covered')
      }
      expect(deadLetterCoverage(graph)).toBeDefined()
    }),
    { numRuns: 60 },
  )
})

test('any part of any design can be walked, and no way is without an end', () => {
  fc.assert(
    fc.property(designs, fc.integer({ min: 60, max: 14 * DAY }), (design, duration) => {
      for (const { id } of design.parts) {
        for (const way of failureWalk(design, id, duration, emptyWorkload)?.ways ?? []) {
          expect(way.steps.length).toBeGreaterThan(0)
          expect(way.recoveries.length).toBeGreaterThan(0)
          expect(way.steps.every((step) => stepText(step, design) !== '')).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})
