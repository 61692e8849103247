import { describe, expect, test } from 'vitest'
import { facts } from '../facts/index.ts'
import { kinds } from '../kinds/index.ts'
import type { KindId, MechanismSpecs, ParamId, Window } from '../schema.ts'
import { connections, mechanisms } from './index.ts'
import { refusals } from './refusals.ts'
import { mechanismSpecs } from './specs.ts'

/** The kinds whose every pair AWS's documentation was searched for. */
const searched: readonly KindId[] = [
  'client',
  'api-gateway',
  'lambda',
  'sqs-standard',
  'sqs-fifo',
  'sns-standard',
  'sns-fifo',
  'eventbridge-bus',
  'eventbridge-bus-v2',
  'eventbridge-pipe',
  'eventbridge-scheduler',
  'kinesis-stream',
  'firehose',
  'step-functions',
  'dynamodb',
  's3',
  'aurora-rds',
  'http-endpoint',
  'email',
  'sms',
  'mobile-push',
  'saas-partner',
  'ecs-fargate',
  'cloudwatch-alarm',
  'cloudwatch-logs',
]

function specsOf(id: string): MechanismSpecs {
  return mechanismSpecs[id as keyof typeof mechanismSpecs]
}

const pairs = Object.entries(connections).flatMap(([from, row]) =>
  Object.entries(row).map(([to, entry]) => ({ from: from as KindId, to: to as KindId, entry })),
)
const natives = pairs.flatMap(({ entry }) => ('native' in entry ? [entry.native] : []))
const windowsOf = (id: string): readonly Window[] => Object.values(mechanisms[id]?.windows ?? {})

test('every pair of the searched kinds is native or refused', () => {
  const missing = searched.flatMap((from) =>
    searched.filter((to) => connections[from]?.[to] === undefined).map((to) => `${from} > ${to}`),
  )
  expect(missing).toEqual([])
})

