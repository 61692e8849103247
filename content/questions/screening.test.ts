import { describe, expect, test } from 'vitest'
import { decisionCases } from '../cases/decisions.ts'
import type { Question } from '../schema.ts'
import { questions } from './index.ts'
import { type ScreenedId, usualOptions } from './screening.ts'
import { questionWords } from './words/index.ts'

const entries = Object.entries(usualOptions) as [ScreenedId, string][]
const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]))

describe('screened questions', () => {
  test.each(entries)('%s is hidden by no answer, and “%s” asks nothing', (id, usual) => {
    const question = byId.get(id)
    expect(question).toBeDefined()
    expect(question?.parent).toBeUndefined()
    expect(question?.asks).toBeUndefined()
    const option = question?.options.find((one) => one.id === usual)
    expect(option?.asks).toEqual([])
    expect(option?.amount).toBeUndefined()
  })

  test.each(entries)('the usual answer to %s is a no', (id, usual) => {
    expect(questionWords[id].options[usual]?.label).toMatch(/^No\b/)
  })

  test('none of the needs is in more than nine of the published decisions, and no decision has three', () => {
    const has = (answers: (typeof decisionCases)[number]['answers'], [id, usual]: (typeof entries)[number]) =>
      answers[id] !== undefined && !answers[id].options.includes(usual)
    for (const { id, answers } of decisionCases)
      expect(entries.filter((entry) => has(answers, entry)).length, id).toBeLessThanOrEqual(2)
    for (const entry of entries)
      expect(decisionCases.filter(({ answers }) => has(answers, entry)).length, entry[0]).toBeLessThanOrEqual(
        9,
      )
  })

  test('their page has a name that is no question', () => {
    expect(byId.has('unusual')).toBe(false)
  })
})
