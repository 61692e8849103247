import { expect, test } from 'vitest'
import { emptyWorkload } from '../design/model.ts'
import { takenFor } from './taken.ts'

test('what is taken where nobody said it, and only there', () => {
  expect(takenFor('region', emptyWorkload)).toBe('N. Virginia')
  expect(takenFor('size', { ...emptyWorkload, answers: { size: 'not-sure' } })).toBe('1 KiB')
  const said = { region: { options: ['eu-west-3'] }, size: { options: [], amount: 4 } }
  for (const question of ['region', 'size', 'order'] as const)
    expect(takenFor(question, { ...emptyWorkload, answers: said })).toBeNull()
  expect(takenFor('order', emptyWorkload)).toBeNull()
})
