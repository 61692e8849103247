import { describe, expect, test } from 'vitest'
import type { Design, Workload } from '../design/model.ts'
import { assess } from './assess.ts'
import { metricIds } from './metrics/index.ts'
import { large, way } from './testing/designs.ts'

const everythingAsked: Workload = {
  answers: {
    'caller-waits': { options: ['accepted'] },
    peak: { options: [], amount: 500 },
    limited: { options: ['connections'], amount: 50 },
    fairness: { options: ['tenants'] },
    region: { options: ['eu-west-1'] },
    duplicates: { options: ['removed'] },
    'catch-up': { options: ['weeks'] },
    reread: { options: ['month'] },
    stream: { options: ['events'] },
    steps: { options: ['undo'] },
    readers: { options: ['own'], amount: 3 },
    gather: { options: ['known'] },
    source: { options: ['http'] },
    consumers: { options: ['function'] },
    order: { options: ['per-key'] },
    routing: { options: ['any-content'] },
    latency: { options: ['second'] },
    size: { options: [], amount: 300 },
    retry: { options: ['days'] },
    'job-length': { options: [], amount: 60 },
    monthly: { options: [], amount: 1e8 },
    'cost-priority': { options: ['total'] },
  },
  dealBreakers: {},
  weights: {},
}

const odd: readonly (readonly [string, Design])[] = [
  ['nothing at all', way([])],
  ['one part alone', way(['queue'])],
  ['a source alone', way(['client'])],
  ['no consumer', way(['client > topic > queue'])],
  ['no producer', way(['queue > function'])],
  ['several producers', way(['client:a > queue > function', 'client:b > queue', 'bucket > queue'])],
  ['a part that feeds itself', way(['client > function > function'])],
  [
    'a loop of two queues and functions',
    way(['client > queue:a > function:a > queue:b > function:b > queue:a']),
  ],
  ['a loop that nothing enters', way(['topic:a > queue:a > function:a > topic:a'])],
  [
    'parts that nothing reaches',
    way(['client > queue > function', 'topic:lost > queue:lost', 'function:lost']),
  ],
  [
    'two designs beside each other',
    way(['client:a > queue:a > function:a', 'client:b > stream:b > function:b']),
  ],
  [
    'a queue that is its own dead-letter queue',
    way(['client > queue > function'], { queue: { deadLetter: 'queue' } }),
  ],
  ['a dead letter that goes nowhere', way(['client > queue > function'], { queue: { deadLetter: 'gone' } })],
  [
    'one consumer whose dead letters are kept for long and one whose are lost',
    way(['client > queue:a > function:a', 'client > queue:b > function:b', 'queue:dead'], {
      'queue:a': { deadLetter: 'queue:dead', retention: 1_209_600 },
      'queue:b': { retention: 60 },
    }),
  ],
  ['connections that AWS does not have', way(['mail > kafka > database > topic > bucket'])],
  ['300 parts', large(300)],
  ['300 parts in a ring', large(300, true)],
]

describe.each(odd)('%s', (_, design) => {
  test('has every metric, and each a value of its kind', () => {
    const { metrics, findings, fit } = assess(design, everythingAsked)
    expect(Object.keys(metrics).sort()).toEqual([...metricIds].sort())
    const ids = new Set(design.parts.map(({ id }) => id))
    for (const { value, parts } of Object.values(metrics)) {
      expect(typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))).toBe(true)
      expect(parts.filter((id) => !ids.has(id))).toEqual([])
    }
    expect(findings.length).toBeGreaterThan(0)
    expect(fit.total).toBeGreaterThanOrEqual(0)
    expect(fit.total).toBeLessThanOrEqual(100)
  })

  test('is judged alike whatever the order of its parts', () => {
    const turned = {
      ...design,
      parts: [...design.parts].reverse(),
      connections: [...design.connections].reverse(),
    }
    expect(assess(turned, everythingAsked).fit).toEqual(assess(design, everythingAsked).fit)
  })
})
