import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '#content/kinds/index.ts'
import { rules } from '#content/rules/index.ts'
import type { ParamId } from '#content/schema.ts'
import { apply } from '../../design/commands.ts'
import { connectionSpecs, partSpecs } from '../../design/connect.ts'
import { type Design, emptyWorkload, type Workload } from '../../design/model.ts'
import { designs as drawn, tangles } from '../../design/testing/arbitraries.ts'
import { assess, measure, weigh } from '../assess.ts'
import { provideLinter } from '../linter.ts'
import { isOpen } from '../parameters.ts'
import { atomsOf } from '../requirements.ts'
import { designs, workloads } from '../testing/arbitraries.ts'
import type { Finding } from '../types.ts'
import { checks } from './checks.ts'
import { lint, rank } from './lint.ts'
import { repairsOf } from './repairs.ts'
import { wired } from './testing/arbitraries.ts'
import { ruleText } from './words.ts'

/** Designs as people draw them, and of any other shape. */
const any = fc.oneof(
  { weight: 5, arbitrary: wired },
  { weight: 1, arbitrary: drawn },
  { weight: 2, arbitrary: tangles },
  { weight: 2, arbitrary: designs },
)

test('every rule has a check, and every check its rule', () => {
  expect(checks.map(({ rule }) => rule.id).sort()).toEqual(Object.keys(rules).sort())
  for (const { rule } of checks) expect(rules[rule.id]).toBe(rule)
})

test('with nothing asked only practice and limits are found, and with much asked they change no fit', () => {
  fc.assert(
    fc.property(any, workloads, (design, workload) => {
      const bare = weigh(measure(design, workload), atomsOf(workload), workload)
      const found = lint(design, workload)
      provideLinter(lint)
      const whole = assess(design, workload)
      expect(whole).toEqual({ ...bare, findings: [...bare.findings, ...found] })
      expect(found.every(({ weight, origin }) => weight === 0 && origin !== 'answer')).toBe(true)
      expect(assess(design, emptyWorkload).findings).toEqual(lint(design, emptyWorkload))
    }),
    { numRuns: 50 },
  )
})

test('kinds that are built with a key of their own are those that are not encrypted by themselves', () => {
  const open = Object.values(kinds).filter(({ id }) => partSpecs(id).encryption?.default === 'none')
  expect(open.map(({ id }) => id).sort()).toEqual(
    Object.values(kinds)
      .map(({ id }) => id)
      .filter(isOpen)
      .sort(),
  )
})

test('any design can be checked, and twice the same', () => {
  fc.assert(
    fc.property(any, workloads, (design, workload) => {
      const found = lint(design, workload)
      expect(lint(structuredClone(design), structuredClone(workload))).toEqual(found)
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    }),
    { numRuns: 1000 },
  )
})

test('sentences name what they speak of, and places are in the design', () => {
  fc.assert(
    fc.property(any, workloads, (design, workload) => {
      const ids = new Set([...design.parts, ...design.connections].map(({ id }) => id))
      for (const finding of lint(design, workload)) {
        expect(ruleText(finding, design)).toMatch(/^[^{}]+\.$/)
        const place = finding.id.slice(`${finding.rule}:`.length)
        expect(place === 'design' || ids.has(place), finding.id).toBe(true)
        for (const id of [...finding.parts, ...finding.connections]) expect(ids.has(id)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

/** Ends of ways that a design has: who feeds whom, over however many parts. */
function waysIn({ parts, connections }: Design): ReadonlySet<string> {
  const next = new Map(parts.map(({ id }) => [id, new Set<string>()]))
  for (const { from, to } of connections) next.get(from)?.add(to)
  const ways = new Set<string>()
  for (const { id } of parts) {
    const seen = new Set<string>()
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const to of next.get(at) ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        open.push(to)
      }
    }
    for (const to of seen) ways.add(`${id}>${to}`)
  }
  return ways
}

/** What a parameter is called where the design has it. */
function labelOf(design: Design, id: string, param: ParamId): string {
  const part = design.parts.find((one) => one.id === id)
  if (part !== undefined) return partSpecs(part.kind)[param]?.label ?? param
  const connection = design.connections.find((one) => one.id === id)
  const kindOf = (end: string | undefined) => design.parts.find((one) => one.id === end)?.kind
  const from = kindOf(connection?.from)
  const to = kindOf(connection?.to)
  return from === undefined || to === undefined ? param : (connectionSpecs(from, to)[param]?.label ?? param)
}

/** What a repair did beyond what its label says. */
function unsaid(before: Design, after: Design, label: string): readonly string[] {
  const says = (words: string) => label.toLowerCase().includes(words.toLowerCase())
  const left = new Map([...after.parts, ...after.connections].map((one) => [one.id, one]))
  const deletes = says('delete')
  // A connection that was taken apart by a part between its ends is still there as a way.
  const ways = waysIn(after)
  const gone = [
    ...before.parts.filter(({ id }) => !left.has(id)).map(({ name }) => `part ${name}`),
    ...[...waysIn(before)].filter((one) => !ways.has(one)).map((one) => `way ${one}`),
  ]
  const changed = [...before.parts, ...before.connections].flatMap((one) => {
    const now = left.get(one.id)
    const params = new Set([...Object.keys(one.params), ...Object.keys(now?.params ?? {})]) as Set<ParamId>
    return [...params].flatMap((param) => {
      const value = one.params[param]
      // Settings of a connection that is replaced may go on to those in its place.
      const kept =
        now === undefined
          ? deletes || after.connections.some(({ params: on }) => on[param] === value)
          : now.params[param] === value
      return kept || param === 'label' || isSaid(one.id, param) ? [] : [`${one.id}.${param}`]
    })
  })
  const kinds = before.parts.flatMap(({ id, kind }) => {
    const now = after.parts.find((one) => one.id === id)
    return now === undefined || now.kind === kind || says('turn') ? [] : [`kind of ${id}`]
  })
  return [...(deletes ? [] : gone), ...changed, ...kinds]

  function isSaid(id: string, param: ParamId): boolean {
    if (param === 'paused' && (says('pause') || says('read'))) return true
    if (param === 'deadLetter' && (says('dead letter') || says('dead-letter'))) return true
    if (param === 'filter' && says('filter')) return true
    if (param === 'invocation' && says('move on')) return true
    return says(labelOf(before, id, param)) || says(labelOf(after, id, param))
  }
}

/** Repairs of everything that the linter finds. */
function repaired(design: Design, workload: Workload): readonly (readonly [Finding, string, Design])[] {
  return lint(design, workload).flatMap((finding) =>
    repairsOf(finding, design, workload).map(({ label, command }) => {
      const outcome = apply(design, command)
      if (!outcome.ok) throw new Error(`${label}: ${outcome.reason}`)
      expect(outcome.label).toBe(label)
      return [finding, label, outcome.design] as const
    }),
  )
}

test('a repair clears its finding, does no more than its label says, and raises nothing graver', () => {
  fc.assert(
    fc.property(any, fc.oneof(fc.constant(emptyWorkload), workloads), (design, workload) => {
      const before = new Map(lint(design, workload).map((one) => [one.id, rank(one)]))
      for (const [finding, label, after] of repaired(design, workload)) {
        expect(label).toMatch(/^[^{}]+$/)
        expect(unsaid(design, after, label), label).toEqual([])
        const left = lint(after, workload)
        expect(left.map(({ id }) => id)).not.toContain(finding.id)
        const worse = left.filter(
          (one) => !before.has(one.id) && (rank(one) < rank(finding) || one.severity === 'error'),
        )
        expect(
          worse.map(({ id }) => id),
          label,
        ).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
