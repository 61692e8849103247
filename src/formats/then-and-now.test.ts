import { expect, test } from 'vitest'
import { factChanges } from '#content/history.ts'
import { knowledgeVersion } from '#content/version.ts'
import type { Fit } from '../engine/types.ts'
import { type Today, thenAndNow } from './then-and-now.ts'

const fitOf = (total: number, scale: number | null): Fit => ({
  total,
  axes: { scale, durability: 100, persistence: null, consumption: null, retries: null, pricing: null },
})
const today: Today = {
  winner: 'queue-standard',
  fit: fitOf(90, 80),
  facts: new Set(['sqs.message.size.max']),
}
const recorded = { winner: 'queue-standard', fits: fitOf(90, 80), knowledge: knowledgeVersion }

test('a link of today differs in nothing, and nothing has changed since', () => {
  expect(thenAndNow(recorded, today)).toEqual({
    sameWinner: true,
    fits: [],
    changes: { bearing: [], others: [] },
  })
})

test('fits that differ are told axis by axis, an axis that was not asked on included', () => {
  expect(thenAndNow({ ...recorded, winner: 'queue-fifo', fits: fitOf(70, null) }, today)).toMatchObject({
    sameWinner: false,
    fits: [
      { axis: 'total', was: 70, now: 90 },
      { axis: 'scale', was: null, now: 80 },
    ],
  })
})

test('an older link tells the facts that changed since, those of its verdicts apart', () => {
  const { changes } = thenAndNow({ ...recorded, knowledge: '2026-01-15' }, today)
  expect(changes?.bearing.map(({ fact }) => fact)).toEqual(['sqs.message.size.max'])
  expect(changes?.others).toHaveLength(factChanges.length - 1)
})

test('only what became known after the link counts', () => {
  const change = { fact: 'sqs.message.size.max', on: '2030-01', was: 1, now: 2 } as const
  const history = [
    { ...change, knownFrom: '2030-02-01' },
    { ...change, knownFrom: '2030-03-01' },
  ]
  const { changes } = thenAndNow({ ...recorded, knowledge: '2030-02-01' }, today, history)
  expect(changes?.bearing).toEqual([history[1]])
})

test('a link that does not say its knowledge says so', () => {
  for (const knowledge of ['', 'draft'])
    expect(thenAndNow({ ...recorded, knowledge }, today).changes).toBeNull()
})
