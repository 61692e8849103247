import { describe, expect, test } from 'vitest'
import { regions } from '../regions.ts'
import { prices } from './index.ts'
import { otherPrices } from './others.ts'
import { pools } from './pools.ts'
import { priceProse } from './prose.ts'
import { priceSources } from './sources.ts'
import { type Meter, priceRegions, type Usd } from './types.ts'

const all: readonly (readonly [string, Meter])[] = Object.entries({ ...prices, ...otherPrices })

/** Every number that a price has, by region where it has several. */
function numbers(usd: Usd): readonly number[] {
  if (usd === null) return []
  return typeof usd === 'number' ? [usd] : Object.values(usd)
}

describe('the price book', () => {
  test('lists the regions that the guide asks for', () => {
    expect([...priceRegions].sort()).toEqual(regions.map(({ id }) => id).sort())
  })

  test('is judged and read under different ids', () => {
    expect(Object.keys(prices).filter((id) => Object.hasOwn(otherPrices, id))).toEqual([])
  })

  test.each(all)('%s has prices, whole slices and a page', (_, meter) => {
    const tiers = [{ from: 0, usd: meter.usd }, ...(meter.above ?? [])]
    for (const [i, { from, usd }] of tiers.entries()) {
      if (i > 0) expect(from).toBeGreaterThan(tiers[i - 1]?.from ?? 0)
      for (const number of numbers(usd)) expect(number).toBeGreaterThanOrEqual(0)
    }
    expect(priceSources[meter.source].url).toMatch(/^https:\/\//)
    expect(meter.copyDated).not.toBe('')
  })

  test('cheaper slices are never dearer', () => {
    for (const [id, { usd, above }] of all) {
      let before = numbers(usd)
      for (const tier of above ?? []) {
        const now = numbers(tier.usd)
        priceRegions.forEach((_, i) => {
          expect(now[i] ?? now[0], id).toBeLessThanOrEqual(before[i] ?? before[0] ?? 0)
        })
        before = now
      }
    }
  })

  test('every free pool is drawn on, every source cited, every price in words', () => {
    const drawn = new Set(all.flatMap(([, { pool }]) => pool ?? []))
    expect([...drawn].sort()).toEqual(Object.keys(pools).sort())
    const cited = new Set(all.map(([, { source }]) => source))
    expect([...cited].sort()).toEqual(Object.keys(priceSources).sort())
    expect(Object.keys(priceProse).sort()).toEqual(all.map(([id]) => id).sort())
  })

  test('the Custom Event Bus is priced in one region only, and not surely', () => {
    for (const [id, meter] of all.filter(([id]) => id.startsWith('eventbridge.v2.'))) {
      expect(Object.keys(meter.usd ?? {}), id).toEqual(['us-east-1'])
      expect(meter.confidence, id).toBe('unverified')
    }
  })
})
