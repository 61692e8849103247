import { describe, expect, test } from 'vitest'
import { assumptions } from '#content/assumptions.ts'
import { mechanismSpecs } from '#content/connections/specs.ts'
import { cores } from '#content/cores/index.ts'
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import { linkCodes } from '#content/link-codes.ts'
import { questions } from '#content/questions/index.ts'
import frozen from './link-codes.frozen.json' with { type: 'json' }

/**
 * Links that are out in the world hold these numbers. When this file is red:
 * - "has no code": write the id with the next free number at the end of its table in
 *   content/link-codes.ts, and the same line into link-codes.frozen.json;
 * - "is not frozen": write the line into link-codes.frozen.json;
 * - "was changed": put back what link-codes.frozen.json says. Never edit or remove a line there: an id that
 *   is renamed is a new one, and the old keeps its number.
 */
type Tables = Readonly<Record<string, Readonly<Record<string, number>>>>
const codes: Tables = linkCodes
const old: Tables = frozen

function entries(tables: Tables): [table: string, id: string, code: number][] {
  return Object.entries(tables).flatMap(([table, ids]) =>
    Object.entries(ids).map(([id, code]): [string, string, number] => [table, id, code]),
  )
}

describe('codes of links stay', () => {
  test('no code was changed or removed', () => {
    const changed = entries(old).filter(([table, id, code]) => codes[table]?.[id] !== code)
    expect(changed.map(([table, id, code]) => `${table} ${id} = ${code} was changed`)).toEqual([])
  })

  test('every code is frozen', () => {
    const added = entries(codes).filter(([table, id]) => old[table]?.[id] === undefined)
    expect(added.map(([table, id, code]) => `${table} ${id}: ${code} is not frozen`)).toEqual([])
  })

  test('no two ids share a code', () => {
    const seen = new Map<string, string>()
    for (const [table, id, code] of entries(codes)) {
      const scope = table === 'options' ? `${table} of ${id.split('/')[0]}` : table
      const key = `${scope}: ${code}`
      expect([key, seen.get(key)]).toEqual([key, undefined])
      expect(Number.isInteger(code) && code >= 0).toBe(true)
      seen.set(key, id)
    }
  })
})

describe('everything that a link may hold has a code', () => {
  const missing = (table: keyof typeof linkCodes, ids: readonly string[]) =>
    [...new Set(ids)]
      .filter((id) => codes[table]?.[id] === undefined)
      .map((id) => `${table} ${id} has no code`)

  test('assumptions', () => {
    expect(missing('assumptions', Object.keys(assumptions))).toEqual([])
  })

  test('kinds and questions', () => {
    expect(missing('kinds', Object.keys(kinds))).toEqual([])
    expect(
      missing(
        'questions',
        questions.map(({ id }) => id),
      ),
    ).toEqual([])
  })

  test('options', () => {
    const ids = questions.flatMap(({ id, options }) => options.map((option) => `${id}/${option.id}`))
    expect(missing('options', ids)).toEqual([])
  })

  test('candidates', () => {
    expect(
      missing(
        'candidates',
        cores.map(({ id }) => id),
      ),
    ).toEqual([])
  })

  test('parameters and the words that they hold', () => {
    const specs = [...Object.values(kindProse), ...Object.values(mechanismSpecs)].flatMap(({ params }) =>
      Object.entries(params),
    )
    expect(
      missing(
        'params',
        specs.map(([id]) => id),
      ),
    ).toEqual([])
    const words = specs.flatMap(([, spec]) => (spec.choices ?? []).map(({ value }) => value))
    expect(missing('words', words)).toEqual([])
  })
})
