import { bench, describe } from 'vitest'
import { emptyWorkload, type Workload } from '../../../design/model.ts'
import { way } from '../../testing/designs.ts'
import { lint } from '../lint.ts'
import { repairsOf } from '../repairs.ts'

const answered: Workload = {
  answers: {
    region: { options: ['eu-west-1'] },
    readers: { options: ['own'], amount: 4 },
    order: { options: ['per-key'] },
    duplicates: { options: ['removed'] },
    latency: { options: ['second'] },
    size: { options: [], amount: 300 },
    peak: { options: [], amount: 2000 },
    monthly: { options: [], amount: 250_000_000 },
    'job-length': { options: [], amount: 2 },
    'catch-up': { options: ['weeks'] },
    'known-rush': { options: ['yes'] },
  },
  dealBreakers: {},
  weights: {},
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
/** The same with a loop: then nothing can be reckoned once and for all. */
const looped = {
  ...fifty,
  connections: [...fifty.connections, { id: 'back', from: 'function:s', to: 'bus', params: {} }],
}
const [first] = lint(fifty, answered)
if (first === undefined) throw new Error('The design has no finding')

describe('limit: 5 ms', () => {
  bench('the linter on 50 parts, nothing answered', () => {
    lint(fifty, emptyWorkload)
  })
  bench('the linter on 50 parts, all answered', () => {
    lint(fifty, answered)
  })
  bench('the linter on 50 parts with a loop, all answered', () => {
    lint(looped, answered)
  })
})

describe('when a finding is opened', () => {
  bench('its repairs, each tried', () => {
    repairsOf(first, fifty, answered)
  })
})
