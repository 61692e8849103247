import { expect, test } from 'vitest'
import { asked, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'custom-bus-retries'
const lines = ['client > bus2 > function']

test('five tries in five minutes are what nobody chose', () => {
  const unset = on(rule, lines)
  expect(said(unset)).toEqual([
    'caution at bus2>function: bus2 gives up on function after 5 more tries or 5 min, since nothing else is set.',
  ])
  expect(offered(unset)).toEqual([
    'Set “Retries” of the connection from bus2 to function to 185 and “Retries for” to 1 day',
  ])
  expect(paramsIn(mended(unset), 'bus2>function')).toEqual({ attempts: 185, maxAge: 86_400 })
})

test('one of the two alone still ends early; what was chosen stays', () => {
  const half = on(rule, lines, { 'bus2>function': { attempts: 20 } })
  expect(paramsIn(mended(half), 'bus2>function')).toEqual({ attempts: 20, maxAge: 86_400 })
})

test('who chose both, or asked for no more than a few tries, is left alone', () => {
  const chosen = on(rule, lines, { 'bus2>function': { attempts: 5, maxAge: 300 } })
  expect(said(chosen)).toEqual([])
  expect(said({ ...on(rule, lines), workload: asked({ retry: 'drop' }) })).toEqual([])
  expect(said(on(rule, ['client > bus > function']))).toEqual([])
})
