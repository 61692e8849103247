import { expect, test } from 'vitest'
import { readLink } from '../link.ts'
import corpus from './corpus.json' with { type: 'json' }

/**
 * Links as they are out in the world, one of each shape. They open for ever: add to corpus.json, never
 * change a `fragment` in it. Where content retired an option or part, `opens` says what is left and `dropped` how many things are said to be gone.
 */
test.each(corpus)('$name', ({ fragment, opens, dropped }) => {
  const read = readLink(fragment)
  if (!read.ok) throw new Error(read.reason)
  const { document, kind, recorded } = read
  expect({ kind, recorded, document }).toEqual(opens)
  expect(read.dropped).toHaveLength(dropped)
})
