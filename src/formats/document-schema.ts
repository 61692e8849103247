/** The JSON Schema of a document's file, made from what Waterline knows: the build publishes it. */
import { assumptions } from '#content/assumptions.ts'
import { axes } from '#content/axes.ts'
import { mechanismSpecs } from '#content/connections/specs.ts'
import { facts } from '#content/facts/index.ts'
import { factProse } from '#content/facts/prose/index.ts'
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import { questions } from '#content/questions/index.ts'
import { questionWords } from '#content/questions/words/index.ts'
import { accountQuotas, isAccountQuota } from '#content/quotas.ts'
import type { ParamSpec, Question } from '#content/schema.ts'
import { connectionSpecs } from '../design/connect.ts'
import { MAX_NAME, MAX_NOTE } from '../design/ids.ts'
import { FRAME_SIZE, FURTHEST, LIMITS } from '../design/limits.ts'
import {
  type Connection,
  type Design,
  type Frame,
  MAX_QUOTA,
  type Note,
  type Part,
  type WaterlineDocument,
} from '../design/model.ts'
import { MAX_TEXT } from '../design/params.ts'
import { MAX_ACCEPTED, MAX_REASON, MAX_TITLE } from './check-document.ts'
import { FILE_VERSION } from './json.ts'

/** A JSON Schema: what is written here is checked by a test that compiles it. */
export type Schema = Readonly<Record<string, unknown>>

/** Exactly these fields, each required: a field that is new in the model does not compile without its schema. */
function object<T>(properties: Readonly<Record<keyof T, Schema>>, more: Schema = {}): Schema {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties,
    additionalProperties: false,
    ...more,
  }
}

/** Some of these fields and no others. */
function some(properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  return { type: 'object', properties, additionalProperties: false, ...more }
}

const text = (maxLength: number, more: Schema = {}): Schema => ({ type: 'string', maxLength, ...more })
const id: Schema = { type: 'string', minLength: 1, maxLength: 64 }
const place: Schema = {
  type: 'number',
  minimum: -FURTHEST,
  maximum: FURTHEST,
  description: 'Design units: CSS pixels at zoom 1.',
}
const size: Schema = { type: 'number', minimum: FRAME_SIZE.min, maximum: FRAME_SIZE.max }
const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, maxItems })

/** What is given only once is not written twice. */
const oneOf = (values: readonly Schema[]): Schema =>
  values.length === 1 ? (values[0] ?? {}) : { anyOf: values }

