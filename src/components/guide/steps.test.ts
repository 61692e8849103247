import { describe, expect, test } from 'vitest'
import { questions } from '#content/questions/index.ts'
import { groupsOf, progressOf, stepOf } from './steps.ts'

const all = questions.map(({ id }) => id)

describe('the guide’s steps', () => {
  test('every question stands in exactly one group, the line before the axes', () => {
    const groups = groupsOf(all, {})
    expect(groups[0]?.id).toBe('line')
    expect(groups.flatMap((group) => group.questions.map(({ id }) => id)).sort()).toEqual([...all].sort())
  })

  test('questions are numbered along the list', () => {
    const order = groupsOf(all, {}).flatMap((group) => group.questions.map(({ id }) => id))
    for (const [i, id] of order.entries()) {
      expect(stepOf(all, id)).toMatchObject({
        number: i + 1,
        count: all.length,
      })
    }
  })

  test('a question that does not apply is no step', () => {
    expect(stepOf(['order'], 'gather')).toBeUndefined()
    expect(stepOf(all, 'no-such-question')).toBeUndefined()
  })

  test('"not sure" is no open question, and no answer either', () => {
    const answers = { 'caller-waits': 'not-sure', order: { options: ['none'] } } as const
    expect(progressOf(['caller-waits', 'order', 'peak'], answers)).toEqual({
      answered: 1,
      notSure: 1,
      open: 1,
      count: 3,
    })
  })
})
