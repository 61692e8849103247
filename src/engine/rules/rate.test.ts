import { expect, test } from 'vitest'
import { findingsOf, mended, on, paramsIn, said } from './testing/linted.ts'

const rule = 'rate'
const at = (peak: number) => ({ peak: { options: [], amount: peak }, region: 'eu-west-1' })

test('one message group carries 300 a second, whoever asks', () => {
  const over = on(rule, ['client > fifo > function'], { fifo: { singleGroup: true } }, at(301))
  expect(said(over)).toEqual([
    'error at fifo: fifo takes 300 a second in eu-west-1, and 301 a second are expected at the peak.',
  ])
  const after = mended(over)
  expect(paramsIn(after, 'fifo')).toEqual({ singleGroup: false })
  expect(findingsOf({ ...over, design: after })).toEqual([])
})

test('a quota that can be raised is a matter of asking', () => {
  const raise = on(rule, ['client > topic > queue > function'], {}, at(9001))
  expect(said(raise)[0]).toMatch(/^caution at topic: .* ask AWS for an increase of the quota\.$/)
})

test('shards are added as far as they are needed', () => {
  const params = { stream: { mode: 'provisioned', shards: 2 } }
  const own = on(rule, ['client > stream > function'], params, at(2001))
  expect(said(own)[0]).toMatch(/^caution at stream: stream takes 2,000 a second as it is set/)
  const after = mended(own)
  expect(Number(paramsIn(after, 'stream').shards)).toBeGreaterThan(2)
  expect(findingsOf({ ...own, design: after })).toEqual([])
})

test('near the quota is worth knowing, far from it is not', () => {
  expect(said(on(rule, ['client > topic > queue > function'], {}, at(7200)))[0]).toMatch(
    /^note at topic: .*80 %/,
  )
  expect(said(on(rule, ['client > topic > queue > function'], {}, at(7199)))).toEqual([])
})
