import { expect, test } from 'vitest'
import { textWords } from '#content/comparison/text-words.ts'
import { type AsideReason, asideReasons, asides } from '#content/facts/asides.ts'
import { factProse } from '#content/facts/prose/index.ts'
import { factValues } from '#content/facts/values/index.ts'
import { prices } from '#content/prices/index.ts'
import { type Meter, priceRegions } from '#content/prices/types.ts'
import type { FactProse, RegionId } from '#content/schema.ts'
import { formatValue } from '../design/format.ts'
import { usesOfFacts } from './fact-uses.ts'
import { allFacts, type Decision, decisionOf } from './testing/decides.ts'
import { meterOf } from './testing/ways.ts'

const ids = Object.keys(allFacts).toSorted()
const decisions: ReadonlyMap<string, Decision | null> = new Map(ids.map((id) => [id, decisionOf(id)]))
const uses = usesOfFacts((id) => Object.hasOwn(allFacts, id))
const ruleOf = (id: string) => uses.get(id)?.find(({ page }) => page === 'rule')
const reasonOf: ReadonlyMap<string, AsideReason> = new Map(
  (Object.entries(asides) as [AsideReason, readonly string[]][]).flatMap(([reason, left]) =>
    left.map((id) => [id, reason] as const),
  ),
)

test('every value that is judged turns a sentence that somebody reads', () => {
  expect(Object.keys(factValues).filter((id) => decisions.get(id) === null)).toEqual([])
})

test('every fact decides something or says why it does not, and none does both', () => {
  expect(
    ids.filter((id) => decisions.get(id) === null && !reasonOf.has(id) && ruleOf(id) === undefined),
  ).toEqual([])
  expect([...reasonOf.keys()].filter((id) => decisions.get(id) !== null)).toEqual([])
  expect(Object.values(asides).flat().length).toBe(reasonOf.size)
})

test('a price that is told is the price that is billed, in every region', () => {
  for (const [id, meter] of Object.entries(meterOf)) {
    const fact = allFacts[id]
    const { usd, per = 1 }: Meter = prices[meter]
    const told = fact?.unit === 'usd-per-million' ? 1e6 : 1
    for (const region of priceRegions) {
      const billed = typeof usd === 'number' || usd === null ? usd : usdIn(usd, region)
      const says = fact?.byRegion?.[region] ?? fact?.value
      expect(says, `${id} in ${region}`).toBeCloseTo(((billed ?? Number.NaN) / per) * told, 9)
    }
  }
})

function usdIn(usd: Exclude<Meter['usd'], number | null>, region: RegionId): number | null {
  return 'length' in usd ? (usd[priceRegions.indexOf(region)] ?? null) : (usd[region] ?? null)
}

/** Change a fact, or how something is judged, and this table shows which sentences are otherwise: `vitest -u` writes it. */
test('the table of all facts', async () => {
  const prose: Readonly<Record<string, FactProse>> = factProse
  const rows = ids.map((id) => {
    const fact = allFacts[id]
    const value =
      fact === undefined ? '' : (textWords[String(fact.value)] ?? formatValue(fact.value, fact.unit))
    const pages = [
      ...new Set(
        (uses.get(id) ?? []).map(({ page, id: at, name }) => (at === undefined ? name : `${page} ${at}`)),
      ),
    ]
    return `| ${[id, `${prose[id]?.label}: ${value}`, part(id), ['Sources', ...pages].join(', ')].map(cell).join(' | ')} |`
  })
  const decided = ids.filter((id) => decisions.get(id) !== null).length
  const head = [
    '# What each fact decides, and where it is read',
    '',
    `${ids.length} facts: ${decided} decide something, ${ids.length - decided} are told only.`,
    'A fact that decides has a small design in `src/engine/testing/scenes.ts` in which changing it changes a sentence;',
    'the sentence is given before and after. Written by `src/engine/fact-table.test.ts`.',
    '',
    '| fact | value | what changing it changes, or why nothing | read on |',
    '| --- | --- | --- | --- |',
  ]
  await expect(`${[...head, ...rows].join('\n')}\n`).toMatchFileSnapshot('../../content/facts/table.md')
})

function part(id: string): string {
  const decision = decisions.get(id)
  if (decision === null || decision === undefined) {
    const rule = ruleOf(id)
    if (rule !== undefined) return `Said by the rule “${rule.name}”.`
  }
  if (decision === null || decision === undefined)
    return `Told only. ${asideReasons[reasonOf.get(id) ?? 'unasked']}`
  const { place, scene, before, after } = decision
  return `${place}, ${scene}: “${before}” → “${after}”`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
