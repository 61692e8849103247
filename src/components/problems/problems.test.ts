import { expect, test } from 'vitest'
import { emptyDesign, emptyWorkload } from '../../design/model.ts'
import { assess } from '../../engine/index.ts'
import type { Assessment, Finding } from '../../engine/types.ts'
import { lookOf, marksOf, needsNote, problemsOf, wordOf } from './problems.ts'

const finding = (more: Partial<Finding>): Finding => ({
  id: 'answer:catch-up:outage-survived',
  origin: 'answer',
  verdict: 'missed',
  axis: 'persistence',
  weight: 1,
  facts: [],
  parts: [],
  connections: [],
  ...more,
})
const ruled = (id: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding =>
  finding({
    id,
    origin: 'practice',
    rule: 'no-dead-letter',
    verdict: 'partly',
    ...(severity && { severity }),
    ...more,
  })

const judged = (findings: readonly Finding[]): Assessment => ({
  ...assess(emptyDesign, emptyWorkload),
  findings,
})
const open = (findings: readonly Finding[]) => problemsOf(judged(findings), []).open

test('errors come first, then cautions, then answers with what rules out before the rest, then notes', () => {
  const found = open([
    finding({ id: 'u', verdict: 'unknown' }),
    finding({ id: 'm', verdict: 'met' }),
    finding({ id: 'p', verdict: 'partly' }),
    finding({ id: 'b', verdict: 'blocked' }),
    ruled('n', 'note'),
    ruled('c1', 'caution'),
    ruled('e', 'error'),
    ruled('c2', 'caution'),
  ])
  expect(found.map(({ id, group }) => [id, group])).toEqual([
    ['e', 'error'],
    ['c1', 'caution'],
    ['c2', 'caution'],
    ['b', 'answer'],
    ['p', 'answer'],
    ['u', 'note'],
    ['n', 'note'],
  ])
})

test('what is not known is not called missed', () => {
  expect(open([finding({ verdict: 'unknown' })]).map(({ finding }) => wordOf(finding))).toEqual(['Not known'])
})

test('an accepted finding is no open problem, keeps its note, and is one again when that is taken back', () => {
  const assessment = judged([ruled('r:a', 'caution'), ruled('r:b', 'caution')])
  const { open, accepted } = problemsOf(assessment, [
    { finding: 'r:b', note: 'Only a test system' },
    { finding: 'r:gone', note: 'No longer found' },
  ])
  expect(open.map(({ id }) => id)).toEqual(['r:a'])
  expect(accepted.map(({ id, note }) => [id, note])).toEqual([['r:b', 'Only a test system']])
  expect(problemsOf(assessment, []).open).toHaveLength(2)
})

test('a note why is needed for what cannot work and for a missed must only', () => {
  const [error, caution] = open([ruled('e', 'error'), ruled('c', 'caution')])
  const [blocked, missed] = open([finding({ id: 'b', verdict: 'blocked' }), finding({ id: 'm' })])
  expect([error, caution, blocked, missed].map((problem) => problem && needsNote(problem))).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('a finding is selected with its place first, which alone carries its mark', () => {
  const link = ruled('no-dead-letter:a>b', 'caution', { parts: ['a', 'b'], connections: ['a>b'] })
  const part = ruled('visibility-timeout:a', 'error', { parts: ['a', 'b'], connections: ['a>b'] })
  const problems = open([link, part])
  expect(problems.map(({ about }) => about)).toEqual([
    ['a', 'a>b', 'b'],
    ['a>b', 'a', 'b'],
  ])
  expect([...marksOf(problems)]).toEqual([
    ['a', { look: 'bad', count: 1 }],
    ['a>b', { look: 'caution', count: 1 }],
  ])
})

test('a part has its worst mark and the number of all; notes and what concerns many leave none', () => {
  const problems = open([
    ruled('no-dead-letter:a', 'caution', { parts: ['a'] }),
    ruled('x:a', 'error', { parts: ['a'] }),
    ruled('y:b', 'note', { parts: ['b'] }),
    ruled('z:design', 'caution', { parts: ['b', 'c'] }),
    finding({ parts: ['a', 'b'] }),
    finding({ id: 'w', parts: ['c', 'd', 'e'] }),
  ])
  expect([...marksOf(problems)]).toEqual([
    ['a', { look: 'bad', count: 3 }],
    ['b', { look: 'bad', count: 1 }],
  ])
})

test('an answer partly met looks like a caution', () => {
  expect(open([finding({ verdict: 'partly' }), finding({ id: 'm' })]).map(lookOf)).toEqual(['bad', 'caution'])
})