export function documentSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:waterline:document:${FILE_VERSION}`,
    title: 'Waterline document',
    description:
      'A workload, its weights and assumptions, and the diagram drawn for it, as Waterline saves and opens them. What a file holds beyond this is left out when it is opened, and said.',
    type: 'object',
    required: ['waterline', 'document'],
    properties: {
      $schema: { type: 'string', description: 'Where this schema was when the file was saved.' },
      waterline: { const: FILE_VERSION, description: 'Version of the file.' },
      knowledge: { type: 'string', description: 'Version of the knowledge that it was saved with.' },
      document: object<WaterlineDocument>({
        title: text(MAX_TITLE),
        workload: object<WaterlineDocument['workload']>(
          {
            answers: some(Object.fromEntries(questions.map((question) => [question.id, answer(question)]))),
            dealBreakers: some(
              Object.fromEntries(questions.map((question) => [question.id, { type: 'boolean' }])),
              { description: 'Questions whose demands are deal-breakers, or not, against the default.' },
            ),
            weights: some(
              Object.fromEntries(
                axes.map((axis) => [
                  axis.id,
                  { title: axis.name, type: 'number', minimum: 0, maximum: 8, default: 4 },
                ]),
              ),
            ),
            quotas: some(
              Object.fromEntries(
                Object.keys(accountQuotas)
                  .filter(isAccountQuota)
                  .map((fact) => [
                    fact,
                    {
                      title: `${factProse[fact].label}, ${facts[fact].unit}`,
                      type: 'number',
                      exclusiveMinimum: 0,
                      maximum: MAX_QUOTA,
                    },
                  ]),
              ),
              { description: 'The account’s own quotas, which take the place of the published ones.' },
            ),
          },
          { required: ['answers', 'dealBreakers', 'weights'] },
        ),
        assumptions: {
          type: 'object',
          properties: Object.fromEntries(
            Object.entries(assumptions).map(([key, assumption]) => [
              key,
              {
                title: assumption.unit === '' ? assumption.label : `${assumption.label}, ${assumption.unit}`,
                description: assumption.why,
                type: 'number',
                default: assumption.default,
              },
            ]),
          ),
          additionalProperties: { type: 'number' },
        },
        chosen: {
          type: ['string', 'null'],
          description: 'Candidate that was chosen against the recommendation.',
        },
        design: {
          description: 'The edited diagram; null while it follows the answers.',
          anyOf: [{ type: 'null' }, { $ref: '#/$defs/design' }],
        },
        accepted: list(
          object<WaterlineDocument['accepted'][number]>({
            finding: text(MAX_TITLE, { minLength: 1 }),
            note: text(MAX_REASON),
          }),
          MAX_ACCEPTED,
        ),
        waterline: { type: 'boolean', description: 'The waterline is drawn.' },
      }),
    },
    $defs: {
      design: object<Design>({
        parts: list({ $ref: '#/$defs/part' }, LIMITS.parts),
        connections: list({ $ref: '#/$defs/connection' }, LIMITS.connections),
        frames: list({ $ref: '#/$defs/frame' }, LIMITS.frames),
        notes: list({ $ref: '#/$defs/note' }, LIMITS.notes),
      }),
      part: partSchema(),
      connection: object<Connection>({
        id,
        from: { ...id, description: 'Id of a part.' },
        to: { ...id, description: 'Id of a part.' },
        params: connectionParams(),
      }),
      frame: object<Frame>({ id, name: text(MAX_NAME), x: place, y: place, width: size, height: size }),
      note: object<Note>({ id, text: text(MAX_NOTE), x: place, y: place }),
    },
  }
}

function answer(question: Question): Schema {
  const { title, options: words } = questionWords[question.id]
  const amounts = [question, ...question.options].flatMap(({ amount }) => (amount ? [amount] : []))
  const option = oneOf(question.options.map(({ id }) => ({ const: id, title: words[id]?.label ?? id })))
  const most = question.type === 'several' ? question.options.length : question.type === 'one' ? 1 : 0
  const options: Schema = {
    type: 'array',
    uniqueItems: true,
    maxItems: most,
    ...(most === 0 ? {} : { items: option }),
  }
  const amount: Schema = {
    type: 'number',
    minimum: Math.min(...amounts.map(({ min }) => min)),
    maximum: Math.max(...amounts.map(({ max }) => max)),
    description: [...new Set(amounts.map(({ unit }) => unit))].join(', or '),
  }
  return {
    title,
    anyOf: [
      { const: 'not-sure' },
      some(amounts.length === 0 ? { options } : { options, amount }, { required: ['options'] }),
    ],
  }
}

function partSchema(): Schema {
  const all = Object.values(kinds)
  return {
    ...object<Part>({
      id,
      kind: oneOf(all.map((kind) => ({ const: kind.id, title: kindProse[kind.id].name }))),
      name: text(MAX_NAME),
      x: place,
      y: place,
      params: { type: 'object' },
    }),
    allOf: all.map((kind) => ({
      if: { properties: { kind: { const: kind.id } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        properties: {
          params: some(
            Object.fromEntries(
              Object.entries(kindProse[kind.id].params).map(([key, spec]) => [key, param(spec)]),
            ),
          ),
        },
      },
    })),
  }
}

/** What any way of connecting has: which one it is follows from the kinds of the two ends. */
function connectionParams(): Schema {
  const found = new Map<string, Map<string, Schema>>()
  const ids = Object.values(kinds).map(({ id }) => id)
  const pairs = ids.flatMap((from) => ids.map((to) => connectionSpecs(from, to)))
  for (const specs of [...pairs, ...Object.values(mechanismSpecs).map(({ params }) => params)]) {
    for (const [key, spec] of Object.entries(specs)) {
      const schema = param(spec)
      found.set(key, (found.get(key) ?? new Map()).set(JSON.stringify(schema), schema))
    }
  }
  return some(Object.fromEntries([...found].map(([key, schemas]) => [key, oneOf([...schemas.values()])])))
}

function param(spec: ParamSpec): Schema {
  const title = spec.unit === undefined ? spec.label : `${spec.label}, ${spec.unit}`
  switch (spec.type) {
    case 'number':
      return {
        title,
        type: 'number',
        ...(spec.min === undefined ? {} : { minimum: spec.min }),
        ...(spec.max === undefined ? {} : { maximum: spec.max }),
      }
    case 'switch':
      return { title, type: 'boolean' }
    case 'choice':
      return {
        title,
        ...oneOf((spec.choices ?? []).map(({ value, label }) => ({ const: value, title: label }))),
      }
    case 'text':
      return text(MAX_TEXT, { title })
    case 'part':
      return { title, ...id, description: 'Id of a part.' }
  }
}
