import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDesign, emptyWorkload } from '../design/model.ts'
import { assess } from './assess.ts'
import { designQuestions } from './design-questions.ts'
import { applicableQuestions } from './requirements.ts'
import { designs, workloads } from './testing/arbitraries.ts'
import { way } from './testing/designs.ts'

const queue = way(['client > api > queue > function'])
const fifo = way(['client > api > fifo > function'])
const about = (found: ReturnType<typeof designQuestions>, id: string) =>
  found.matter.find(({ question }) => question === id)

const worst = (design: typeof queue, option: string) =>
  about(designQuestions(design, emptyWorkload), 'order')?.tried.find(
    ({ answer }) => answer.options[0] === option,
  )?.worst

test('a standard queue is asked about order, since an answer rules it out; a FIFO queue keeps it per key', () => {
  expect(about(designQuestions(queue, emptyWorkload), 'order')?.blocks).toBe(true)
  expect(worst(queue, 'strict')).toBe('blocked')
  expect(worst(queue, 'per-key')).not.toBe('met')
  expect(worst(fifo, 'per-key')).toBe('met')
})

test('questions that rule the design out come first, then by effect', () => {
  const { matter } = designQuestions(queue, emptyWorkload)
  expect(matter.length).toBeGreaterThan(3)
  const ranks = matter.map(({ blocks, effect }) => (blocks ? 1e9 : 0) + effect)
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
})

test('what is answered, or is not sure, is not asked again', () => {
  const answers = { order: { options: ['none'] }, duplicates: 'not-sure' } as const
  const { matter, idle } = designQuestions(queue, { ...emptyWorkload, answers })
  const asked = [...matter.map(({ question }) => question), ...idle]
  expect(asked).not.toContain('order')
  expect(asked).not.toContain('duplicates')
})

test('every open question is either asked or said to find nothing, and the worst verdict is that of assess', () => {
  fc.assert(
    fc.property(designs, workloads, (design, workload) => {
      const { matter, idle } = designQuestions(design, workload)
      const open = applicableQuestions(workload).filter((id) => workload.answers[id] === undefined)
      expect([...matter.map(({ question }) => question), ...idle].sort()).toEqual([...open].sort())
      for (const { question, tried } of matter.slice(0, 3)) {
        for (const { answer, worst } of tried.slice(0, 3)) {
          const answers = { ...workload.answers, [question]: answer }
          const own = assess(design, { ...workload, answers }).findings.filter((f) => f.question === question)
          expect(own.some(({ verdict }) => verdict === worst)).toBe(worst !== null)
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('an empty design is judged without fault', () => {
  expect(() => designQuestions(emptyDesign, emptyWorkload)).not.toThrow()
})
