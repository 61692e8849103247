import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import { type Connection, type Design, emptyDesign, type Part, type Workload } from '../design/model.ts'
import { assess, measure, weigh } from './assess.ts'
import { rank, recommend } from './recommend.ts'
import { atomsOf } from './requirements.ts'
import { judge, meets } from './score.ts'
import { designs, workloads } from './testing/arbitraries.ts'
import type { MetricResult } from './types.ts'

const runs = { numRuns: 60 }
const shape = (workload: Workload) =>
  recommend(workload).candidates.map((c) => [c.id, c.blocked, c.assessment.fit.total])
const reversed = <T>(list: readonly T[]): T[] => [...list].reverse()

test('the order of answers changes nothing', () => {
  fc.assert(
    fc.property(workloads, (workload) => {
      const turned = { ...workload, answers: Object.fromEntries(reversed(Object.entries(workload.answers))) }
      expect(shape(turned)).toEqual(shape(workload))
    }),
    runs,
  )
})

test('the order of cores in content changes nothing', () => {
  fc.assert(
    fc.property(workloads, (workload) => {
      const atoms = atomsOf(workload)
      const ids = (list: typeof cores) => rank(list, workload, atoms).map(({ id }) => id)
      expect(ids(reversed(cores))).toEqual(ids(cores))
    }),
    runs,
  )
})

test('removing a losing candidate never reorders the others', () => {
  fc.assert(
    fc.property(workloads, fc.nat(), (workload, n) => {
      const atoms = atomsOf(workload)
      const before = rank(cores, workload, atoms).map(({ id }) => id)
      const loser = before[1 + (n % (before.length - 1))]
      const after = rank(
        cores.filter(({ id }) => id !== loser),
        workload,
        atoms,
      ).map(({ id }) => id)
      expect(after).toEqual(before.filter((id) => id !== loser))
    }),
    runs,
  )
})

test('the order of parts and connections changes no metric and no fit', () => {
  fc.assert(
    fc.property(designs, workloads, (design, workload) => {
      const turned: Design = {
        ...design,
        parts: reversed(design.parts),
        connections: reversed(design.connections),
      }
      const values = (d: Design) =>
        Object.entries(measure(d, workload).metrics).map(([id, metric]) => [id, metric.value])
      expect(values(turned)).toEqual(values(design))
      expect(assess(turned, workload).fit).toEqual(assess(design, workload).fit)
    }),
    { numRuns: 150 },
  )
})

test('any design can be judged, and twice the same', () => {
  fc.assert(
    fc.property(designs, workloads, (design, workload) => {
      expect(assess(design, workload)).toEqual(assess(design, workload))
    }),
    { numRuns: 150 },
  )
})

test('a better value never counts for less', () => {
  const numbers = fc.double({ min: 0, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(numbers, numbers, numbers, fc.option(numbers, { nil: undefined }), (asked, a, b, partly) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      const limit = partly === undefined ? {} : { partly }
      expect(meets({ atLeast: asked, ...limit }, null, high)).toBeGreaterThanOrEqual(
        meets({ atLeast: asked, ...limit }, null, low) ?? 3,
      )
      expect(meets({ atMost: asked, ...limit }, null, low)).toBeGreaterThanOrEqual(
        meets({ atMost: asked, ...limit }, null, high) ?? 3,
      )
      expect(meets({ cost: true }, asked, low)).toBeGreaterThanOrEqual(
        meets({ cost: true }, asked, high) ?? 3,
      )
    }),
  )
})

test('unknown counts between missed and met', () => {
  fc.assert(
    fc.property(designs, workloads, (design, workload) => {
      const { metrics } = measure(design, workload)
      for (const atom of atomsOf(workload)) {
        const blind = { ...metrics[atom.requirement.metric], value: 'unknown' }
        const { points, finding } = judge(atom, blind)
        expect([points, finding.verdict]).toEqual([1, 'unknown'])
      }
    }),
    runs,
  )
})

/** Asks all that the axes of retries and persistence can be asked, as shoulds and musts. */
const demanding: Workload = {
  answers: {
    'caller-waits': { options: ['accepted'] },
    'catch-up': { options: ['weeks'] },
    reread: { options: ['month'] },
    stream: { options: ['jobs'] },
    limited: { options: ['rate'], amount: 20 },
    retry: { options: ['days'] },
    'job-length': { options: [], amount: 5 },
  },
  dealBreakers: {},
  weights: {},
}
const fitOf = (design: Design, axis: 'retries' | 'persistence', workload: Workload): number =>
  assess(design, workload).fit.axes[axis] ?? 0

/** Designs that were drawn and designs that were built, with one of their parts. */
const someDesigns = fc.oneof(
  designs,
  fc
    .tuple(fc.constantFrom(...cores), workloads)
    .map(([core, workload]) => rank([core], workload, [])[0]?.design ?? emptyDesign),
)
const withPart = someDesigns
  .filter(({ parts }) => parts.length > 0)
  .chain((design) => fc.nat(design.parts.length - 1).map((n) => ({ design, part: design.parts[n]?.id })))

