import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cores } from '#content/cores/index.ts'
import { measure } from './assess.ts'
import { buildCore } from './build.ts'
import { candidatesOf } from './candidates.ts'
import { workloads } from './testing/arbitraries.ts'

test('what is kept of other workloads is what would be built and measured anew', () => {
  fc.assert(
    fc.property(workloads, fc.nat(cores.length - 1), (workload, n) => {
      const core = cores[n]
      if (core === undefined) return
      const { design, simplicity, metrics } = candidatesOf(workload, {})(core)
      const anew = buildCore(core, workload)
      expect(design).toEqual(anew)
      expect({ metrics: metrics(), simplicity }).toEqual(measure(anew, workload))
    }),
    { numRuns: 200 },
  )
})
