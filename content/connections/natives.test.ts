import { expect, test } from 'vitest'
import type { KindId } from '../schema.ts'
import { connections } from './index.ts'
import { natives, refusedElsewhere, tabled } from './natives.ts'

const kinds = Object.keys(connections) as KindId[]

test('what the judge reads and what pages tell are the same table', () => {
  for (const from of kinds) {
    for (const to of Object.keys(connections[from] ?? {}) as KindId[]) {
      const entry = connections[from]?.[to]
      const pair = `${from} to ${to}`
      if (entry === undefined) continue
      if ('native' in entry) expect(natives[from]?.[to], pair).toBe(entry.native)
      else {
        expect(natives[from]?.[to], pair).toBeUndefined()
        const known =
          (tabled.includes(from) && tabled.includes(to)) || refusedElsewhere[from]?.includes(to) === true
        expect(known, pair).toBe(true)
      }
    }
  }
})

test('the judge reads no pair that the table lacks', () => {
  for (const [from, row] of Object.entries(natives)) {
    for (const to of Object.keys(row))
      expect(connections[from as KindId]?.[to as KindId], `${from} to ${to}`).toBeDefined()
  }
  for (const [from, list] of Object.entries(refusedElsewhere)) {
    for (const to of list)
      expect(connections[from as KindId]?.[to], `${from} to ${to}`).toHaveProperty('refused')
  }
  for (const from of tabled)
    for (const to of tabled) expect(connections[from]?.[to], `${from} to ${to}`).toBeDefined()
})
