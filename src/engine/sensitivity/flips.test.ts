import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import { scenarios } from '#content/scenarios.ts'
import type { AnswerData, AxisId, QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { recommend } from '../recommend.ts'
import { applies } from '../requirements.ts'
import { workloads } from '../testing/arbitraries.ts'
import { argueFor } from './argue.ts'
import { Field } from './field.ts'
import { flipsOf, flipsOfQuestion, weightFlipsOf } from './flips.ts'
import { robustnessOf } from './robustness.ts'
import { flipText, weightFlipText } from './words.ts'

const asked = workloads.filter(({ answers }) => Object.keys(answers).length > 3)
const winnerOf = (workload: Workload): string => recommend(workload).candidates[0]?.id ?? ''
const withAnswer = (workload: Workload, id: QuestionId, answer: AnswerData): Workload => ({
  ...workload,
  answers: { ...workload.answers, [id]: answer },
})
const answered = (workload: Workload, id: QuestionId): boolean => {
  const answer = workload.answers[id]
  return answer !== undefined && answer !== 'not-sure' && applies(workload, id)
}

test('every flip flips, and says to what', () => {
  fc.assert(
    fc.property(asked, (workload) => {
      for (const flip of flipsOf(Field.of(workload))) {
        expect(winnerOf(withAnswer(workload, flip.question, flip.to))).toBe(flip.winner)
        expect(flip.winner).not.toBe(winnerOf(workload))
        expect(flipText(flip)).toContain('→')
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('no option that flips is missed', () => {
  fc.assert(
    fc.property(asked, fc.nat(), (workload, n) => {
      const plain = questions.filter(({ id, options }) => answered(workload, id) && options.length > 0)
      const question = plain[n % Math.max(1, plain.length)]
      if (question === undefined) return
      const flips = flipsOfQuestion(Field.of(workload), question.id)
      for (const { id, amount } of question.options) {
        if (amount !== undefined) continue
        const winner = winnerOf(withAnswer(workload, question.id, { options: [id] }))
        const found = flips.find(({ to }) => to.options[0] === id)
        expect(found?.winner ?? winnerOf(workload)).toBe(winner)
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('no number that flips is missed', () => {
  fc.assert(
    fc.property(asked, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (workload, n, share) => {
      const numbers = questions.flatMap(({ id, amount, options }) => [
        ...(amount === undefined ? [] : [{ id, option: null, spec: amount }]),
        ...options.flatMap((option) =>
          option.amount === undefined ? [] : [{ id, option: option.id, spec: option.amount }],
        ),
      ])
      const number = numbers[n % numbers.length]
      if (number === undefined) return
      const { min, max, metricUnit } = number.spec
      const raw = min * (max / min) ** share
      const amount = metricUnit === 'count' ? Math.round(raw) : raw
      const options = number.option === null ? [] : [number.option]
      const winner = winnerOf(withAnswer(workload, number.id, { options, amount }))
      const flips = flipsOfQuestion(Field.of(workload), number.id)
      const found = flips.find(
        ({ to, interval }) =>
          to.options[0] === options[0] &&
          interval !== null &&
          amount >= interval.low * (1 - 1e-7) &&
          amount <= interval.high * (1 + 1e-7),
      )
      expect(found?.winner ?? winnerOf(workload)).toBe(winner)
    }),
    { numRuns: 40 },
  )
}, 240_000)

test('a weight flips at the weight that is named, and at none before it', () => {
  const axes: readonly AxisId[] = ['scale', 'durability', 'persistence', 'consumption', 'retries', 'pricing']
  const scenario = scenarios.find(({ id }) => id === 'order-page')
  const workload: Workload = { answers: scenario?.answers ?? {}, dealBreakers: {}, weights: {} }
  const flips = weightFlipsOf(Field.of(workload))
  const weighed = (axis: AxisId, to: number) => winnerOf({ ...workload, weights: { [axis]: to } })
  for (const axis of axes) {
    const down = flips.find((flip) => flip.axis === axis && flip.to < 4)
    const up = flips.find((flip) => flip.axis === axis && flip.to > 4)
    for (let to = (down?.to ?? -1) + 1; to < (up?.to ?? 9); to++) {
      expect(weighed(axis, to)).toBe(winnerOf(workload))
    }
    for (const flip of [down, up]) if (flip) expect(weighed(axis, flip.to)).toBe(flip.winner)
  }
  expect(flips.every((flip) => weightFlipText(flip) !== '')).toBe(true)
}, 60_000)

test('what is argued for wins, and with fewer changes it does not', () => {
  const small = questions
    .filter(({ options }) => options.length > 1 && options.length <= 4 && options.every((o) => !o.amount))
    .map(({ id }) => id)
  const sizes = new Set<number>()
  const among = fc.uniqueArray(fc.constantFrom<QuestionId>(...small), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(asked, among, fc.integer({ min: 1, max: 5 }), (workload, ids, rank) => {
      const field = Field.of(workload)
      // Those far behind are seldom to be argued for at all.
      const target = field.ranked()[rank] ?? 0
      const open = ids.filter((id) => applies(workload, id))
      const found = argueFor(field, target, open)
      const fewest = fewestChanges(field, target, open, 0)
      expect(found?.length ?? Number.POSITIVE_INFINITY).toBe(fewest)
      if (found === null) return
      sizes.add(found.length)
      const changed = found.reduce((so, { question, to }) => withAnswer(so, question, to), workload)
      expect(winnerOf(changed)).toBe(cores[target]?.id)
    }),
    { numRuns: 60 },
  )
  expect([...sizes].sort()).toEqual(expect.arrayContaining([1, 2]))
}, 240_000)

/** By trying every combination. */
function fewestChanges(field: Field, target: number, ids: readonly QuestionId[], made: number): number {
  const [id, ...rest] = ids
  if (id === undefined) return field.winner() === target ? made : Number.POSITIVE_INFINITY
  const given = field.workload.answers[id]
  const options = questions.find((question) => question.id === id)?.options ?? []
  const others = options.filter(
    (option) => given === undefined || given === 'not-sure' || given.options[0] !== option.id,
  )
  return Math.min(
    fewestChanges(field, target, rest, made),
    ...others.map((option) =>
      fewestChanges(field.with(new Map([[id, { options: [option.id] }]])), target, rest, made + 1),
    ),
  )
}

test('nearer numbers make a result more fragile, never less', () => {
  const field = Field.of({ answers: scenarios[0]?.answers ?? {}, dealBreakers: {}, weights: {} })
  const number = {
    question: 'peak',
    to: { options: [], amount: 1 },
    winner: 'queue',
    pattern: 'queue',
  } as const
  const at = (distance: number) =>
    robustnessOf(field, [{ ...number, interval: { low: 1, high: 2 }, samePattern: false, distance }])
  const order = ['fragile', 'close', 'robust']
  expect(order.indexOf(at(0.1))).toBeLessThanOrEqual(order.indexOf(at(0.3)))
  expect(at(0.1)).toBe('fragile')
  expect(order.indexOf(at(0.3))).toBeLessThanOrEqual(order.indexOf(at(0.9)))
})
