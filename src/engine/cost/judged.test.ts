import { describe, expect, test } from 'vitest'
import type { QuestionId, RegionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { assess } from '../assess.ts'
import { recommend } from '../recommend.ts'
import { atomsOf, costReference } from '../requirements.ts'
import { way } from '../testing/designs.ts'
import { monthlyCost } from './index.ts'
import './provide.ts'

function answered(answers: Partial<Record<QuestionId, Answer>>): Workload {
  return { answers, dealBreakers: {}, weights: {} }
}

const volume = (amount: number): Answer => ({ options: [], amount })
const total: Answer = { options: ['total'] }
const queue = way(['client > queue > function'])
const inRegion = (region: RegionId): Workload =>
  answered({ monthly: volume(1e9), 'cost-priority': total, region: { options: [region] } })

describe('the judge', () => {
  test('asks nothing of the bill while volume or priority is open', () => {
    expect(atomsOf(answered({ 'cost-priority': total }))).toEqual([])
    expect(atomsOf(answered({ monthly: volume(1e9) }))).toEqual([])
    const open = assess(queue, answered({ 'cost-priority': total }))
    expect([open.cost, open.metrics['monthly-cost'].value]).toEqual([null, 'unknown'])
    expect(open.fit.total).toBeNull()
  })

  test('takes the total of the bill, under the same assumptions', () => {
    for (const assumptions of [{}, { 'free-tier': 0, retried: 20, memory: 1024 }]) {
      const workload = answered({ monthly: volume(3e7), 'cost-priority': total })
      const { cost } = assess(queue, workload, assumptions)
      expect(cost).toBe(monthlyCost(queue, workload, assumptions)?.total)
      const ranked = recommend(workload, assumptions).candidates.find(({ id }) => id === 'queue')
      expect(ranked?.assessment.cost).toBe(ranked && monthlyCost(ranked.design, workload, assumptions)?.total)
    }
  })

  test('measures it by a dollar for each million messages, copy and 64 KiB, by ten dollars at least', () => {
    expect(costReference(answered({}))).toBeNull()
    expect(costReference(answered({ monthly: volume(1e6) }))).toBe(10)
    const asked = { monthly: volume(1e8), readers: { options: ['own'], amount: 3 }, size: volume(65) }
    expect(costReference(answered(asked))).toBe(100 * 3 * 2)
    const [atom] = atomsOf(answered({ ...asked, 'cost-priority': total })).filter(
      ({ requirement }) => requirement.metric === 'monthly-cost',
    )
    expect(atom?.amount).toBe(600)
  })

  test('finds a workflow far too dear for a billion messages, a queue cheap', () => {
    const verdict = (lines: string[]) =>
      assess(way(lines), inRegion('us-east-1')).findings.find(({ metric }) => metric === 'monthly-cost')
        ?.verdict
    expect(verdict(['client > queue > function'])).toBe('met')
    expect(verdict(['client > workflow > function'])).toBe('missed')
  })

  test('does not know a bill whose prices nobody knows', () => {
    const custom = way(['client > bus2 > function'])
    expect(assess(custom, inRegion('us-east-1')).cost).toBeGreaterThan(100)
    const ireland = assess(custom, inRegion('eu-west-1'))
    expect([ireland.cost, ireland.metrics['monthly-cost'].value]).toEqual([null, 'unknown'])
    expect(monthlyCost(custom, inRegion('eu-west-1'))?.estimate).toBeGreaterThan(100)
  })

  test('does not take a broker that it cannot price for free', () => {
    const design = way(['client > queue > function'])
    const broker = {
      ...design,
      parts: design.parts.map((part) =>
        part.id === 'queue' ? { ...part, kind: 'amazon-mq' as const } : part,
      ),
    }
    expect(assess(broker, inRegion('us-east-1')).cost).toBeNull()
    expect(monthlyCost(broker, inRegion('us-east-1'))?.notIncluded).toEqual([
      { part: 'queue', why: 'unpriced' },
    ])
  })
})

describe('messages', () => {
  const free = { 'free-tier': 0, retried: 0 }
  const quantity = (lines: string[], part: string, what: string, params = {}) =>
    monthlyCost(way(lines, params), answered({ monthly: volume(1e6) }), free)
      ?.lines.filter((line) => line.part === part && line.what === what)
      .reduce((sum, line) => sum + line.quantity, 0)

  test('are copied by a topic and shared by the readers of a queue', () => {
    const topic = ['client > topic > queue:a > container:a', 'topic > queue:b > container:b']
    expect(quantity(topic, 'queue:b', 'delete')).toBeCloseTo(1e6, 0)
    const shared = ['client > queue > function:a', 'queue > function:b']
    expect(quantity(shared, 'function:a', 'duration')).toBeCloseTo((5e5 * 0.1) / 8, 6)
  })

  test('reach as many functions as a part stands for', () => {
    const params = { function: { count: 40 } }
    expect(quantity(['client > topic > function'], 'function', 'invocation', params)).toBeCloseTo(4e7, 0)
    expect(quantity(['client > topic > queue > function'], 'queue', 'enqueue', params)).toBeCloseTo(4e7, 0)
  })

  test('go round a loop once', () => {
    const loop = ['client > queue > function', 'function > queue']
    expect(quantity(loop, 'queue', 'send')).toBeCloseTo(2e6, 0)
  })

  test('do not come back with an answer to the caller', () => {
    const asked = ['client > api > function', 'function > client']
    expect(quantity(asked, 'api', 'api-call')).toBeCloseTo(1e6, 0)
  })

  test('are small behind a bucket that keeps their payload', () => {
    const large = answered({ monthly: volume(1e6), size: volume(1024) })
    const sends = (lines: string[]) =>
      monthlyCost(way(lines), large, free)?.lines.find(({ what }) => what === 'send')?.quantity
    expect(sends(['client > queue > function'])).toBeCloseTo(16e6, 0)
    expect(sends(['client > bucket > queue > function'])).toBeCloseTo(1e6, 0)
  })

  test('wait where a mapping is paused', () => {
    const params = { 'queue>function': { paused: true } }
    expect(quantity(['client > queue > function'], 'function', 'invocation', params)).toBe(0)
  })

  test('that fail are received and handled once more, but deleted once', () => {
    const lines = way(['client > queue > container'])
    const half = monthlyCost(lines, answered({ monthly: volume(1e6) }), { retried: 50 })?.lines
    const of = (what: string) => half?.find((line) => line.what === what)?.quantity
    expect([of('receive'), of('delete')]).toEqual([1.5e6, 1e6])
  })
})
