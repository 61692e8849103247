import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { recommend } from '../recommend.ts'
import { answeredBut, workloads } from '../testing/arbitraries.ts'
import { Field } from './field.ts'
import { prove } from './proof.ts'
import { byEffect } from './sensitivity.ts'
import { openQuestions, type Settled, settledOf } from './settled.ts'
import { answersTo, combinationsOf, winnersOf } from './testing/completions.ts'
import { completed, scenarios, stepsOf } from './testing/measure-settled.ts'

const full = fc.tuple(
  workloads,
  fc.tuple(...questions.map(({ options }) => fc.nat(Math.max(0, options.length - 1)))),
)

/** Questions with few options and no numbers, so that all their combinations can be tried. */
const small = questions
  .filter(
    ({ options }) =>
      options.length > 0 && options.length <= 5 && options.every((o) => o.amount === undefined),
  )
  .map(({ id }) => id)

/** Everything answered but a few small questions. */
const nearlyDone: fc.Arbitrary<Workload> = full.chain(([workload, picks]) => {
  const answers: Partial<Record<QuestionId, Answer>> = {}
  for (const [i, question] of questions.entries()) {
    const option = question.options[picks[i] ?? 0]
    const spec = question.amount ?? option?.amount
    const given = workload.answers[question.id]
    answers[question.id] =
      given !== undefined && given !== 'not-sure'
        ? given
        : {
            options: option === undefined ? [] : [option.id],
            ...(spec === undefined ? {} : { amount: spec.start }),
          }
  }
  return fc
    .uniqueArray(fc.constantFrom<QuestionId>(...small), { minLength: 1, maxLength: 6 })
    .map((opened) => {
      const kept = Object.entries(answers).filter(([id]) => !opened.some((one) => one === id))
      return { ...workload, answers: Object.fromEntries(kept) }
    })
})

/** Winners of all combinations of answers to open questions, none included, by the judge itself. */
function winners(field: Field, open: readonly QuestionId[]): ReadonlySet<number> {
  const [id, ...rest] = open
  if (id === undefined) return new Set([field.winner()])
  const question = questions.find((candidate) => candidate.id === id)
  const answers = (question?.options ?? []).map((option) => ({
    options: [option.id],
    ...(option.amount === undefined ? {} : { amount: option.amount.start }),
  }))
  const fields = [field, ...answers.map((answer) => field.with(new Map([[id, answer]])))]
  return new Set(fields.flatMap((child) => [...winners(child, rest)]))
}

test('a field ranks as the judge does, also after changes', () => {
  fc.assert(
    fc.property(workloads, fc.nat(), fc.nat(), (workload, q, o) => {
      const field = Field.of(workload)
      const question = questions[q % questions.length]
      const option = question?.options[o % Math.max(1, question.options.length)]
      if (question === undefined || option === undefined) return
      const answer = {
        options: [option.id],
        ...(option.amount === undefined ? {} : { amount: option.amount.start }),
      }
      const child = field.with(new Map([[question.id, answer]]))
      const lazily = field.with(new Map([[question.id, answer]]))
      const { candidates } = recommend(child.workload)
      expect(child.ranked().map((place) => child.built(place).value.core.id)).toEqual(
        candidates.map(({ id }) => id),
      )
      expect(lazily.winner()).toBe(child.ranked()[0])
    }),
    { numRuns: 40 },
  )
}, 60_000)

/** Before anything is asked, nothing is settled. */
const asks = (field: Field): boolean => questions.some((_, place) => field.demands(place).length > 0)

/** What is said to change the winner does: one question by itself, or answers of which each is needed. */
function expectReasons(field: Field, { alone, together, openThatMatter }: Settled): void {
  const wins = (answers: Workload['answers']) =>
    field.with(new Map(Object.entries(answers) as [QuestionId, Answer][])).winner()
  for (const id of alone) {
    expect(openThatMatter).toContain(id)
    expect(winners(field, [id]).size).toBeGreaterThan(1)
  }
  if (together === null) return
  expect(alone).toEqual([])
  expect(Object.keys(together).length).toBeGreaterThan(1)
  expect(wins(together)).not.toBe(field.winner())
  for (const id of Object.keys(together) as QuestionId[]) {
    const { [id]: _, ...fewer } = together
    expect(openThatMatter).toContain(id)
    expect(wins(fewer)).toBe(field.winner())
  }
}

