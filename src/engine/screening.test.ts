import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../design/model.ts'
import { applicableQuestions, atomsOf } from './requirements.ts'
import {
  isUsual,
  type Step,
  screened,
  screeningAnswers,
  stepFrom,
  unscreened,
  usualAnswer,
} from './screening.ts'
import { byEffect, nextStep, settled } from './sensitivity/sensitivity.ts'
import { workloads } from './testing/arbitraries.ts'

const workloadOf = (answers: Workload['answers']): Workload => ({ answers, dealBreakers: {}, weights: {} })
const given = { 'caller-waits': { options: ['accepted'] } } as const
const ticks = fc.subarray<QuestionId>([...screened])

describe('a submitted screening', () => {
  test('changes nothing that was answered and leaves what is ticked without an answer', () => {
    fc.assert(
      fc.property(workloads, ticks, ({ answers }, ticked) => {
        const written = screeningAnswers(answers, ticked)
        for (const { id } of questions) {
          const free = screened.some((one) => one === id) && answers[id] === undefined
          expect(Object.hasOwn(written, id), id).toBe(free && !ticked.includes(id))
          if (Object.hasOwn(written, id)) expect(isUsual(id, written), id).toBe(true)
        }
      }),
    )
  })

  test('comes to the same as answering its questions one by one', () => {
    fc.assert(
      fc.property(workloads, ticks, (workload, ticked) => {
        let answers = workload.answers
        for (const id of screened)
          if (answers[id] === undefined && !ticked.includes(id))
            answers = { ...answers, [id]: usualAnswer(id) }
        const together = { ...workload.answers, ...screeningAnswers(workload.answers, ticked) }
        expect(together).toEqual(answers)
        expect(unscreened(together, ticked)).toEqual([])
      }),
    )
  })

  test('asks nothing of a design', () => {
    expect(atomsOf(workloadOf(screeningAnswers({}, [])))).toEqual([])
  })
})

describe('what is offered next', () => {
  const all = questions.map(({ id }) => id)

  test('a question first, then the screening, while three of its questions wait', () => {
    const order = [...all].reverse()
    expect(stepFrom(order, {}, [])).toEqual({ kind: 'question', id: order[0] })
    expect(stepFrom(order, given, [])).toEqual({ kind: 'screening', ids: screened })
    expect(stepFrom(order, given, screened.slice(3))).toEqual({
      kind: 'screening',
      ids: screened.slice(0, 3),
    })
    expect(stepFrom(order, given, screened.slice(2))).toEqual({ kind: 'question', id: order[0] })
    expect(stepFrom([], given, [])).toBeNull()
  })

  test('a question that cannot matter is not in the way of the screening, and none of it', () => {
    const matter = all.filter((id) => id !== screened[0])
    expect(stepFrom(matter, given, [])).toEqual({ kind: 'screening', ids: screened.slice(1) })
    const few = all.filter((id) => !screened.slice(2).some((one) => one === id))
    expect(stepFrom(few, given, [])?.kind).toBe('question')
  })

  test('the judge says what matters', () => {
    // All is answered but what is screened and one question more.
    const answers = Object.fromEntries(
      all.filter((id) => !screened.some((one) => one === id)).map((id) => [id, answerTo(id, 0)]),
    )
    const workload = workloadOf(answers)
    const { openThatMatter } = settled(workload)
    const step = nextStep(workload, {}, [])
    expect(step).toEqual({
      kind: 'screening',
      ids: screened.filter((id) => openThatMatter.includes(id)),
    })
    const [first] = byEffect(workload)
    expect(nextStep(workload, {}, screened)).toEqual({ kind: 'question', id: first })
  })

  test('the screening at most once, however it is answered, and the way ends', () => {
    let screenings = 0
    const walk = fc.record({
      before: workloads,
      ticked: ticks,
      order: fc.shuffledSubarray(all),
      picks: fc.array(fc.nat(), { minLength: all.length, maxLength: all.length }),
      passed: fc.boolean(),
    })
    fc.assert(
      fc.property(walk, ({ before, ticked, order, picks, passed }) => {
        let { answers } = before
        let asked: readonly QuestionId[] = []
        const taken: Step[] = []
        for (
          let step = stepFrom(order, answers, asked);
          step !== null;
          step = stepFrom(order, answers, asked)
        ) {
          taken.push(step)
          expect(taken.length).toBeLessThanOrEqual(all.length + 1)
          if (step.kind === 'question')
            answers = { ...answers, [step.id]: answerTo(step.id, picks[taken.length] ?? 0) }
          else {
            if (!passed) answers = { ...answers, ...screeningAnswers(answers, ticked) }
            asked = passed ? screened : ticked
          }
        }
        const own = taken.filter(({ kind }) => kind === 'screening').length
        expect(own).toBeLessThanOrEqual(1)
        screenings += own
      }),
    )
    expect(screenings).toBeGreaterThan(0)
  })
})

function answerTo(id: QuestionId, pick: number): Answer {
  const question = questions.find((one) => one.id === id)
  const option = question?.options[pick % Math.max(1, question.options.length)]
  const amount = question?.amount ?? option?.amount
  return {
    options: option === undefined ? [] : [option.id],
    ...(amount === undefined ? {} : { amount: amount.start }),
  }
}

test('no answer hides a screened question', () => {
  fc.assert(
    fc.property(workloads, (workload) => {
      expect(applicableQuestions(workload)).toEqual(expect.arrayContaining([...screened]))
    }),
    { numRuns: 50 },
  )
})
