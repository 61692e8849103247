import { expect, test } from 'vitest'
import { mended, offered, on, said } from './testing/linted.ts'

test('a drawn connection that AWS does not have is said, with what to put between', () => {
  const refused = on('connection', ['client > queue > topic'])
  const [text = ''] = said(refused)
  expect(text).toMatch(/^error at queue>topic: queue cannot feed topic\. /)
  expect(offered(refused)).toContain('Put a pipe between queue and topic')
  const after = mended(refused, 'Put a pipe between queue and topic')
  expect(after.parts.map(({ kind }) => kind)).toEqual([
    'client',
    'sqs-standard',
    'sns-standard',
    'eventbridge-pipe',
  ])
  expect(after.connections).toHaveLength(3)
})

test('a pair that nobody looked up is no error', () => {
  expect(said(on('connection', ['client > bus2 > kafka']))).toEqual([
    'caution at bus2>kafka: Nobody has looked up yet whether bus2 can feed kafka.',
  ])
})

test('what AWS offers is said nothing of', () => {
  expect(said(on('connection', ['client > topic > queue > function']))).toEqual([])
})
