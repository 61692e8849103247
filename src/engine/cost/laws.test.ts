import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumptions } from '#content/assumptions.ts'
import { facts } from '#content/facts/index.ts'
import { prices } from '#content/prices/index.ts'
import { pools } from '#content/prices/pools.ts'
import type { Meter } from '#content/prices/types.ts'
import { factorWords, lineWords } from '#content/prices/words.ts'
import type { Design, Params, Workload } from '../../design/model.ts'
import { designs, workloads } from '../testing/arbitraries.ts'
import { way } from '../testing/designs.ts'
import { assumptionList } from './assumed.ts'
import { monthlyCost, partCost } from './index.ts'
import { price } from './price.ts'
import { reckon } from './rules.ts'
import type { MonthlyCost, UsageLine } from './types.ts'
import { usageOf } from './usage.ts'

const runs = { numRuns: 200 }
const book: Readonly<Record<string, Meter>> = prices

const withVolume = (workload: Workload, messages: number): Workload => ({
  ...workload,
  answers: { ...workload.answers, monthly: { options: [], amount: messages } },
})
const bare: Workload = { answers: {}, dealBreakers: {}, weights: {} }

function billOf(design: Design, workload: Workload, assumed: Record<string, number> = {}): MonthlyCost {
  const bill = monthlyCost(design, workload, assumed)
  if (bill === null) throw new Error('The volume is open')
  return bill
}

/** Values anywhere in the range of each assumption, some left at their default. */
const assumed = fc
  .tuple(
    ...assumptionList.map(({ id, min, max, type }) =>
      fc.option(
        (type === 'switch' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })).map(
          (value) => [id, value] as const,
        ),
        { nil: undefined },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)))

