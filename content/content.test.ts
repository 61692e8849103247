import { describe, expect, test } from 'vitest'
import { axes } from './axes.ts'
import { mechanisms } from './connections/mechanisms.ts'
import { mechanismSpecs } from './connections/specs.ts'
import { cores } from './cores/index.ts'
import { facts } from './facts/index.ts'
import { factValues } from './facts/values/index.ts'
import { icons } from './kinds/icons.ts'
import { kinds } from './kinds/index.ts'
import { letters } from './kinds/letters.ts'
import { kindProse } from './kinds/prose/index.ts'
import { metricWords } from './metric-words.ts'
import { metrics } from './metrics.ts'
import { patternLines } from './patterns/lines.ts'
import { questions } from './questions/index.ts'
import { questionWords } from './questions/words/index.ts'
import { remarks } from './remarks.ts'
import { scenarios } from './scenarios.ts'
import type {
  AxisId,
  Fact,
  Mechanism,
  MechanismSpecs,
  ParamId,
  ParamSpec,
  Question,
  Requirement,
} from './schema.ts'

const asksOf = (question: Question): readonly Requirement[] => [
  ...(question.asks ?? []),
  ...question.options.flatMap((option) => option.asks),
]
const known = (id: string) => Object.hasOwn(facts, id)
const judged = (id: string) => Object.hasOwn(factValues, id)

describe('questions', () => {
  test('every axis can collect the same, whatever is answered', () => {
    const most = Object.fromEntries(axes.map(({ id }) => [id, 0])) as Record<AxisId, number>
    for (const question of questions) {
      for (const { id } of axes) {
        const sums = [question.asks ?? [], ...question.options.map((option) => option.asks)].map((asks) =>
          asks.filter((ask) => (ask.axis ?? question.axis) === id).reduce((sum, ask) => sum + ask.weight, 0),
        )
        most[id] += Math.max(0, ...sums)
      }
    }
    expect(most).toEqual({
      scale: 60,
      durability: 60,
      persistence: 60,
      consumption: 60,
      retries: 60,
      pricing: 60,
    })
  })

  test('every axis is asked about at least twice', () => {
    for (const { id } of axes)
      expect(questions.filter((question) => question.axis === id).length, id).toBeGreaterThanOrEqual(2)
  })

  test('weights are whole and positive, levels exist, a parent comes first', () => {
    for (const [i, question] of questions.entries()) {
      for (const { metric, target, weight } of asksOf(question)) {
        expect(Number.isInteger(weight) && weight > 0).toBe(true)
        const { levels } = metrics[metric] as { levels?: readonly string[] }
        if ('oneOf' in target)
          for (const level of [...target.oneOf, ...(target.partly ?? [])]) expect(levels).toContain(level)
      }
      if (question.parent !== undefined) {
        const parent = questions.findIndex(({ id }) => id === question.parent?.question)
        expect(parent).toBeGreaterThanOrEqual(0)
        expect(parent).toBeLessThan(i)
        const options = questions[parent]?.options.map(({ id }) => id)
        for (const option of question.parent.options) expect(options).toContain(option)
      }
    }
  })

  test('every question rests on cited facts', () => {
    for (const [question, { facts }] of Object.entries(questionWords)) {
      expect(facts.length, question).toBeGreaterThan(0)
      for (const id of facts) expect(known(id), id).toBe(true)
    }
  })

  test('numbers start inside their range', () => {
    const amounts = questions
      .flatMap((q) => [q.amount, ...q.options.map((option) => option.amount)])
      .filter((a) => a !== undefined)
    for (const { min, start, max } of amounts) expect(min <= start && start <= max).toBe(true)
  })
})

describe('kinds', () => {
  test('attributes and parameters rest on facts that exist', () => {
    for (const kind of Object.values(kinds)) {
      for (const ref of Object.values(kind.attributes)) {
        if (typeof ref === 'object') expect(known(ref.fact), `${kind.id}: ${ref.fact}`).toBe(true)
        else if (ref !== 'unknown') expect(judged(ref), `${kind.id}: ${ref}`).toBe(true)
      }
      for (const spec of Object.values(kindProse[kind.id].params)) {
        for (const id of spec.facts ?? []) expect(known(id), `${kind.id}: ${id}`).toBe(true)
      }
    }
  })

  test('specs have the defaults and ranges that are judged', () => {
    for (const { id, params } of Object.values(kinds)) {
      for (const [param, range] of Object.entries(params))
        expect(kindProse[id].params[param as ParamId], `${id} ${param}`).toMatchObject(range)
    }
  })

  test('a kind has an icon or a letter', () => {
    for (const { id } of Object.values(kinds))
      expect([id, icons[id] === undefined]).toEqual([id, letters[id] !== undefined])
  })

  test('defaults lie inside their range', () => {
    for (const kind of Object.values(kinds)) {
      for (const spec of Object.values(kindProse[kind.id].params)) {
        if (typeof spec.default !== 'number') continue
        expect(spec.default).toBeGreaterThanOrEqual(spec.min ?? spec.default)
        expect(spec.default).toBeLessThanOrEqual(spec.max ?? spec.default)
      }
    }
  })
})

