/** Usage and a price book to a bill. */

import type { PriceBook } from '#content/prices/index.ts'
import { pools } from '#content/prices/pools.ts'
import { type Meter, priceRegions, type Usd } from '#content/prices/types.ts'
import type { RegionId } from '#content/schema.ts'
import type { Bill, CostLine, Slice, UnknownLine, UsageLine } from './types.ts'

export interface PriceOptions {
  readonly region: RegionId
  /** Free allowances count, once for all lines together. */
  readonly freeTier: boolean
}

/**
 * Prices usage. Tiers are marginal and, like free allowances, go by what all lines of a price come to
 * together: one account in one region. Lines share allowance and tiers by their quantity. Throws on a line
 * whose price the book does not have: a fault of ours.
 */
export function price(usage: readonly UsageLine[], book: PriceBook, options: PriceOptions): Bill {
  const totals = new Map<string, number>()
  for (const { meter, quantity } of usage) totals.set(meter, (totals.get(meter) ?? 0) + quantity)
  const free = options.freeTier ? freeUnits(totals, book) : new Map<string, number>()
  const priced = new Map<string, readonly Slice[] | null>()
  const slicesFor = (meter: string, region: RegionId) =>
    slicesOf(meterOf(book, meter), region, totals.get(meter) ?? 0, free.get(meter) ?? 0)
  for (const meter of totals.keys()) priced.set(meter, slicesFor(meter, options.region))

  const lines: CostLine[] = []
  const unknown: UnknownLine[] = []
  for (const line of usage) {
    const meter = meterOf(book, line.meter)
    const slices = priced.get(line.meter) ?? null
    const all = totals.get(line.meter) ?? 0
    if (slices !== null) lines.push(costLine(line, meter, options.region, slices, all))
    else {
      const region = nearestKnown(meter, options.region)
      const near = region === null ? null : slicesFor(line.meter, region)
      unknown.push({
        ...line,
        unit: meter.unit,
        estimate:
          region === null || near === null
            ? null
            : { region, line: costLine(line, meter, region, near, all) },
      })
    }
  }
  const total = sum(lines.map(({ amount }) => amount))
  const guessed = sum(unknown.map(({ estimate }) => estimate?.line.amount ?? 0))
  return { total, lines, unknown, estimate: total + guessed }
}

function meterOf(book: PriceBook, id: string): Meter {
  const meter = book[id]
  if (meter === undefined) throw new Error(`Price ${id} is missing`)
  return meter
}

/** From the smallest up and cut to twelve digits, so that the order of lines changes nothing. */
function sum(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b)
  return Number(sorted.reduce((all, amount) => all + amount, 0).toPrecision(12))
}

/** Free units of each price: a pool is granted once and shared out by what draws on it. */
function freeUnits(totals: ReadonlyMap<string, number>, book: PriceBook): Map<string, number> {
  const drawn = new Map<string, number>()
  for (const [id, quantity] of totals) {
    const { pool } = meterOf(book, id)
    if (pool !== undefined) drawn.set(pool, (drawn.get(pool) ?? 0) + quantity)
  }
  const free = new Map<string, number>()
  for (const [id, quantity] of totals) {
    const { pool } = meterOf(book, id)
    if (pool === undefined) continue
    const all = drawn.get(pool) ?? 0
    free.set(id, all <= pools[pool] ? quantity : (pools[pool] * quantity) / all)
  }
  return free
}

/** Slices of a month's quantity, or null where a price that is needed is unknown in the region. */
function slicesOf(meter: Meter, region: RegionId, quantity: number, free: number): readonly Slice[] | null {
  const slices: Slice[] = free > 0 ? [{ quantity: Math.min(free, quantity), usd: 0, free: true }] : []
  const tiers = [{ from: 0, usd: meter.usd }, ...(meter.above ?? [])]
  for (const [i, tier] of tiers.entries()) {
    const from = Math.max(tier.from, free)
    const to = Math.min(tiers[i + 1]?.from ?? Number.POSITIVE_INFINITY, quantity)
    const usd = usdIn(tier.usd, region)
    // The first price is asked even of nothing: a line of zero has a price, too.
    if (usd === null && (i === 0 || to > from)) return null
    if (usd !== null && (to > from || (i === 0 && quantity === 0)))
      slices.push({ quantity: Math.max(0, to - from), usd, free: false })
  }
  return slices
}

/** US dollars in a region; null where unknown. */
function usdIn(usd: Usd, region: RegionId): number | null {
  if (usd === null || typeof usd === 'number') return usd
  if (Symbol.iterator in usd) return usd[priceRegions.indexOf(region)] ?? null
  return usd[region] ?? null
}

function costLine(
  line: UsageLine,
  meter: Meter,
  region: RegionId,
  slices: readonly Slice[],
  all: number,
): CostLine {
  const per = meter.per ?? 1
  const share = all === 0 ? 0 : line.quantity / all
  const own =
    share === 1
      ? slices
      : slices.map(({ quantity, usd, free }) => ({ quantity: quantity * share, usd, free }))
  // Written out: spreading took most of the time of a bill.
  return {
    part: line.part,
    connection: line.connection,
    what: line.what,
    meter: line.meter,
    quantity: line.quantity,
    steps: line.steps,
    unit: meter.unit,
    per,
    slices: own,
    unitPrice: slices.find((slice) => !slice.free)?.usd ?? usdIn(meter.usd, region) ?? 0,
    amount: own.reduce((total, { quantity, usd }) => total + (quantity / per) * usd, 0),
    source: meter.source,
    confidence: meter.confidenceIn?.[region] ?? meter.confidence,
    copyDated: meter.copyDated,
  }
}

/** Of the regions whose price is known: one on the same continent, else the first of the list. */
function nearestKnown(meter: Meter, region: RegionId): RegionId | null {
  const known = priceRegions.filter((candidate) => usdIn(meter.usd, candidate) !== null)
  const continent = region.split('-')[0]
  return known.find((candidate) => candidate.startsWith(`${continent}-`)) ?? known[0] ?? null
}