/** Designs whose parts and connections also have parameters that the bill looks at. */
const rich = fc
  .tuple(
    designs,
    fc.array(
      fc.record(
        {
          mode: fc.constantFrom('on-demand', 'advantage', 'provisioned'),
          shards: fc.integer({ min: 1, max: 50 }),
          retention: fc.integer({ min: 86_400, max: 31_536_000 }),
          archive: fc.integer({ min: 0, max: 31_536_000 }),
          fair: fc.boolean(),
          durable: fc.boolean(),
          provisionedConcurrency: fc.integer({ min: 0, max: 20 }),
          workflowType: fc.constantFrom('standard', 'express'),
          count: fc.integer({ min: 1, max: 9 }),
          batch: fc.integer({ min: 1, max: 500 }),
          window: fc.integer({ min: 0, max: 300 }),
          fanOut: fc.constantFrom('shared', 'enhanced', 'queue'),
          filter: fc.constantFrom('', 'size > 1'),
        },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([design, params]): Design => {
    const at = (i: number): Params => params[i % params.length] ?? {}
    return {
      ...design,
      parts: design.parts.map((part, i) => ({ ...part, params: at(i) })),
      connections: design.connections.map((connection, i) => ({ ...connection, params: at(i + 1) })),
    }
  })

const volumes = fc.double({ min: 0, max: 12, noNaN: true }).map((power) => Math.round(10 ** power))
const line = (meter: string, quantity: number): UsageLine => ({
  part: meter,
  connection: null,
  what: 'send',
  meter,
  quantity,
  steps: [],
})

const nearly = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('a bill', () => {
  test('is the sum of its lines, and of its parts', () => {
    fc.assert(
      fc.property(rich, workloads, volumes, assumed, (design, workload, messages, values) => {
        const bill = billOf(design, withVolume(workload, messages), values)
        const lines = bill.lines.reduce((sum, { amount }) => sum + amount, 0)
        const parts = design.parts.reduce((sum, { id }) => sum + partCost(bill, id), 0)
        expect(nearly(lines, bill.total) && nearly(parts, bill.total)).toBe(true)
        const guessed = bill.unknown.reduce((sum, { estimate }) => sum + (estimate?.line.amount ?? 0), 0)
        expect(nearly(bill.total + guessed, bill.estimate)).toBe(true)
      }),
      runs,
    )
  })

  test('shows arithmetic that comes to its quantities and amounts, in words that exist', () => {
    fc.assert(
      fc.property(rich, workloads, volumes, assumed, (design, workload, messages, values) => {
        for (const line of billOf(design, withVolume(workload, messages), values).lines) {
          expect(line.quantity).toBeGreaterThan(0)
          expect(nearly(reckon(line.steps), line.quantity)).toBe(true)
          const shared = line.slices.reduce((sum, { quantity }) => sum + quantity, 0)
          expect(nearly(shared, line.quantity)).toBe(true)
          const paid = line.slices.reduce((sum, { quantity, usd }) => sum + (quantity / line.per) * usd, 0)
          expect(nearly(paid, line.amount)).toBe(true)
          expect(Object.hasOwn(lineWords, line.what)).toBe(true)
          for (const { word } of line.steps)
            expect(Object.hasOwn(factorWords, word) || Object.hasOwn(lineWords, word)).toBe(true)
        }
      }),
      runs,
    )
  })

  test('does not depend on the order of parts and connections', () => {
    fc.assert(
      fc.property(rich, workloads, volumes, (design, workload, messages) => {
        const turned = {
          ...design,
          parts: [...design.parts].reverse(),
          connections: [...design.connections].reverse(),
        }
        const asked = withVolume(workload, messages)
        expect(nearly(billOf(turned, asked).total, billOf(design, asked).total)).toBe(true)
      }),
      runs,
    )
  })
})

describe('more messages', () => {
  const key = ({ part, connection, what }: UsageLine) => `${part} ${connection} ${what}`
  const rising = (
    design: Design,
    workload: Workload,
    few: number,
    more: number,
    values: Record<string, number>,
  ) => [few, more].map((messages) => billOf(design, withVolume(workload, messages), values))

  test('never use less of anything but receives that find nothing', () => {
    fc.assert(
      fc.property(
        rich,
        workloads,
        volumes,
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        assumed,
        (design, workload, few, factor, values) => {
          const [before, after] = rising(design, workload, few, few * factor, values)
          const now = new Map(after?.lines.map((line) => [key(line), line]))
          for (const line of before?.lines ?? []) {
            if (line.what === 'empty-receive') continue
            const quantity = now.get(key(line))?.quantity ?? 0
            expect(quantity, key(line)).toBeGreaterThanOrEqual(line.quantity * (1 - 1e-9))
          }
        },
      ),
      runs,
    )
  })

  test('share the least of Advantage as it is shared while idle', () => {
    // One stream is written to, the other is not: the account pays 25 MiB/s for both together, whatever comes.
    const two = way(['client > stream > function', 'stream:idle'], {
      stream: { mode: 'advantage' },
      'stream:idle': { mode: 'advantage' },
    })
    const written = (lines: readonly UsageLine[]) =>
      lines.flatMap(({ part, what, quantity }) => (what === 'stream-written' ? [[part, quantity]] : []))
    const least = (25 * 2 ** 20 * 730 * 3600) / 2 ** 30
    expect(written(usageOf(two, bare, 'us-east-1').lines)).toEqual([['stream', least]])
    expect(written(billOf(two, withVolume(bare, 1)).lines)).toEqual([['stream', least]])
  })

  // Beyond the first tiers a line's share of the cheaper slices grows.
  test('never make a line cheaper but receives that find nothing, before cheaper tiers begin', () => {
    const few = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(
        rich,
        workloads,
        few,
        fc.double({ min: 1, max: 1000, noNaN: true }),
        assumed,
        (design, workload, messages, factor, values) => {
          const [before, after] = rising(design, workload, messages, messages * factor, values)
          const now = new Map(after?.lines.map((line) => [key(line), line]))
          for (const line of before?.lines ?? []) {
            if (line.what === 'empty-receive') continue
            expect(now.get(key(line))?.amount ?? 0, key(line)).toBeGreaterThanOrEqual(line.amount - 1e-9)
          }
        },
      ),
      runs,
    )
  })
})

describe('what is free', () => {
  test('is granted once for the account', () => {
    fc.assert(
      fc.property(rich, workloads, volumes, (design, workload, messages) => {
        const bill = billOf(design, withVolume(workload, messages))
        const granted = new Map<string, number>()
        for (const line of bill.lines) {
          const pool = book[line.meter]?.pool
          if (pool === undefined) continue
          const free = line.slices.reduce((sum, slice) => sum + (slice.free ? slice.quantity : 0), 0)
          granted.set(pool, (granted.get(pool) ?? 0) + free)
        }
        for (const [pool, units] of granted)
          expect(units).toBeLessThanOrEqual((pools[pool as keyof typeof pools] ?? 0) * (1 + 1e-9))
      }),
      runs,
    )
  })

  test('is granted once whatever draws on it', () => {
    const drawing = Object.keys(book).filter((id) => book[id]?.pool !== undefined)
    const used = fc.array(fc.tuple(fc.constantFrom(...drawing), volumes), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(used, (usage) => {
        const bill = price(
          usage.map(([meter, quantity]) => line(meter, quantity)),
          book,
          { region: 'us-east-1', freeTier: true },
        )
        for (const [pool, units] of Object.entries(pools)) {
          const drawn = bill.lines.filter(({ meter }) => book[meter]?.pool === pool)
          const free = drawn.flatMap(({ slices }) => slices.filter((slice) => slice.free))
          const granted = free.reduce((sum, { quantity }) => sum + quantity, 0)
          const all = drawn.reduce((sum, { quantity }) => sum + quantity, 0)
          expect(nearly(granted, Math.min(units, all)), pool).toBe(true)
        }
      }),
      runs,
    )
  })

  test('two queues share one million, whatever their type', () => {
    const two = way(['client > queue > container', 'client > fifo > container:b'])
    const [free, full] = [1, 0].map((on) => {
      const { lines } = billOf(two, withVolume(bare, 1_000_000), { 'free-tier': on })
      const sqs = lines.filter(({ meter }) => meter.startsWith('sqs'))
      return sqs.reduce((sum, { amount }) => sum + amount, 0)
    })
    const requests = billOf(two, withVolume(bare, 1_000_000)).lines.filter(({ meter }) =>
      meter.startsWith('sqs'),
    )
    const all = requests.reduce((sum, { quantity }) => sum + quantity, 0)
    // All pay the same share of their own price: what a million is of all requests comes off.
    expect(free).toBeCloseTo((full ?? 0) * (1 - 1_000_000 / all), 6)
  })

  test('is left out where the switch says so', () => {
    const design = way(['client > topic > function'])
    expect(billOf(design, withVolume(bare, 500_000)).total).toBe(0)
    expect(billOf(design, withVolume(bare, 500_000), { 'free-tier': 0 }).total).toBeGreaterThan(0.25)
  })
})

test('an idle part costs only what is billed while idle', () => {
  const standing = new Set([
    'empty-receive',
    'poller-hour',
    'shard-hour',
    'shard-kept',
    'enhanced-hour',
    'stream-hour',
    'stream-written',
    'stream-read',
    'kept-warm',
  ])
  fc.assert(
    fc.property(rich, workloads, assumed, (design, workload, values) => {
      const { monthly: _, ...answers } = workload.answers
      const { lines } = usageOf(design, { ...workload, answers }, 'us-east-1', values)
      for (const line of lines) {
        expect(standing).toContain(line.what)
        // Bytes are billed to nobody but the least of Advantage.
        if (line.what === 'stream-written' || line.what === 'stream-read')
          expect(line.meter).toContain('advantage')
      }
    }),
    runs,
  )
})

test('topics, buses, functions and workflows cost nothing while idle', () => {
  const design = way(['client > topic > function', 'client > bus > function', 'client > workflow > function'])
  expect(usageOf(design, bare, 'us-east-1').lines).toEqual([])
})

describe('prices', () => {
  test('tiers are marginal, and free units count towards them', () => {
    const options = { region: 'us-east-1', freeTier: true } as const
    const [sqs] = price([line('sqs.standard.requests', 250e9)], prices, options).lines
    expect(sqs?.slices.map(({ quantity, usd, free }) => [quantity, usd, free])).toEqual([
      [1e6, 0, true],
      [100e9 - 1e6, 0.4, false],
      [100e9, 0.3, false],
      [50e9, 0.24, false],
    ])
  })

  test('two lines of a price fill its tiers together', () => {
    const options = { region: 'us-east-1', freeTier: false } as const
    const halves = price([line('firehose.ingest', 3e6), line('firehose.ingest', 1e6)], prices, options)
    const whole = price([line('firehose.ingest', 4e6)], prices, options)
    expect(halves.total).toBeCloseTo(whole.total, 6)
    expect(halves.lines[0]?.amount).toBeCloseTo(whole.total * 0.75, 6)
  })

  test('what is unknown in a region is said, with the nearest that is known', () => {
    const bill = price([line('eventbridge.v2.delivery', 100)], prices, {
      region: 'eu-west-1',
      freeTier: true,
    })
    expect(bill.total).toBe(0)
    expect(bill.lines).toEqual([])
    expect(bill.unknown[0]?.estimate?.region).toBe('us-east-1')
    expect(bill.estimate).toBeCloseTo(5, 9)
  })
})

test('assumptions name facts that exist, and their defaults are in range', () => {
  for (const { id, min, max, default: value, facts: named = [] } of assumptionList) {
    expect(value, id).toBeGreaterThanOrEqual(min)
    expect(value, id).toBeLessThanOrEqual(max)
    for (const fact of named) expect(Object.hasOwn(facts, fact), `${id}: ${fact}`).toBe(true)
  }
  expect(assumptionList.map(({ id }) => id)).toEqual(Object.keys(assumptions))
})
