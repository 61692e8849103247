import { expect, test } from 'vitest'
import { connections } from '../../connections/index.ts'
import { cores } from '../../cores/index.ts'
import { factProse } from '../../facts/prose/index.ts'
import { publicExamples } from '../../public-examples.ts'
import { questions } from '../../questions/index.ts'
import { scenarios } from '../../scenarios.ts'
import { patternLines } from '../lines.ts'
import { drawnFor } from './drawn.ts'
import { eipNames } from './eip.ts'
import { patternWords } from './index.ts'
import { needs } from './needs.ts'
import { patternTags } from './tags.ts'
import type { CitedText } from './types.ts'

const ids = Object.keys(patternLines).sort()
const entries = Object.entries(patternWords)

function textsOf(id: string): readonly CitedText[] {
  const words = patternWords[id]
  if (words === undefined) return []
  const { when, whenNot, talk, variants, traps } = words
  return [...when, ...whenNot, ...(talk === undefined ? [] : [talk]), ...variants, ...traps]
}

test('every pattern has words, tags and a list of examples, and nothing else has', () => {
  expect(Object.keys(patternWords).sort()).toEqual(ids)
  expect(Object.keys(patternTags).sort()).toEqual(ids)
  expect(Object.keys(publicExamples).sort()).toEqual(ids)
})

test('every pattern can be built, and every core has a pattern', () => {
  expect([...new Set(cores.map(({ pattern }) => pattern))].sort()).toEqual(ids)
})

test('every pattern says when, when not and what to mind', () => {
  for (const [id, { when, whenNot, traps }] of entries) {
    expect(when.length, id).toBeGreaterThan(1)
    expect(whenNot.length, id).toBeGreaterThan(1)
    expect(traps.length, id).toBeGreaterThan(2)
  }
})

test('who looks elsewhere is sent to another pattern that exists', () => {
  for (const [id, { whenNot }] of entries)
    for (const { instead } of whenNot) {
      if (instead === undefined) continue
      expect(ids).toContain(instead)
      expect(instead).not.toBe(id)
    }
})

test('pairs that are cited are native in the connection table', () => {
  const cited = ids.flatMap((id) => textsOf(id).flatMap(({ pairs = [] }) => pairs))
  expect(cited.length).toBeGreaterThan(50)
  for (const pair of cited) {
    const [from = '', to = ''] = pair.split('>')
    const rows: Readonly<Record<string, Readonly<Record<string, object | undefined>>>> = connections
    expect(rows[from]?.[to], pair).toHaveProperty('native')
  }
})

test('the talk’s view rests on facts that the talk spoke of, or on its own situation', () => {
  const known = new Set(scenarios.map(({ id }) => id))
  for (const [id, { talk }] of entries) {
    if (talk === undefined) continue
    expect((talk.facts ?? []).length > 0 || talk.scenario !== undefined, id).toBe(true)
    if (talk.scenario !== undefined) expect(known).toContain(talk.scenario)
    for (const fact of talk.facts ?? []) expect(factProse[fact], fact).toHaveProperty('talk')
  }
})

test('figures are backed: a sentence with a number cites a fact or a pair', () => {
  for (const id of ids)
    for (const { text, facts = [], pairs = [] } of textsOf(id)) {
      if (/\d{2,}|\d+ (?:MB|MiB|KB|KiB|GB)/.test(text))
        expect([...facts, ...pairs], `${id}: ${text}`).not.toEqual([])
    }
})

test('every sentence ends like one and cites nothing twice', () => {
  for (const id of ids)
    for (const { text, facts = [] } of textsOf(id)) {
      expect(text, id).toMatch(/^[A-Z0-9“].*[.?!]$/)
      expect(new Set(facts).size, text).toBe(facts.length)
    }
})

test('tags name a need, an axis, and no name of the book twice', () => {
  for (const [id, tags] of Object.entries(patternTags)) {
    expect(tags.needs.length, id).toBeGreaterThan(0)
    expect(tags.axes.length, id).toBeGreaterThan(0)
    expect(new Set(tags.eip).size, id).toBe(tags.eip.length)
  }
  const used = new Set(Object.values(patternTags).flatMap(({ eip }) => eip))
  expect(Object.keys(eipNames).filter((id) => ![...used].some((one) => one === id))).toEqual([])
  const wanted = new Set(Object.values(patternTags).flatMap(({ needs }) => needs))
  expect(needs.filter(({ id }) => !wanted.has(id))).toEqual([])
})

test('examples are files of a repository', () => {
  for (const [id, examples] of Object.entries(publicExamples))
    for (const { repository, file, text } of examples) {
      expect(repository, id).toMatch(/^[\w-]+\/[\w.-]+$/)
      expect(file, id).toMatch(/^[\w@./-]+\.(md|ya?ml|json|py)$/)
      expect(text, id).toMatch(/^[A-Z].*[^.]$/)
    }
})

test('a pattern is drawn for answers that exist', () => {
  for (const [id, answers] of Object.entries(drawnFor)) {
    expect(ids).toContain(id)
    for (const [name, answer] of Object.entries(answers)) {
      const question = questions.find((one) => one.id === name)
      expect(question, name).toBeDefined()
      for (const option of answer.options)
        expect(question?.options.map(({ id: own }) => own)).toContain(option)
    }
  }
})