test('kinds of the table exist', () => {
  const ids = new Set(Object.keys(kinds))
  const named = pairs.flatMap(({ from, to, entry }) => [
    from,
    to,
    ...('refused' in entry ? entry.between : []),
  ])
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

test('parts put between are connected natively, hop by hop', () => {
  const broken = pairs.flatMap(({ from, to, entry }) => {
    if (!('refused' in entry) || entry.between.length === 0) return []
    const chain = [from, ...entry.between, to]
    return chain
      .slice(1)
      .flatMap((next, i) => [[chain[i] ?? from, next] as const])
      .filter(([a, b]) => !('native' in (connections[a]?.[b] ?? {})))
      .map(([a, b]) => `${from} > ${to}: ${a} > ${b}`)
  })
  expect(broken).toEqual([])
})

/** Refused for good: nothing in between would make sense of the pair. */
const nothingBetween: Readonly<Record<string, string>> = {
  'outside-aws': 'both ends are outside AWS',
  'ends-with-people': 'a phone sends nothing by itself',
  'alarm-watches-metrics': 'an alarm takes no message from any part',
  'topic-types-differ': 'one of the two has to change its type',
  'rows-are-not-events': 'a client reads rows by SQL',
  'firehose-destinations': 'the part belongs before Firehose, not behind it',
}

test('a refusal without a part between is one of those that have none', () => {
  const bare = pairs.flatMap(({ entry }) =>
    'refused' in entry && entry.between.length === 0 ? [entry.refused] : [],
  )
  expect(bare.filter((id) => !(id in nothingBetween))).toEqual([])
  expect(Object.keys(nothingBetween).filter((id) => !bare.includes(id))).toEqual([])
})

test('every reason has a sentence and every sentence is used', () => {
  const reasons = new Set(pairs.flatMap(({ entry }) => ('refused' in entry ? [entry.refused] : [])))
  expect([...reasons].sort()).toEqual(Object.keys(refusals).sort())
})

describe('mechanisms', () => {
  const all = Object.entries(mechanisms)
  const inPlace = all.flatMap(([, { variants }]) => (variants ?? []).map((variant) => variant.mechanism))

  test('every one is used, by a pair or in the place of another', () => {
    const used = new Set([...natives, ...inPlace])
    expect(all.map(([id]) => id).filter((id) => !used.has(id))).toEqual([])
    expect([...used].filter((id) => !(id in mechanisms))).toEqual([])
  })

  test('ids are those under which they stand', () => {
    expect(all.filter(([id, mechanism]) => mechanism.id !== id)).toEqual([])
  })

  test('one that takes the place of another has that parameter too and no variants of its own', () => {
    const broken = all.flatMap(([id, { params, variants }]) =>
      (variants ?? [])
        .filter(({ param, mechanism }) => {
          const other = mechanisms[mechanism]
          return (
            params[param] === undefined || other?.params[param] === undefined || other.variants !== undefined
          )
        })
        .map(({ mechanism }) => `${id} > ${mechanism}`),
    )
    expect(broken).toEqual([])
  })

  test('facts exist', () => {
    const cited = all.flatMap(([id, { routing }]) => [
      ...specsOf(id).facts,
      ...(routing === undefined ? [] : [routing]),
      ...Object.values(specsOf(id).params).flatMap((spec) => spec.facts ?? []),
      ...windowsOf(id).flatMap((window) => ('fact' in window ? [window.fact] : [])),
    ])
    expect(cited.filter((id) => !(id in facts))).toEqual([])
  })

  test('windows are spans of seconds, and a parameter window has its parameter with that default', () => {
    const broken = all.flatMap(([id, { params }]) =>
      windowsOf(id)
        .filter((window) => {
          if (!('fact' in window)) return false
          const fact = facts[window.fact as keyof typeof facts]
          return (
            fact.unit !== 'second' ||
            typeof fact.value !== 'number' ||
            (window.kind === 'param' && params.maxAge?.default !== fact.value)
          )
        })
        .map((window) => `${id}: ${JSON.stringify(window)}`),
    )
    expect(broken).toEqual([])
  })

  test('the finest filter is a fact about routing', () => {
    const levels = all.flatMap(([, { routing }]) =>
      routing === undefined ? [] : [facts[routing as keyof typeof facts].value],
    )
    expect(new Set(levels)).toEqual(new Set(['any-content', 'some-body']))
  })

  test('specs have the defaults, ranges and choices that are judged', () => {
    for (const [id, { params }] of all) {
      for (const [param, { offers, ...range }] of Object.entries(params)) {
        const spec = specsOf(id).params[param as ParamId]
        expect(spec, `${id} ${param}`).toMatchObject(range)
        expect(
          spec?.choices?.map(({ value }) => value),
          `${id} ${param}`,
        ).toEqual(offers)
      }
    }
  })

  test('a choice starts on one of its options', () => {
    const broken = all.flatMap(([id]) =>
      Object.entries(specsOf(id).params)
        .filter(
          ([, { type, choices, default: start }]) =>
            type === 'choice' && !choices?.some(({ value }) => value === start),
        )
        .map(([param]) => `${id}: ${param}`),
    )
    expect(broken).toEqual([])
  })
})

test('failing code is survived for as long as the talk and the documentation say', () => {
  const failing = (from: KindId, to: KindId): unknown => {
    const entry = connections[from]?.[to]
    const window = entry && 'native' in entry ? mechanisms[entry.native]?.windows.failing : undefined
    return window && 'fact' in window ? facts[window.fact as keyof typeof facts].value : window?.kind
  }
  expect(failing('sns-standard', 'lambda')).toBe(180)
  expect(failing('eventbridge-bus', 'lambda')).toBe(180)
  expect(failing('eventbridge-bus-v2', 'lambda')).toBe(300)
  expect(failing('eventbridge-bus', 'http-endpoint')).toBe(86_400)
  expect(failing('sqs-standard', 'lambda')).toBe(345_600)
  expect(failing('kinesis-stream', 'lambda')).toBe(86_400)
  expect(failing('sns-standard', 'email')).toBe(21_600)
  expect(failing('step-functions', 'lambda')).toBe(7)
  expect(failing('client', 'lambda')).toBe('none')
})
