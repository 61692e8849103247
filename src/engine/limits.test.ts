import { expect, test } from 'vitest'
import type { Answer, Design, Workload } from '../design/model.ts'
import { limitText } from './limit-words.ts'
import { limits } from './limits.ts'
import { recommend } from './recommend.ts'

const workload = (answers: Readonly<Record<string, Answer>>): Workload => ({
  answers,
  dealBreakers: {},
  weights: {},
})

const fanOut: Design = {
  parts: [
    { id: 'service', kind: 'client', name: 'service', x: 0, y: 0, params: {} },
    { id: 'topic', kind: 'sns-standard', name: 'orders', x: 0, y: 0, params: {} },
    { id: 'queue', kind: 'sqs-standard', name: 'billing', x: 0, y: 0, params: {} },
  ],
  connections: [
    { id: 'a', from: 'service', to: 'topic', params: {} },
    { id: 'b', from: 'topic', to: 'queue', params: {} },
  ],
  frames: [],
  notes: [],
}

test('a share is what is asked at the peak, of the quota of the region', () => {
  const at = (region: string) =>
    limits(fanOut, workload({ peak: { options: [], amount: 90 }, region: { options: [region] } })).find(
      ({ kind, part }) => kind === 'rate' && part === 'topic',
    )
  expect(at('us-east-1')).toMatchObject({ quota: 30_000, used: 90, region: 'us-east-1', adjustable: 'yes' })
  expect(at('sa-east-1')?.share).toBeCloseTo(90 / 300)
})

test('the sentence names share, part, figures and region', () => {
  const [largest] = limits(fanOut, workload({ size: { options: [], amount: 64 } }))
  expect(largest && limitText(largest, fanOut)).toBe(
    'The largest message is 25 % of what “orders” takes. 64 KiB of 256 KiB, in us-east-1.',
  )
})

test('nothing is said of what was not asked, nor of what has no end', () => {
  expect(limits(fanOut, workload({})).map(({ kind }) => kind)).toEqual(['subscribers'])
  const shares = limits(fanOut, workload({ peak: { options: [], amount: 1e6 } }))
  expect(shares.some(({ part }) => part === 'queue')).toBe(false)
})

test('a cap in front of a database is a share of the connections that it takes', () => {
  const asked = workload({
    'caller-waits': { options: ['accepted'] },
    stream: { options: ['jobs'] },
    limited: { options: ['connections'], amount: 50 },
  })
  const design = recommend(asked).winner?.design
  const found = design && limits(design, asked).find(({ kind }) => kind === 'connections')
  expect(found).toMatchObject({ quota: 50, used: 50, share: 1, adjustable: 'own', fact: null })
})
