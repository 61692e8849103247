import { expect, test } from 'vitest'
import { decisionCases } from '#content/cases/decisions.ts'
import { cores } from '#content/cores/index.ts'
import { patternWords } from '#content/patterns/words/index.ts'
import { scenarios } from '#content/scenarios.ts'
import type { RuleId } from '#content/schema.ts'
import type { Design, Workload } from '../../design/model.ts'
import { buildCore } from '../build.ts'
import { runCase } from '../cases/run.ts'
import { recommend } from '../recommend.ts'
import { lint } from './lint.ts'
import { repairsOf } from './repairs.ts'

interface Built {
  readonly name: string
  readonly pattern: string
  readonly design: Design
  readonly workload: Workload
}

const workloads = scenarios.map(({ id, answers }) => ({
  id,
  workload: { answers, dealBreakers: {}, weights: {} },
}))
const empty: Workload = { answers: {}, dealBreakers: {}, weights: {} }

/** The app calls a fit from here on very good. */
const fits = 90

/** Every core's design for every scenario that it fits, and the recommendation of every published case. */
const fitting = [
  ...workloads.flatMap(({ id, workload }) =>
    recommend(workload)
      .candidates.filter(({ blocked, assessment }) => !blocked && (assessment.fit.total ?? 0) >= fits)
      .map(
        (one): Built => ({ name: `${one.id} for ${id}`, pattern: one.pattern, design: one.design, workload }),
      ),
  ),
  ...decisionCases.map((one): Built => {
    const { winner, workload } = runCase(one)
    return { name: `${winner.id} for ${one.id}`, pattern: winner.pattern, design: winner.design, workload }
  }),
]

test('every scenario has designs that fit', () => {
  for (const { id } of workloads)
    expect(
      fitting.some(({ name }) => name.endsWith(` for ${id}`)),
      id,
    ).toBe(true)
})

const acceptedBy = (pattern: string): readonly RuleId[] =>
  (patternWords[pattern]?.accepts ?? []).map(({ rule }) => rule)

test.each(fitting)(
  '$name: no error, and no caution but those that its pattern takes on',
  ({ pattern, design, workload }) => {
    const found = lint(design, workload)
    expect(found.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([])
    const cautions = found.filter(({ severity }) => severity === 'caution')
    expect(new Set(cautions.map(({ rule }) => rule)).size).toBeLessThanOrEqual(2)
    expect(cautions.filter(({ rule }) => rule === undefined || !acceptedBy(pattern).includes(rule))).toEqual(
      [],
    )
    for (const caution of cautions) expect(repairsOf(caution, design, workload), caution.id).toEqual([])
  },
)

test('what a pattern takes on is at most two cautions', () => {
  for (const [id, { accepts = [] }] of Object.entries(patternWords))
    expect(accepts.length, id).toBeLessThanOrEqual(2)
})

/** Rules that compare with what is asked: a core that does not fit is told so. */
const compares: ReadonlySet<RuleId | undefined> = new Set<RuleId>([
  'payload',
  'rate',
  'account-concurrency',
  'order-lost',
  'duplicates',
  'retry-window',
])

test('no core breaks a practice, fit or not, for any scenario and for none', () => {
  for (const { id, workload } of [...workloads, { id: 'nothing', workload: empty }]) {
    for (const core of cores) {
      const design = buildCore(core, workload)
      const grave = lint(design, workload).filter(
        ({ severity, rule }) => severity !== 'note' && !compares.has(rule),
      )
      expect(
        grave.map((one) => one.id),
        `${core.id} for ${id}`,
      ).toEqual([])
    }
  }
})
