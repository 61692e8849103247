import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/scenarios.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../design/model.ts'
import { recommend } from './recommend.ts'

/** The talk's five situations, and what one changed answer makes of each. */
const rows: readonly [string, string, QuestionId, Answer, string][] = [
  ['order-page', 'topic-queue-chaining', 'readers', { options: ['one'] }, 'queue'],
  ['clickstream', 'stream', 'stream', { options: ['jobs'] }, 'queue'],
  ['quotes', 'scatter-gather', 'gather', { options: ['nobody'] }, 'topic-queue-chaining'],
  ['protect-database', 'bus-queue', 'limited', { options: ['none'] }, 'bus-routing'],
  ['trip', 'saga', 'steps', { options: ['one'] }, 'async-function'],
]

function workloadOf(id: string): Workload {
  const scenario = scenarios.find((candidate) => candidate.id === id)
  if (scenario === undefined) throw new Error(`No scenario ${id}`)
  return { answers: scenario.answers, dealBreakers: {}, weights: {} }
}

describe.each(rows)('%s', (id, pattern, question, answer, near) => {
  const workload = workloadOf(id)
  const changed = { ...workload, answers: { ...workload.answers, [question]: answer } }

  test(`is answered by ${pattern}`, () => {
    const { winner, allBlocked } = recommend(workload)
    expect(winner?.pattern).toBe(pattern)
    expect(allBlocked).toBe(false)
  })

  test(`with ${question} changed it is answered by ${near}`, () => {
    expect(recommend(changed).winner?.pattern).toBe(near)
  })
})

test.each(['connections', 'rate'])(
  'where only a limit on %s is told, the recommendation stands before it',
  (option) => {
    const limited = { options: [option], amount: 50 }
    const { winner } = recommend({ answers: { limited }, dealBreakers: {}, weights: {} })
    expect(winner?.pattern).toBe('queue')
    expect(winner?.design.parts.map(({ id }) => id)).toContain('limited')
  },
)

test('the database is protected by the cap that was asked for, in front of the function', () => {
  const design = recommend(workloadOf('protect-database')).winner?.design
  const kindOf = (id: string) => design?.parts.find((part) => part.id === id)?.kind
  const capped = design?.connections.find((connection) => connection.params.maxConcurrency === 50)
  expect(capped && [kindOf(capped.from), kindOf(capped.to)]).toEqual(['sqs-standard', 'lambda'])
  expect(design?.parts.find((part) => part.kind === 'aurora-rds')?.params.connectionLimit).toBe(50)
})

test('who needs the result now is told that no messaging is needed', () => {
  const workload: Workload = {
    answers: { 'caller-waits': { options: ['result'] } },
    dealBreakers: {},
    weights: {},
  }
  expect(recommend(workload).winner?.pattern).toBe('sync-api')
})

test('a long chain of filters is never preferred to a workflow where steps belong together', () => {
  const { candidates } = recommend({
    answers: { 'caller-waits': { options: ['accepted'] }, steps: { options: ['several'] } },
    dealBreakers: {},
    weights: {},
  })
  const place = (pattern: string) => candidates.findIndex((candidate) => candidate.pattern === pattern)
  expect(place('workflow')).toBe(0)
  expect(place('pipes-and-filters')).toBeGreaterThan(place('workflow'))
})

test('without answers nothing is recommended and nothing is scored', () => {
  const { winner, candidates } = recommend({ answers: {}, dealBreakers: {}, weights: {} })
  expect(winner).toBeNull()
  expect(candidates.every(({ assessment }) => assessment.fit.total === null)).toBe(true)
})

/** As many of each ranking as a reader of the golden table can compare. */
const told = 5

test('the rankings of the scenarios are as they were: a change here has to be meant', async () => {
  const tables = scenarios.map(({ id }) => {
    const { candidates } = recommend(workloadOf(id))
    const lines = candidates.slice(0, told).map(({ id: candidate, assessment, blocked, behind }) => {
      const { axes, total } = assessment.fit
      const fits = Object.entries(axes).map(([axis, fit]) => `${axis} ${fit ?? '–'}`)
      const distance = blocked ? 'blocked' : `${behind} behind`
      return `  ${candidate.padEnd(24)} ${String(total).padStart(3)}  ${distance.padEnd(12)} ${fits.join(', ')}`
    })
    return [id, ...lines].join('\n')
  })
  await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot('scenarios.golden.txt')
})
