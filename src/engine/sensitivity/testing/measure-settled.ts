/** How soon a recommendation is settled, and how often the proof is right: the tables of `npm run bench:settled`. */
import '../../cost/provide.ts'
import '../provide.ts'
import fc from 'fast-check'
import { scenarios } from '#content/scenarios.ts'
import type { QuestionId, Scenario } from '#content/schema.ts'
import type { Answer, Workload } from '../../../design/model.ts'
import { recommend } from '../../recommend.ts'
import { applicableQuestions, questionOf } from '../../requirements.ts'
import { isUsual, screened, screeningAnswers } from '../../screening.ts'
import { answeredBut } from '../../testing/arbitraries.ts'
import { Field } from '../field.ts'
import { flipsOn, nextStep, settled } from '../sensitivity.ts'
import { openQuestions, settledOf } from '../settled.ts'
import { type Answers, answersTo, combinationsOf, winnersOf } from './completions.ts'

export { scenarios }

export type Row = Readonly<Record<string, string | number>>

/** What a scenario answers; where it is silent what asks nothing, *not sure* if every option asks something. */
function answerOf({ answers }: Scenario, id: QuestionId): Answer {
  const { type, options } = questionOf(id)
  const idle = type === 'number' ? undefined : options.find(({ asks }) => asks.length === 0)
  return answers[id] ?? (idle === undefined ? 'not-sure' : { options: [idle.id] })
}

const workloadOf = (answers: Workload['answers']): Workload => ({ answers, dealBreakers: {}, weights: {} })

/** All that applies, answered as a scenario does. */
export function completed(scenario: Scenario): Workload {
  let workload = workloadOf({})
  for (const id of applicableQuestions(workload))
    if (applicableQuestions(workload).includes(id))
      workload = workloadOf({ ...workload.answers, [id]: answerOf(scenario, id) })
  return workload
}

/** Needs that a scenario has of those that are screened: what it would tick. */
const needsOf = (scenario: Scenario): readonly QuestionId[] =>
  screened.filter((id) => !isUsual(id, { [id]: answerOf(scenario, id) }))

/**
 * Steps until the recommendation is settled, each the one that is offered next: with the screening, or with every
 * question asked by itself.
 */
function settling(scenario: Scenario, asked: readonly QuestionId[]): Row {
  let workload = workloadOf({})
  const steps: string[] = []
  let gaveUp = 0
  for (;;) {
    const { settled: stands, proven, openThatMatter } = settled(workload)
    if (!proven) gaveUp++
    const next = stands ? null : nextStep(workload, {}, asked)
    if (next === null) {
      const end = stands ? 'settled' : `${proven ? 'never' : 'given up'}: ${openThatMatter.join(', ')}`
      return { steps: steps.length, end, 'steps without proof': gaveUp, order: steps.join(' ') }
    }
    const answers =
      next.kind === 'screening'
        ? screeningAnswers(workload.answers, asked)
        : { [next.id]: answerOf(scenario, next.id) }
    workload = workloadOf({ ...workload.answers, ...answers })
    steps.push(next.kind === 'screening' ? 'SCREENING' : next.id)
  }
}

/** As the guide offers it. */
export const stepsOf = (scenario: Scenario): Row => ({
  scenario: scenario.id,
  ...settling(scenario, needsOf(scenario)),
})

/** By one who passes the screening over. */
export const questionsUntil = (scenario: Scenario): Row => ({
  scenario: scenario.id,
  ...settling(scenario, screened),
})

/**
 * Questions of which another answer, everything else as in the scenario, makes another candidate win: whatever
 * the order, none of them can be left open. Those left open by *not sure* keep it from ever being settled.
 */
export function leastOf(scenario: Scenario): Row {
  const workload = completed(scenario)
  const asked = applicableQuestions(workload).map((id) => ({ id, flips: flipsOn(id, workload) }))
  const turning = asked.filter(({ flips }) => flips.length > 0)
  const patterns = turning.filter(({ flips }) => flips.some(({ samePattern }) => !samePattern))
  const unsure = turning.filter(({ id }) => workload.answers[id] === 'not-sure').map(({ id }) => id)
  const together = turning.filter(({ id }) => isUsual(id, workload.answers))
  return {
    scenario: scenario.id,
    questions: asked.length,
    'by candidate': turning.length,
    'by pattern': patterns.length,
    'with screening': turning.length - together.length + Math.min(1, together.length),
    'not sure, and can turn it': unsure.join(', '),
  }
}

/**
 * A set of answers that is enough, found by leaving out what can be left out, one after the other, and putting
 * back where it is then no longer proven: no order is known that needs fewer.
 */
export function enoughOf(scenario: Scenario): Row {
  const workload = completed(scenario)
  const all = applicableQuestions(workload)
  const { winner } = recommend(workload)
  let kept = workload
  for (const id of [...all].reverse().filter((one) => flipsOn(one, workload).length === 0)) {
    const { [id]: _, ...answers } = kept.answers
    const without = workloadOf(answers)
    if (recommend(without).winner?.id === winner?.id && settled(without).settled) kept = without
  }
  const asked = all.filter((id) => (kept.answers[id] ?? 'not-sure') !== 'not-sure')
  const together = asked.filter((id) => isUsual(id, workload.answers))
  return {
    scenario: scenario.id,
    answers: asked.length,
    'with screening': asked.length - together.length + Math.min(1, together.length),
    enough: asked.join(' '),
  }
}

/** The middle one of the scenarios, and the last. */
export function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  return `median ${sorted[Math.floor(sorted.length / 2)]}, at most ${sorted.at(-1)}`
}

/** Combinations that are tried of one workload at most. */
const mostTried = 3000
const cost: readonly QuestionId[] = ['monthly', 'cost-priority']

/** Random workloads with so many open questions, cost among them or not, with what is said of them and what is so. */
export function rightness(open: number, costOpen: boolean, runs: number, seed: number): Row {
  const workloads = fc.sample(answeredBut(open), { numRuns: runs, seed: seed + open })
  const count = { settled: 0, refuted: 0, 'given up': 0 }
  const wrong = { falsely: 0, unseen: 0, missed: 0, tried: 0, stands: 0 }
  for (const { answers, ...workload } of workloads) {
    const kept = Object.entries(answers).filter(([id]) => !costOpen || !cost.some((one) => one === id))
    const field = Field.of({ ...workload, answers: Object.fromEntries(kept) })
    const said = settledOf(field)
    count[said.settled ? 'settled' : said.proven ? 'refuted' : 'given up']++
    const tried = answersTried(field)
    if (combinationsOf(tried) > mostTried) continue
    const stands = winnersOf(field, tried).size === 1
    wrong.tried++
    if (stands) wrong.stands++
    if (said.settled && !stands) wrong.falsely++
    if (!said.settled && stands) wrong[said.proven ? 'unseen' : 'missed']++
  }
  return {
    open: costOpen ? `${open} and cost` : open,
    workloads: workloads.length,
    ...count,
    'all tried': wrong.tried,
    'stand then': wrong.stands,
    'settled, but is not': wrong.falsely,
    'refuted, but none found': wrong.unseen,
    'given up, but stands': wrong.missed,
  }
}

/** As many numbers as there is room for. */
function answersTried(field: Field): Answers {
  const open = openQuestions(field)
  for (const [grid, limits] of [
    [24, 12],
    [10, 6],
    [5, 0],
  ] as const) {
    const answers: Answers = new Map(open.map((id) => [id, answersTo(field, id, grid, limits)]))
    if (combinationsOf(answers) <= mostTried || grid === 5) return answers
  }
  return new Map()
}
