import { expect, test } from 'vitest'
import { kinds } from '#content/kinds/index.ts'
import { paletteItems } from './palette-items.ts'

const found = (query: string) => paletteItems(query, false).map((item) => item.kind)

test('every kind is in the palette, once', () => {
  expect(
    paletteItems('', true)
      .map((item) => item.kind)
      .sort(),
  ).toEqual(Object.keys(kinds).sort())
})

test('parts are found by the name of the service and by what they are', () => {
  expect(found('sqs')).toContain('sqs-standard')
  expect(found('queue')[0]).toBe('sqs-standard')
  expect(found('fifo topic')).toEqual(['sns-fifo'])
  expect(found('postgres')).toEqual(['aurora-rds'])
})

test('rare parts are found although they are not shown at first', () => {
  expect(paletteItems('', false).some((item) => item.kind === 'msk')).toBe(false)
  expect(found('kafka')).toEqual(['msk'])
})
