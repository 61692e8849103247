import { expect, test } from 'vitest'
import { type Design, emptyDesign, emptyWorkload } from '../../design/model.ts'
import { assess } from '../../engine/index.ts'
import type { Finding } from '../../engine/types.ts'
import { marksOf, type Problem, problemsOf } from './problems.ts'

const part = (id: string, kind: Design['parts'][number]['kind'], name: string) => ({
  id,
  kind,
  name,
  x: 0,
  y: 0,
  params: {},
})

const refused: Design = {
  ...emptyDesign,
  parts: [part('t', 'sns-standard', 'orders'), part('d', 'aurora-rds', 'ledger')],
  connections: [{ id: 'e', from: 't', to: 'd', params: {} }],
}

const finding = (more: Partial<Finding>): Finding => ({
  id: 'answer:catch-up:outage-survived',
  origin: 'answer',
  verdict: 'missed',
  axis: 'persistence',
  weight: 1,
  facts: [],
  parts: [],
  connections: [],
  ...more,
})

test('a connection that AWS refuses comes first, with what can be put between', () => {
  const [first] = problemsOf(refused, assess(refused, emptyWorkload))
  expect(first?.word).toBe('Not possible')
  expect(first?.text).toContain('orders to ledger')
  expect(first?.about).toEqual(['e'])
  expect(first?.repair?.kinds.length).toBeGreaterThan(0)
})

test('what is met is no problem, what is not known is not called missed', () => {
  const assessment = {
    ...assess(emptyDesign, emptyWorkload),
    findings: [
      finding({ verdict: 'unknown', id: 'u' }),
      finding({ verdict: 'met', id: 'm' }),
      finding({ verdict: 'blocked', id: 'b' }),
    ],
  }
  expect(problemsOf(emptyDesign, assessment).map(({ id, word }) => [id, word])).toEqual([
    ['b', 'Ruled out'],
    ['u', 'Not known'],
  ])
})

test('a part has its worst mark; what concerns many marks none of them', () => {
  const problem = (severity: Problem['severity'], about: readonly string[]): Problem => ({
    id: `${severity} ${about.join()}`,
    severity,
    word: '',
    text: '',
    about,
  })
  const marks = marksOf([problem('open', ['a']), problem('bad', ['a', 'b']), problem('bad', ['c', 'd', 'e'])])
  expect([...marks]).toEqual([
    ['a', 'bad'],
    ['b', 'bad'],
  ])
})
