import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'workflow-type'

test('only an Express workflow answers its caller', () => {
  const waits = on(rule, ['client > api > workflow > function'], { 'api>workflow': { invocation: 'sync' } })
  expect(said(waits)).toEqual([
    'error at api>workflow: api waits for workflow, but only an Express workflow can be started and waited for.',
  ])
  expect(offered(waits)).toEqual([
    'Let api move on once workflow is started',
    'Set “Type” of workflow to Express: it then ends within 5 min',
  ])
  expect(paramsIn(mended(waits), 'api>workflow')).toEqual({ invocation: 'async' })
})

test('only a Standard one waits for an answer with its token', () => {
  const callback = on(rule, ['client > workflow > queue'], {
    workflow: { workflowType: 'express' },
    'workflow>queue': { invocation: 'callback' },
  })
  expect(said(callback)[0]).toMatch(/^error at workflow>queue: /)
  expect(paramsIn(mended(callback), 'workflow')).toEqual({ workflowType: 'standard' })
})

test('started and left to itself any type is fine', () => {
  expect(said(on(rule, ['client > api > workflow > function']))).toEqual([])
  const express = { workflow: { workflowType: 'express' }, 'api>workflow': { invocation: 'sync' } }
  expect(said(on(rule, ['client > api > workflow > function'], express))).toEqual([])
})
