import { expect, test } from 'vitest'
import { cores } from '../cores/index.ts'
import { questions } from '../questions/index.ts'
import { caseNames } from './candidates.ts'
import { changedAnswers } from './changed.ts'
import { decisionCases } from './decisions.ts'

test('there are sixty cases, each once', () => {
  expect(new Set(decisionCases.map(({ id }) => id)).size).toBe(60)
  expect(decisionCases.length).toBe(60)
})

test.each(decisionCases.map((one) => [one.id, one] as const))('%s supports each of its answers', (_, one) => {
  for (const [id, answer] of Object.entries(one.answers)) {
    const question = questions.find((candidate) => candidate.id === id)
    const known = (question?.options ?? []).map((option) => option.id as string)
    expect(known).toEqual(expect.arrayContaining([...answer.options]))
    if (answer.words !== undefined) expect(one.text).toContain(answer.words)
    else expect(Object.keys(one.facts)).toContain(answer.field)
  }
})

test('every candidate has its one lead and its one pattern', () => {
  expect(Object.keys(caseNames).sort()).toEqual(cores.map(({ id }) => id as string).sort())
})

test('each answer that was changed after the first run is another one now', () => {
  for (const { id, question, was } of changedAnswers) {
    const now = decisionCases.find((one) => one.id === id)?.answers[question]
    expect(now, `${id} ${question}`).toBeDefined()
    expect(now).not.toEqual(was)
  }
})
