import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facts } from '#content/facts/index.ts'
import { readingFacts } from '#content/facts/reading.ts'
import type { Workload } from '../design/model.ts'
import { recommend } from './recommend.ts'
import { explainSimplicity } from './simplicity.ts'
import { simplicityItems } from './simplicity-words.ts'
import { workloads } from './testing/arbitraries.ts'

const large: Workload = {
  answers: {
    size: { options: [], amount: 512 },
    source: { options: ['own'] },
    consumers: { options: ['container'] },
  },
  dealBreakers: {},
  weights: {},
}

const textsOf = (id: string): readonly string[] => {
  const candidate = recommend(large).candidates.find((one) => one.id === id)
  if (candidate === undefined) throw new Error(`No candidate ${id}`)
  return simplicityItems(explainSimplicity(candidate.design, large)).map(({ text }) => text)
}

test('what is said comes to the points that are taken off, for every candidate', () => {
  fc.assert(
    fc.property(workloads, (workload) => {
      for (const { design, assessment } of recommend(workload).candidates) {
        const items = simplicityItems(explainSimplicity(design, workload))
        expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(assessment.simplicity)
        for (const id of items.flatMap((item) => item.facts))
          expect(Object.hasOwn(facts, id) || Object.hasOwn(readingFacts, id), id).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})

test('what is young is named with its month, where that is known', () => {
  expect(textsOf('queue')).toEqual([])
  expect(textsOf('bus-v2-queues')).toEqual([
    '2 managed parts stand in a row, one after the other.',
    'EventBridge Custom Event Bus: generally available for less than a year, since September 2026.',
  ])
  expect(textsOf('topic')).toEqual([
    'Amazon SNS standard topic, “Messages up to 1 MiB”: generally available for less than a year, since September 2026.',
  ])
  expect(textsOf('stream-queue')).toEqual([
    'A queue on the stream: generally available for less than a year.',
  ])
})

test('services stand as the numbers beside them say', () => {
  fc.assert(
    fc.property(workloads, (workload) => {
      const shown = recommend(workload).services.map(({ blocked, assessment }) =>
        blocked ? -1 : (assessment.fit.total ?? 0),
      )
      expect(shown).toEqual([...shown].sort((a, b) => b - a))
    }),
    { numRuns: 50 },
  )
})
