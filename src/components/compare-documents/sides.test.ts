import { expect, test } from 'vitest'
import { readSides, type Sides, writeSides } from './sides.ts'

const link = (fragment: string) => ({ from: 'link', fragment }) as const
const none = { from: 'none' } as const
const mine = { from: 'mine' } as const

test.each<[string, Sides]>([
  ['', [mine, none]],
  ['1.AAA.bbb', [mine, link('1.AAA.bbb')]],
  ['1.AAA.bbb~1.CCC.ddd', [link('1.AAA.bbb'), link('1.CCC.ddd')]],
  ['1.AAA.bbb%7Emine', [link('1.AAA.bbb'), mine]],
  ['file~', [{ from: 'file' }, none]],
  ['mine~saved:k3ab9x0q1z7y', [mine, { from: 'saved', id: 'k3ab9x0q1z7y' }]],
  ['a~b~c', [mine, none]],
])('%s names its sides', (hash, sides) => {
  expect(readSides(hash)).toEqual(sides)
  expect(readSides(writeSides(sides))).toEqual(sides)
})