describe('ranges', () => {
  interface Spec {
    readonly at: string
    readonly spec: ParamSpec
  }
  const specs: readonly Spec[] = [
    ...Object.values(kinds).flatMap(({ id }) => specsAt(id, kindProse[id].params)),
    ...Object.entries<MechanismSpecs>(mechanismSpecs).flatMap(([id, { params }]) => specsAt(id, params)),
  ]

  function specsAt(at: string, params: Readonly<Partial<Record<ParamId, ParamSpec>>>): readonly Spec[] {
    return Object.entries(params).map(([param, spec]) => ({ at: `${at} ${param}`, spec }))
  }

  /** Figures that are no fact of ours, by place and figure. */
  const own: readonly (readonly [RegExp, why: string])[] = [
    [
      / (count|connectionLimit|rateLimit|reservedConcurrency|provisionedConcurrency) /,
      'the architect counts',
    ],
    [/^kinesis-stream shards /, 'the architect counts'],
    [/^eventbridge-bus archive 315360000$/, 'an archive has no longest time: ten years are offered'],
    [/^bus-subscriber[a-z-]* batch 10$/, 'AWS fills a call as its target takes: ten is what a queue takes'],
    [/^(broker-mapping|kafka-mapping|pipe-source-[a-z]+) /, 'taken as for a stream: not gathered for these'],
    [/^table-stream-mapping /, 'taken as for a stream, within the retention of the table’s'],
    [/^(stream-mapping|scheduler-[a-z-]+) maxAge 60$/, 'a minute is the least that can be typed'],
    [/ attempts 99999999$/, 'as many as fit into the field'],
    [/^lambda memory /, 'megabytes here, bytes in the fact; 128 is the smallest size'],
  ]

  test('a figure that facts are cited for is one of theirs', () => {
    const offenders = specs.flatMap(({ at, spec }) => {
      const figures = (spec.facts ?? []).map((id) => (facts as Readonly<Record<string, Fact>>)[id]?.value)
      return [spec.min, spec.max, spec.default].flatMap((figure) =>
        typeof figure !== 'number' || figure <= 1 || figures.includes(figure) ? [] : [`${at} ${figure}`],
      )
    })
    const ours = (figure: string) => own.some(([place]) => place.test(figure))
    expect(offenders.filter((figure) => !ours(figure))).toEqual([])
    // An exception that excepts nothing any more goes.
    expect(own.filter(([place]) => !offenders.some((figure) => place.test(figure)))).toEqual([])
  })
})

test('windows of failures and filters of connections are judged by value', () => {
  for (const { id, windows, routing } of Object.values<Mechanism>(mechanisms)) {
    for (const window of Object.values(windows))
      if ('fact' in window) expect(judged(window.fact), id).toBe(true)
    if (routing !== undefined) expect(judged(routing), id).toBe(true)
  }
})

describe('cores', () => {
  test('ids and places among equals are unique, slots exist, patterns have words', () => {
    expect(new Set(cores.map(({ id }) => id)).size).toBe(cores.length)
    expect(new Set(cores.map(({ tie }) => tie)).size).toBe(cores.length)
    for (const core of cores) {
      const slots = new Set(['@consumer', '@people', ...core.parts.map(({ slot }) => slot)])
      expect(slots).toContain(core.entry)
      for (const { from, to } of core.connections)
        expect([slots.has(from), slots.has(to)]).toEqual([true, true])
      expect(patternLines[core.pattern], core.pattern).toBeDefined()
    }
  })
})

test('remarks that say a value say it in the unit of the metric', () => {
  for (const { id, unit } of Object.values(metrics)) {
    const { good, bad, unit: said } = remarks[id]
    const says = `${good} ${bad}`.includes('{value}')
    expect([id, said]).toEqual([id, says ? unit : undefined])
  }
})

test('every metric has words, and words for every level', () => {
  for (const metric of Object.values(metrics)) {
    const words = metricWords[metric.id]
    for (const level of 'levels' in metric ? metric.levels : [])
      expect(words.levels?.[level], `${metric.id} ${level}`).toBeDefined()
  }
})

test('scenarios answer with options that exist', () => {
  for (const scenario of scenarios) {
    for (const [id, answer] of Object.entries(scenario.answers)) {
      const question = questions.find((candidate) => candidate.id === id)
      expect(question, id).toBeDefined()
      for (const option of answer.options)
        expect(
          question?.options.map((o) => o.id),
          `${scenario.id} ${id}`,
        ).toContain(option)
    }
  }
})