test('settled is what trying every combination says', () => {
  let settled = 0
  let given = 0
  fc.assert(
    fc.property(nearlyDone, (workload) => {
      const field = Field.of(workload)
      const open = openQuestions(field)
      const combinations = open.reduce(
        (product, id) => product * (1 + (questions.find((q) => q.id === id)?.options.length ?? 0)),
        1,
      )
      fc.pre(combinations <= 200)
      const result = settledOf(field, 5000)
      const all = winners(field, open)
      if (!result.proven) given++
      else expect(result.settled).toBe(all.size === 1)
      // Also where one answer by itself refutes it, so that it need not be searched for.
      if (asks(field)) expect(prove(field, open, 5000).stands).toBe(all.size === 1)
      expectReasons(field, result)
      if (result.settled) settled++
      expect([...byEffect(workload)].sort()).toEqual([...result.openThatMatter].sort())
      // A question that cannot matter leaves the winner alone in every context.
      for (const id of result.cannotMatter) {
        expect(
          winners(
            field,
            open.filter((other) => other !== id),
          ),
        ).toEqual(all)
      }
    }),
    { numRuns: 25 },
  )
  expect(given).toBe(0)
  expect(settled).toBeGreaterThan(0)
}, 300_000)

/** Questions with a number, of which what is said must hold at every number. */
const numbers = ['monthly', 'size', 'peak', 'job-length'] as const
/** All answered but cost, and at most two more of which one has a number. */
const costOpen = fc
  .tuple(answeredBut(0), fc.option(fc.constantFrom(...numbers)), fc.option(fc.constantFrom(...small)))
  .map(([workload, ...others]): Workload => {
    const opened: readonly (string | null)[] = ['monthly', 'cost-priority', ...others]
    const kept = Object.entries(workload.answers).filter(([id]) => !opened.includes(id))
    return { ...workload, answers: Object.fromEntries(kept) }
  })

test('with cost and numbers open, what is proven to stand does at every number that is tried', () => {
  let proven = 0
  fc.assert(
    fc.property(costOpen, (workload) => {
      const field = Field.of(workload)
      const open = openQuestions(field)
      const answersBy = (grid: number, limits: number) =>
        new Map(open.map((id) => [id, answersTo(field, id, grid, limits)]))
      fc.pre(combinationsOf(answersBy(4, 0)) <= 400)
      if (prove(field, open, 40).stands !== true) return
      proven++
      const tried = [answersBy(9, 3), answersBy(4, 0)].find((by) => combinationsOf(by) <= 600)
      expect([...winnersOf(field, tried ?? answersBy(4, 0))]).toEqual([field.winner()])
    }),
    { numRuns: 20 },
  )
  expect(proven).toBeGreaterThan(0)
}, 300_000)

const scenario = (id: string) => {
  const found = scenarios.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No scenario ${id}`)
  return found
}

test('where two come out even whatever is answered, the parts decide, also where they hang on open answers', () => {
  const { answers, ...workload } = completed(scenario('clickstream'))
  const { steps: _, 'job-length': __, ...rest } = answers
  const field = Field.of({ ...workload, answers: rest })
  // Streams of every capacity mode are even here, and the parts behind them hang on the length of the work.
  expect(openQuestions(field)).toEqual(['steps', 'job-length', 'monthly'])
  expect(settledOf(field)).toMatchObject({ settled: true, proven: true })
})

test('a rival that only comes even refutes where its recipe names more of the parts', () => {
  const field = Field.of({ answers: { people: { options: ['sms'] } }, dealBreakers: {}, weights: {} })
  const answered = field.with(new Map([['source', { options: ['aws'] }]]))
  expect(answered.standing(answered.winner()).net).toBe(answered.standing(field.winner()).net)
  expect(answered.winner()).not.toBe(field.winner())
  expect(prove(field, ['source'], 400)).toEqual({ stands: false, against: { source: { options: ['aws'] } } })
})

test('where no open answer changes it by itself, some that do together are named, and asked first', () => {
  const { answers, ...workload } = completed(scenario('quotes'))
  const { size: _, 'catch-up': __, 'job-length': ___, ...rest } = answers
  const asked = { ...workload, answers: rest }
  const result = settledOf(Field.of(asked))
  expect(result).toMatchObject({ settled: false, proven: true, alone: [] })
  expect(result.together).toMatchObject({ 'catch-up': { options: ['year'] } })
  expect(Object.keys(result.together ?? {}).sort()).toEqual(['catch-up', 'size'])
  expectReasons(Field.of(asked), result)
  expect([...byEffect(asked)].slice(0, 2).sort()).toEqual(['catch-up', 'size'])
})

test('the order in which the trip is asked', () => {
  expect(stepsOf(scenario('trip'))).toMatchInlineSnapshot(`
    {
      "end": "settled",
      "order": "caller-waits SCREENING stream latency readers order steps consumers size job-length",
      "scenario": "trip",
      "steps": 10,
      "steps without proof": 0,
    }
  `)
})
