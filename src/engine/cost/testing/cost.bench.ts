import { bench, describe } from 'vitest'
import type { Workload } from '../../../design/model.ts'
import { recommend } from '../../recommend.ts'
import { way } from '../../testing/designs.ts'
import { monthlyCost } from '../index.ts'
import '../provide.ts'

const open: Workload = {
  answers: {
    readers: { options: ['own'], amount: 4 },
    region: { options: ['eu-west-1'] },
    size: { options: [], amount: 100 },
    'cost-priority': { options: ['total'] },
  },
  dealBreakers: {},
  weights: {},
}
const answered: Workload = {
  ...open,
  answers: { ...open.answers, monthly: { options: [], amount: 250_000_000 } },
}

/** Fifty parts: a bus, eight topics, each with two queues and their functions, and a stream. */
const fifty = way([
  'client > api > bus > stream > function:s > database',
  ...Array.from({ length: 8 }, (_, i) => `bus > topic:${i} > queue:${i}a > function:${i}a`),
  ...Array.from({ length: 8 }, (_, i) => `topic:${i} > queue:${i}b > function:${i}b`),
  'bus > queue:x > function:x',
  'bus > queue:y > function:y',
])
if (fifty.parts.length !== 50) throw new Error(`The design has ${fifty.parts.length} parts`)

describe('limit: 1 ms', () => {
  bench('the bill of 50 parts', () => {
    monthlyCost(fifty, answered)
  })
})

describe('what the bill adds to a recommendation', () => {
  bench('volume open', () => {
    recommend(open)
  })
  bench('volume answered', () => {
    recommend(answered)
  })
})
