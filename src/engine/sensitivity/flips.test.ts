import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import { scenarios } from '#content/scenarios.ts'
import type { AnswerData, AxisId, QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { recommend } from '../recommend.ts'
import { applies } from '../requirements.ts'
import { answeredBut, workloads } from '../testing/arbitraries.ts'
import { argueFor } from './argue.ts'
import { Field } from './field.ts'
import { flipsOf, flipsOfQuestion, weightFlipsOf } from './flips.ts'
import { answerAt, isWhole, type NumberAt } from './line.ts'
import { wonIntervals } from './numbers.ts'
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

/** All numbers that can be typed, by question and option. */
const numbers: readonly NumberAt[] = questions.flatMap(({ id, amount, options }) => [
  ...(amount === undefined ? [] : [{ question: id, option: null, spec: amount }]),
  ...options.flatMap((option) =>
    option.amount === undefined ? [] : [{ question: id, option: option.id, spec: option.amount }],
  ),
])

/** So many of those that can be typed, evenly over the powers of ten, the first as far in as `share` says. */
function spread(number: NumberAt, count: number, share: number): readonly number[] {
  const { min, max } = number.spec
  const amounts = Array.from({ length: count }, (_, i) => min * (max / min) ** ((i + share) / count))
  return isWhole(number) ? amounts.map(Math.round) : amounts
}

test('no number that flips is missed', () => {
  fc.assert(
    fc.property(asked, fc.nat(), fc.integer({ min: 0, max: 999 }), (workload, n, thousandths) => {
      const askedFor = numbers.filter(({ question }) => applies(workload, question))
      const number = askedFor[n % askedFor.length]
      if (number === undefined) return
      const flips = flipsOfQuestion(Field.of(workload), number.question)
      for (const amount of spread(number, 5, thousandths / 1000)) {
        const answer = answerAt(number, amount)
        const found = flips.find(
          ({ to, interval }) =>
            to.options[0] === answer.options[0] &&
            interval !== null &&
            amount >= interval.low * (1 - 1e-7) &&
            amount <= interval.high * (1 + 1e-7),
        )
        const winner = winnerOf(withAnswer(workload, number.question, answer))
        expect(found?.winner ?? winnerOf(workload)).toBe(winner)
      }
    }),
    { numRuns: 40 },
  )
}, 240_000)

test('nor one where the bill counts in full, which is not met alike from end to end', () => {
  const billed = numbers.filter(({ question }) => question === 'monthly' || question === 'size')
  fc.assert(
    fc.property(answeredBut(0), fc.constantFrom(...billed), ({ answers, weights }, number) => {
      const total = { ...answers, 'cost-priority': { options: ['total'] } }
      const field = Field.of({ answers: total, dealBreakers: {}, weights })
      const won = wonIntervals(field, number)
      const { min, max } = number.spec
      for (let i = 0; i <= 60; i++) {
        const amount = min * (max / min) ** (i / 60)
        const said = won.find(({ low, high }) => amount >= low && amount <= high)
        const { question } = number
        const winner = field.with(new Map([[question, answerAt(number, amount)]])).winner()
        if (said !== undefined) expect([question, amount, said.winner]).toEqual([question, amount, winner])
      }
    }),
    { numRuns: 40 },
  )
}, 240_000)

test('what wins between two ends that another wins is found', () => {
  // Messages of a few MiB are more than a queue carries and less than a function is given at a time.
  const { answers = {} } = scenarios.find(({ id }) => id === 'order-page') ?? {}
  const workload: Workload = { answers, dealBreakers: {}, weights: {} }
  const [size] = numbers.filter(({ question }) => question === 'size')
  if (size === undefined) throw new Error('The size of messages is no number')
  const won = wonIntervals(Field.of(workload), size)
  expect(won.map(({ winner }) => cores[winner]?.id)).toEqual(['topic-queues', 'stream', 'topic-queues'])
  for (const { low, high, winner } of won) {
    for (const amount of [low, Math.sqrt(low * high), high])
      expect(winnerOf(withAnswer(workload, 'size', answerAt(size, amount)))).toBe(cores[winner]?.id)
  }
})

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

test('where it takes three changes three are found, then two, then one', () => {
  const { answers = {} } = scenarios.find(({ id }) => id === 'quotes') ?? {}
  const target = cores.findIndex(({ id }) => id === 'bus-queues')
  const among: readonly QuestionId[] = ['gather', 'retry', 'caller-waits', 'routing']
  let workload: Workload = { answers, dealBreakers: {}, weights: {} }
  for (const left of [3, 2, 1, 0]) {
    const field = Field.of(workload)
    const found = argueFor(field, target, among)
    expect([found?.length, fewestChanges(field, target, among, 0)]).toEqual([left, left])
    for (const { question, to } of found?.slice(0, 1) ?? []) workload = withAnswer(workload, question, to)
  }
  expect(winnerOf(workload)).toBe('bus-queues')
})

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
