import { expect, test } from 'vitest'
import { kinds } from '#content/kinds/index.ts'
import type { KindId } from '#content/schema.ts'
import {
  checkConnection,
  connectionSpecs,
  invocationOf,
  mechanismOf,
  partParam,
  repairs,
  validTargets,
} from './connect.ts'
import { designOf } from './testing/design-of.ts'

test('a native connection names its mechanism, a refused one its reason and what to put between', () => {
  const native = checkConnection('sns-standard', 'sqs-standard')
  expect(native.verdict === 'native' && native.mechanism.invocation).toBe('async')
  expect(checkConnection('eventbridge-bus', 'aurora-rds')).toMatchObject({ verdict: 'refused' })
  expect(checkConnection('ses', 'msk')).toEqual({ verdict: 'unknown' })
})

test('reasons are sentences', () => {
  const ids = Object.keys(kinds) as KindId[]
  for (const from of ids) {
    for (const to of ids) {
      const check = checkConnection(from, to)
      if (check.verdict === 'refused') expect(check.reason).toMatch(/^[A-Z].* .*\.$/)
    }
  }
})

test('every repair leads from one end to the other without a refusal', () => {
  const ids = Object.keys(kinds) as KindId[]
  for (const from of ids) {
    for (const to of ids) {
      for (const chain of repairs(from, to)) {
        const pairs = [from, ...chain].map((kind, i) => [kind, chain[i] ?? to] as const)
        expect(pairs.map(([a, b]) => checkConnection(a, b).verdict)).not.toContain('refused')
      }
    }
  }
})

test('a caller of a function waits unless it is told not to', () => {
  const design = designOf(['app:client', 'fn:lambda'], ['app>fn'])
  const [call] = design.connections
  if (call === undefined) throw new Error('No connection')
  expect(invocationOf(design, call)).toBe('sync')
  const told = { ...call, params: { invocation: 'async' } as const }
  expect(invocationOf(design, told)).toBe('async')
  expect(mechanismOf(design, told)?.id).not.toBe(mechanismOf(design, call)?.id)
})

test('a parameter is what was set, else what its kind says', () => {
  const [queue] = designOf(['q:sqs-standard'], []).parts
  if (queue === undefined) throw new Error('No part')
  expect(partParam(queue, 'retention')).toBe(345_600)
  expect(partParam({ ...queue, params: { retention: 60 } }, 'retention')).toBe(60)
  expect(partParam(queue, 'memory')).toBeUndefined()
})

test('every connection can have a label', () => {
  expect(connectionSpecs('ses', 'msk').label?.type).toBe('text')
  expect(connectionSpecs('sqs-standard', 'lambda').label?.type).toBe('text')
})

test('targets to choose from leave out what is refused or connected already, and put natives first', () => {
  const design = designOf(
    ['app:client', 'devices:iot-core', 'db:aurora-rds', 'q:sqs-standard', 'bus:eventbridge-bus', 'fn:lambda'],
    ['bus>fn'],
  )
  expect(checkConnection('eventbridge-bus', 'iot-core').verdict).toBe('unknown')
  expect(validTargets(design, 'bus').map(({ id }) => id)).toEqual(['q', 'devices'])
  expect(validTargets(design, 'nobody')).toEqual([])
})