/** The same without dead letters, and with those of one part or connection in a queue of their own. */
const withDeadLetters = fc.tuple(someDesigns, fc.nat(), fc.boolean()).map(([design, n, ofParts]) => {
  const without = <T extends Part | Connection>(list: readonly T[]): readonly T[] =>
    list.map(({ params: { deadLetter: _, ...params }, ...rest }) => ({ ...rest, params }) as T)
  const named = <T extends Part | Connection>(list: readonly T[]): readonly T[] =>
    list.map((one, i) =>
      i === n % list.length ? { ...one, params: { ...one.params, deadLetter: 'kept' } } : one,
    )
  const bare = { ...design, parts: without(design.parts), connections: without(design.connections) }
  const kept = { id: 'kept', kind: 'sqs-standard', name: 'kept', x: 0, y: 0, params: {} } as const
  const added = ofParts
    ? { ...bare, parts: [...named(bare.parts), kept] }
    : { ...bare, parts: [...bare.parts, kept], connections: named(bare.connections) }
  return { bare, added }
})

test('a dead-letter queue that is added never lowers the fit of retries', () => {
  fc.assert(
    fc.property(withDeadLetters, workloads, fc.boolean(), ({ bare, added }, workload, strictly) => {
      const asked = strictly ? demanding : workload
      expect(fitOf(added, 'retries', asked)).toBeGreaterThanOrEqual(fitOf(bare, 'retries', asked))
    }),
    { numRuns: 300 },
  )
})

test('retention that is raised never lowers the fit of persistence', () => {
  const seconds = fc.integer({ min: 60, max: 31_536_000 })
  fc.assert(
    fc.property(withPart, workloads, seconds, seconds, fc.boolean(), (one, workload, a, b, strictly) => {
      const { design, part } = one
      const kept = (retention: number): Design => ({
        ...design,
        parts: design.parts.map((each) =>
          each.id === part ? { ...each, params: { ...each.params, retention } } : each,
        ),
      })
      const asked = strictly ? demanding : workload
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      expect(fitOf(kept(more), 'persistence', asked)).toBeGreaterThanOrEqual(
        fitOf(kept(less), 'persistence', asked),
      )
    }),
    { numRuns: 150 },
  )
})

test('what is not known is never worth more than what meets, nor ever the same as what misses', () => {
  fc.assert(
    fc.property(designs, workloads, fc.nat(), (design, workload, n) => {
      const measured = measure(design, workload)
      const atoms = atomsOf(workload)
      const atom = atoms[n % Math.max(1, atoms.length)]
      if (atom === undefined) return
      const { metric } = atom.requirement
      const worth = (value: MetricResult['value']) => {
        const metrics = { ...measured.metrics, [metric]: { ...measured.metrics[metric], value } }
        return weigh({ ...measured, metrics }, [atom], workload)
      }
      const unknown = worth('unknown')
      // Where a design has nothing to measure it at, nobody knows how what is asked fares.
      expect(worth('not-applicable').points).toBe(unknown.points)
      expect(unknown.blocked).toEqual([])
      const known = worth(measured.metrics[metric].value)
      const [verdict] = known.findings.map((finding) => finding.verdict)
      if (verdict === 'missed' || verdict === 'blocked')
        expect(unknown.findings.map((finding) => finding.verdict)).toEqual(['unknown'])
      if (verdict === 'met') expect(unknown.points).toBeLessThanOrEqual(known.points)
    }),
    runs,
  )
})

test('a must holds even where its axis weighs nothing', () => {
  fc.assert(
    fc.property(workloads, (workload) => {
      const weightless = {
        ...workload,
        weights: { scale: 0, durability: 0, persistence: 0, consumption: 0, retries: 0, pricing: 0 },
      }
      const blocked = (w: Workload) =>
        new Set(
          recommend(w)
            .candidates.filter((c) => c.blocked)
            .map((c) => c.id),
        )
      expect(blocked(weightless)).toEqual(blocked(workload))
    }),
    runs,
  )
})

test('not sure adds nothing', () => {
  fc.assert(
    fc.property(workloads, fc.constantFrom<QuestionId>(...questions.map(({ id }) => id)), (workload, id) => {
      const { [id]: _, ...rest } = workload.answers
      expect(shape({ ...workload, answers: { ...rest, [id]: 'not-sure' } })).toEqual(
        shape({ ...workload, answers: rest }),
      )
    }),
    runs,
  )
})

test('a hidden answer asks nothing', () => {
  const workload: Workload = {
    answers: {
      stream: { options: ['jobs'] },
      readers: { options: ['own'], amount: 5 },
      gather: { options: ['whoever'] },
    },
    dealBreakers: {},
    weights: {},
  }
  expect(atomsOf(workload).map(({ question }) => question)).toEqual(['stream', 'stream'])
})
