import { expect, test } from 'vitest'
import { cores } from '#content/cores/index.ts'
import { facts } from '#content/facts/index.ts'
import { grounds } from '#content/grounds.ts'
import { questions } from '#content/questions/index.ts'
import type { AnswerData, MetricId, Question } from '#content/schema.ts'
import type { Workload } from '../design/model.ts'
import { candidatesOf } from './candidates.ts'
import { factsBehind } from './explain.ts'
import { atomsOfQuestion } from './requirements.ts'

/** Every way of answering a question: each option by itself, or the number that it starts with. */
const answersTo = ({ amount, options }: Question): readonly AnswerData[] =>
  options.length === 0
    ? [{ options: [], amount: amount?.start ?? 1 }]
    : options.map((option) => ({
        options: [option.id],
        ...(option.amount === undefined ? {} : { amount: option.amount.start }),
      }))

interface Asked {
  readonly at: string
  readonly metric: MetricId
  /** Facts that decide the metric in the designs of all cores, built for this answer. */
  readonly facts: ReadonlySet<string>
}

function asked(question: Question, answer: AnswerData): readonly Asked[] {
  const workload: Workload = {
    // A low bill is asked of so many messages, and of nothing while nobody says how many.
    answers: { monthly: { options: [], amount: 1_000_000 }, [question.id]: answer },
    dealBreakers: {},
    weights: {},
  }
  const built = cores.map(candidatesOf(workload, {}))
  return atomsOfQuestion(question, workload).map(({ option, requirement: { metric } }) => ({
    at: `${question.id} ${option ?? 'number'}: ${metric}`,
    metric,
    facts: new Set(built.flatMap((candidate) => factsBehind(candidate.metric(metric)))),
  }))
}

test('all that an option asks rests on facts, or says why on none', () => {
  const all = questions.flatMap((question) =>
    answersTo(question).flatMap((answer) => asked(question, answer)),
  )
  const asks = questions.flatMap((question: Question) => [
    ...(question.asks ?? []),
    ...question.options.flatMap((option) => option.asks),
  ])
  expect(all.length).toBe(asks.length)
  for (const { at, facts: behind } of all)
    expect(
      [...behind].filter((id) => !Object.hasOwn(facts, id)),
      at,
    ).toEqual([])

  const without = all.filter(({ facts: behind }) => behind.size === 0)
  expect(without.filter(({ metric }) => grounds[metric] === undefined).map(({ at }) => at)).toEqual([])
  // A reason that excuses nothing any more goes.
  const excused = new Set(without.map(({ metric }) => metric))
  expect(Object.keys(grounds).filter((metric) => !excused.has(metric as MetricId))).toEqual([])
})
