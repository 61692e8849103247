import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'poison-record'
const lines = ['client > stream > function']

test('a record that always fails holds its shard until it expires', () => {
  const endless = on(rule, lines)
  expect(said(endless)[0]).toMatch(
    /^caution at stream>function: A record of stream that function cannot handle/,
  )
  expect(offered(endless)).toEqual([
    'Set “Retries” of the connection from stream to function to 5, and switch on “Split a failing batch”',
  ])
  const after = mended(endless)
  expect(paramsIn(after, 'stream>function')).toEqual({ attempts: 5, bisect: true })
  expect(findingsOf({ ...endless, design: after })).toEqual([])
})

test('a batch that is not split fails as a whole', () => {
  const unsplit = on(rule, lines, { 'stream>function': { maxAge: 3600 } })
  expect(said(unsplit)[0]).toMatch(/^caution at stream>function: One bad record fails a whole batch/)
  expect(paramsIn(mended(unsplit), 'stream>function')).toEqual({ maxAge: 3600, bisect: true })
})

test('bounded and split, or one by one, is fine; so is a queue', () => {
  expect(said(on(rule, lines, { 'stream>function': { attempts: 3, bisect: true } }))).toEqual([])
  expect(said(on(rule, lines, { 'stream>function': { attempts: 3, batch: 1 } }))).toEqual([])
  expect(said(on(rule, ['client > queue > function']))).toEqual([])
})
