import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDocument } from '../design/model.ts'
import { documentSchema } from './document-schema.ts'
import { readJson, schemaPath, writeJson } from './json.ts'
import { documents } from './testing/arbitraries.ts'
import { sampleDocument } from './testing/samples.ts'

// Strict: a misspelt keyword of the schema is a fault.
const valid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  documentSchema(),
)
const faults = (text: string) => (valid(JSON.parse(text)) ? [] : (valid.errors ?? []))

test('stands at an address that names its version', () => {
  expect(schemaPath).toBe('schema/document-1.json')
})

test('files as they are saved are valid', () => {
  expect(faults(writeJson(emptyDocument, '2026-11-23'))).toEqual([])
  expect(faults(writeJson(sampleDocument(150), '2026-11-23', 'https://waterline.example/schema'))).toEqual([])
  fc.assert(
    fc.property(documents, (document) => {
      expect(faults(writeJson(document, '2026-11-23'))).toEqual([])
    }),
  )
})

const sample = sampleDocument(8)
const [part, ...parts] = sample.design?.parts ?? []
const withPart = (change: object) => ({
  ...sample,
  design: { ...sample.design, parts: [{ ...part, ...change }, ...parts] },
})
const withAnswers = (answers: object) => ({ ...sample, workload: { ...sample.workload, answers } })

/** What the schema refuses is not kept as it is either: left out or put in range, and said. */
test.each<[string, unknown]>([
  ['an unknown kind', withPart({ kind: 'sqs-quantum' })],
  ['a parameter that the kind does not have', withPart({ params: { shards: 3 } })],
  ['a retention below the least', withPart({ kind: 'sqs-standard', params: { retention: -1 } })],
  ['a name that is too long', withPart({ name: 'x'.repeat(81) })],
  ['a place out in nowhere', withPart({ x: 1e9 })],
  ['an unknown question', withAnswers({ colour: { options: ['blue'] } })],
  ['an unknown option', withAnswers({ order: { options: ['by-moonlight'] } })],
  ['an amount above the most', withAnswers({ peak: { options: [], amount: 1e15 } })],
  ['a weight of 9', { ...sample, workload: { ...sample.workload, weights: { pricing: 9 } } }],
  [
    'too many parts',
    { ...sample, design: { ...sample.design, parts: Array.from({ length: 501 }, () => part) } },
  ],
])('%s is not valid, and said when it is opened', (_, document) => {
  const text = JSON.stringify({ waterline: 1, knowledge: '', document })
  expect(faults(text)).not.toEqual([])
  const read = readJson(text)
  expect(read.ok && read.dropped.length).toBeGreaterThan(0)
})

test.each([
  ['{"waterline":1}', 'There is no Waterline document in this file.'],
  ['{"waterline":"1","document":{}}', 'There is no Waterline document in this file.'],
  ['{"waterline":1,"document":[]}', 'There is no Waterline document in this file.'],
  ['{"waterline":1,"document":{}', 'There is no Waterline document in this file.'],
])('%s is no file of ours', (text, reason) => {
  expect(readJson(text)).toMatchObject({ ok: false, reason })
})
