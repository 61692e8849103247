import { expect, test } from 'vitest'
import { on, said } from './testing/linted.ts'

const rule = 'account-concurrency'
const two = ['client > topic > function:a', 'topic > function:b']
const reserving = (a: number, b: number) => ({
  'function:a': { reservedConcurrency: a },
  'function:b': { reservedConcurrency: b },
})

test('what functions reserve together leaves a hundred to the others', () => {
  expect(said(on(rule, two, reserving(500, 401)))).toEqual([
    'caution at design: function:a and function:b reserve 901 at once together, and an account can reserve 900 until its quota is raised.',
  ])
  expect(said(on(rule, two, reserving(500, 400)))).toEqual([])
})

test('at the peak all functions that are pushed to share one quota', () => {
  const answers = (peak: number) => ({
    peak: { options: [], amount: peak },
    'job-length': { options: [], amount: 2 },
  })
  expect(said(on(rule, two, {}, answers(251)))).toEqual([
    'caution at design: At the peak function:a and function:b need 1,004 at once together, and an account has 1,000 until its quota is raised.',
  ])
  expect(said(on(rule, two, {}, answers(250)))).toEqual([])
  // A backlog need not be worked on as fast as it arrives.
  expect(said(on(rule, ['client > queue > function'], {}, answers(5000)))).toEqual([])
})
