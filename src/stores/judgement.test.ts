import { expect, test } from 'vitest'
import type { Command } from '../design/commands/types.ts'
import { apply } from '../design/commands.ts'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import '../engine/index.ts'
import { way } from '../engine/testing/designs.ts'
import { assessmentOf } from './judgement.ts'

const drawn: WaterlineDocument = { ...emptyDocument, design: way(['client > api > queue > function']) }

function after(document: WaterlineDocument, command: Command): WaterlineDocument {
  const outcome = apply(document.design ?? way([]), command)
  if (!outcome.ok) throw new Error(outcome.reason)
  return { ...document, design: outcome.design }
}

test('what is moved or written beside the parts is not judged again', () => {
  const verdict = assessmentOf(drawn)
  const moved = after(drawn, { type: 'move', ids: ['queue'], dx: 80, dy: 40 })
  expect(moved.design).not.toBe(drawn.design)
  expect(assessmentOf(moved)).toBe(verdict)
  expect(assessmentOf(after(moved, { type: 'add-note', x: 0, y: 0, text: 'Ask the team' }))).toBe(verdict)
})

test('a setting, another kind or a connection less is judged anew', () => {
  const verdict = assessmentOf(drawn)
  const commands: Command[] = [
    { type: 'set-param', target: 'part', id: 'queue', param: 'visibility', value: 1 },
    { type: 'change-kind', id: 'queue', kind: 'sqs-fifo' },
    { type: 'delete', ids: ['queue>function'] },
  ]
  for (const command of commands) expect(assessmentOf(after(drawn, command))).not.toBe(verdict)
})

test('a design that follows the answers is told what practice says of it, and ranked all the same', () => {
  const answers = { 'caller-waits': { options: ['accepted'] }, readers: { options: ['own'], amount: 3 } }
  const document = {
    ...emptyDocument,
    chosen: 'topic-queues',
    workload: { ...emptyDocument.workload, answers },
  }
  const { findings, fit } = assessmentOf(document)
  expect(findings.some(({ origin }) => origin !== 'answer')).toBe(true)
  expect(fit.total).not.toBeNull()
  expect(assessmentOf(document)).toBe(assessmentOf(document))
})
