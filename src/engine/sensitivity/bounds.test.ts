import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Workload } from '../../design/model.ts'
import { answeredBut } from '../testing/arbitraries.ts'
import { Standpoint } from './bounds.ts'
import { Field } from './field.ts'
import { answerAt, isWhole } from './line.ts'
import { type Place, places } from './measures.ts'
import { type Choice, openAt, refined } from './open.ts'
import { must } from './reach.ts'

/** Points of a candidate, in which a missed must counts as more than all points. */
function worth(field: Field, place: Place): number {
  const { blocks, net } = field.standing(place)
  return net - blocks * must
}

const numbers = ['monthly', 'size', 'peak', 'job-length', 'readers'] as const

/** All answered but one question with a number; the bill counts in full. */
const numberOpen = fc
  .tuple(answeredBut(0), fc.constantFrom(...numbers))
  .map(([{ answers, ...workload }, id]) => {
    const { [id]: _, ...kept } = { ...answers, 'cost-priority': { options: ['total'] } }
    return { id, workload: { ...workload, answers: kept } satisfies Workload }
  })

test('at every number between two, what a candidate gets lies in the range that was foretold', () => {
  let bills = 0
  fc.assert(
    fc.property(
      numberOpen,
      fc.nat(),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      ({ id, workload }, n, g, share, cut) => {
        const field = Field.of(workload)
        const place = n % places.length
        const asked = openAt(field, id)
        const open = cut ? refined(field, asked, [place], true) : asked
        const at = new Standpoint(field, [open])
        const [one] = at.open
        if (one === undefined) return
        const reach = at.reach(place).lookAtAll()
        const gaps = [...one.choices.entries()].filter(([, { kind }]) => kind === 'gap')
        const [c, gap] = gaps[g % Math.max(1, gaps.length)] ?? []
        if (c === undefined || gap === undefined) return
        const got = worth(field.answered(id, answerWithin(gap, share)), place)
        const { low, high } = reach.gain(one, c)
        expect(got).toBeGreaterThanOrEqual(reach.constant + low - 1e-6)
        expect(got).toBeLessThanOrEqual(reach.constant + high + 1e-6)
        if (id === 'monthly' && low !== high) bills++
      },
    ),
    { numRuns: 400 },
  )
  expect(bills).toBeGreaterThan(10)
}, 120_000)

function answerWithin(gap: Choice, share: number) {
  if (gap.kind === 'point') throw new Error('A point has nothing within')
  const [low, high] = [gap.low.amount ?? 0, gap.high.amount ?? 0]
  const amount = low * (high / low) ** share
  return answerAt(gap.number, isWhole(gap.number) ? Math.round(amount) : amount)
}
