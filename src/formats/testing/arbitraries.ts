/** Random documents for property tests: sound ones, as the stores hold them. */
import fc from 'fast-check'
import { cores } from '#content/cores/index.ts'
import { kinds } from '#content/kinds/index.ts'
import type { ParamSpec, ParamValue } from '#content/schema.ts'
import { connectionSpecs, partSpecs } from '../../design/connect.ts'
import type { Design, WaterlineDocument } from '../../design/model.ts'
import { normaliseDesign } from '../../design/normalise.ts'
import { workloadsOfAccounts } from '../../engine/testing/arbitraries.ts'
import type { PackContext } from '../link/pack.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 24 })
const kindIds = Object.values(kinds).map(({ id }) => id)
const candidate = fc.option(fc.constantFrom(...cores.map(({ id }) => id)))
const place = { x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) }

/** Any value of a parameter; `parts` are those that a dead letter can name. */
function paramValue(spec: ParamSpec, parts: readonly string[]): fc.Arbitrary<ParamValue> {
  switch (spec.type) {
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.double({ min: 0, max: 1_000, noNaN: true }))
    case 'switch':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...(spec.choices ?? []).map(({ value }) => value))
    case 'text':
      return text
    case 'part':
      return fc.constantFrom(...parts)
  }
}

function paramValues(
  specs: Readonly<Record<string, ParamSpec>>,
  parts: readonly string[],
): fc.Arbitrary<Readonly<Record<string, ParamValue | undefined>>> {
  const values = Object.entries(specs).map(([id, spec]) => [id, paramValue(spec, parts)] as const)
  return fc.record(Object.fromEntries(values), { requiredKeys: [] })
}

/** Designs that `normaliseDesign` would not change. */
export const soundDesigns: fc.Arbitrary<Design> = fc
  .array(fc.constantFrom(...kindIds), { minLength: 1, maxLength: 12 })
  .chain((chosen) => {
    const ids = chosen.map((_, n) => `part ${n}`)
    const parts = chosen.map((kind, n) =>
      fc.record({
        id: fc.constant(ids[n] ?? ''),
        kind: fc.constant(kind),
        name: text,
        params: paramValues(partSpecs(kind), ids),
        ...place,
      }),
    )
    const index = fc.nat(chosen.length - 1)
    const connection = fc.tuple(index, index).chain(([from, to]) => {
      const specs = connectionSpecs(chosen[from] ?? 'client', chosen[to] ?? 'client')
      return paramValues(specs, ids).map((params) => ({ from: ids[from], to: ids[to], params }))
    })
    return fc.record({
      parts: fc.tuple(...parts),
      connections: fc.array(connection, { maxLength: 16 }),
      frames: fc.array(fc.record({ name: text, ...place, width: fc.nat(900), height: fc.nat(900) }), {
        maxLength: 3,
      }),
      notes: fc.array(fc.record({ text, ...place }), { maxLength: 3 }),
    })
  })
  .map((raw) => {
    const result = normaliseDesign(raw)
    if (!result.ok) throw new Error('A random design is not one')
    return result.design
  })

export const documents: fc.Arbitrary<WaterlineDocument> = fc
  .record({
    title: text,
    workload: workloadsOfAccounts,
    assumptions: fc.constant({}),
    chosen: candidate,
    design: fc.option(soundDesigns),
    waterline: fc.boolean(),
    accepted: fc.array(fc.tuple(fc.nat(), fc.boolean(), text), { maxLength: 3 }),
  })
  .map(({ accepted, design, ...rest }) => ({
    ...rest,
    design,
    accepted: accepted.map(([n, ofPart, note]) => {
      const subjects = (ofPart ? design?.parts : design?.connections) ?? []
      const subject = subjects[n % Math.max(1, subjects.length)]
      return { finding: subject ? `some-rule:${subject.id}` : 'answer:order:order', note }
    }),
  }))

const fit = fc.option(fc.integer({ min: 0, max: 100 }))

export const contexts: fc.Arbitrary<PackContext> = fc.record({
  kind: fc.constantFrom('edit', 'view', 'embed'),
  winner: candidate,
  fits: fc.option(
    fc.record({
      total: fit,
      axes: fc.record({
        scale: fit,
        durability: fit,
        persistence: fit,
        consumption: fit,
        retries: fit,
        pricing: fit,
      }),
    }),
  ),
  knowledge: fc.oneof(fc.constantFrom('2026-11-23', '2031-02-28', '2027-02-30', 'draft', ''), text),
  includeNotes: fc.constant(true),
})

/** The document with the ids that a link gives its parts, connections, frames and notes. */
export function renumbered(document: WaterlineDocument): WaterlineDocument {
  const { design } = document
  if (!design) return document
  const names = new Map([
    ...design.parts.map(({ id }, n) => [id, `p${n + 1}`] as const),
    ...design.connections.map(({ id }, n) => [id, `e${n + 1}`] as const),
  ])
  const renamed = (id: string) => names.get(id) ?? id
  const params = <T extends { readonly params: { readonly deadLetter?: ParamValue } }>(item: T): T => {
    const { deadLetter } = item.params
    return typeof deadLetter === 'string' && deadLetter !== ''
      ? { ...item, params: { ...item.params, deadLetter: renamed(deadLetter) } }
      : item
  }
  return {
    ...document,
    design: {
      parts: design.parts.map((part) => params({ ...part, id: renamed(part.id) })),
      connections: design.connections.map(({ from, to, ...rest }, n) =>
        params({ ...rest, id: `e${n + 1}`, from: renamed(from), to: renamed(to) }),
      ),
      frames: design.frames.map((frame, n) => ({ ...frame, id: `frame${n + 1}` })),
      notes: design.notes.map((note, n) => ({ ...note, id: `note${n + 1}` })),
    },
    accepted: document.accepted.map(({ finding, note }) => ({
      finding: finding.replace(/:(.*)$/, (_, id: string) => `:${renamed(id)}`),
      note,
    })),
  }
}
