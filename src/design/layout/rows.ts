/** Order and height of the nodes within their columns. */

export interface Cell {
  readonly id: string
  /** Cells of a lower group stand above those of a higher one. */
  readonly group: number
  /** Space that it takes above and below the line on which its edges arrive. */
  readonly above: number
  readonly below: number
  /** It only keeps a lane free for an edge that passes. */
  readonly lane: boolean
}

/** An edge between cells of neighbouring columns; offsets are measured from the cells' own lines. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly fromOffset: number
  readonly toOffset: number
  /** How much it wants to be level. */
  readonly weight: number
}

const SWEEPS = 12

interface Neighbours {
  readonly before: ReadonlyMap<string, readonly Link[]>
  readonly after: ReadonlyMap<string, readonly Link[]>
}

function neighboursOf(links: readonly Link[]): Neighbours {
  const before = new Map<string, Link[]>()
  const after = new Map<string, Link[]>()
  for (const link of links) {
    after.set(link.from, [...(after.get(link.from) ?? []), link])
    before.set(link.to, [...(before.get(link.to) ?? []), link])
  }
  return { before, after }
}

/** The columns with their cells ordered for few crossings: barycentres swept to and fro, the best kept. */
export function ordered(
  columns: readonly (readonly Cell[])[],
  links: readonly Link[],
): readonly (readonly Cell[])[] {
  const { before, after } = neighboursOf(links)
  let current = columns.map((column) => sorted(column, () => undefined))
  let best = current
  let fewest = crossings(current, links)
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const next = [...current]
    const indices = next.map((_, i) => i)
    const forward = sweep % 2 === 0
    for (const i of forward ? indices : indices.reverse()) {
      const at = new Map((next[forward ? i - 1 : i + 1] ?? []).map((cell, row) => [cell.id, row]))
      const middle = (cell: Cell) =>
        mean(
          forward
            ? (before.get(cell.id) ?? []).map((link) => (at.get(link.from) ?? 0) + link.fromOffset / 1e4)
            : (after.get(cell.id) ?? []).map((link) => (at.get(link.to) ?? 0) + link.toOffset / 1e4),
        )
      next[i] = sorted(next[i] ?? [], middle)
    }
    current = next
    const count = crossings(current, links)
    if (count < fewest) {
      fewest = count
      best = current
    }
  }
  return best
}

/** By group, then by the wanted row; a cell that wants none keeps its row. */
function sorted(column: readonly Cell[], wanted: (cell: Cell) => number | undefined): readonly Cell[] {
  return column
    .map((cell, row) => ({ cell, key: wanted(cell) ?? row, row }))
    .sort((a, b) => a.cell.group - b.cell.group || a.key - b.key || a.row - b.row)
    .map(({ cell }) => cell)
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Pairs of links that cross between two neighbouring columns, over all columns. */
export function crossings(columns: readonly (readonly Cell[])[], links: readonly Link[]): number {
  const place = new Map(
    columns.flatMap((column, c) => column.map((cell, row) => [cell.id, { column: c, row }] as const)),
  )
  const byColumn: [number, number][][] = columns.map(() => [])
  for (const { from, to, fromOffset, toOffset } of links) {
    const start = place.get(from)
    const end = place.get(to)
    if (start === undefined || end === undefined) continue
    byColumn[start.column]?.push([start.row + fromOffset / 1e4, end.row + toOffset / 1e4])
  }
  let total = 0
  for (const pairs of byColumn) {
    for (const [i, [a, b]] of pairs.entries()) {
      for (let j = 0; j < i; j++) {
        const [c, d] = pairs[j] ?? [a, b]
        if ((a - c) * (b - d) < 0) total++
      }
    }
  }
  return total
}

export interface RowOptions {
  readonly gap: number
  readonly laneGap: number
  readonly grid: number
  /** Cells of a group below this one stay above height 0, the others below it. Without it there is no such line. */
  readonly split?: number
}

const RELAXATIONS = 24
/** No cell moved further in the last round: nothing more will come of it. */
const STILL = 0.05
/** Room on both sides of the line of `split`: enough for the names of frames. */
const SHORE = 56

/**
 * The height of each cell's line, such that links are as level as the gaps allow: the least squares of their
 * slopes, found by solving one column after the other exactly. Heights differ by whole steps of the grid.
 */
export function heights(
  columns: readonly (readonly Cell[])[],
  links: readonly Link[],
  options: RowOptions,
): ReadonlyMap<string, number> {
  const { before, after } = neighboursOf(links)
  const at = new Map<string, number>()
  for (const column of columns) {
    const steps = distances(column, options)
    const middle = (steps.at(-1) ?? 0) / 2
    for (const [i, cell] of column.entries()) at.set(cell.id, (steps[i] ?? 0) - middle)
  }
  const height = (id: string) => at.get(id) ?? 0
  const settle = (column: readonly Cell[], useBefore: boolean, useAfter: boolean) => {
    const wishes = column.map((cell) => {
      const wanted = [
        ...(useBefore ? (before.get(cell.id) ?? []) : []).map((link) => ({
          weight: link.weight,
          at: height(link.from) + link.fromOffset - link.toOffset,
        })),
        ...(useAfter ? (after.get(cell.id) ?? []) : []).map((link) => ({
          weight: link.weight,
          at: height(link.to) + link.toOffset - link.fromOffset,
        })),
      ]
      const weight = wanted.reduce((sum, wish) => sum + wish.weight, 0)
      if (weight === 0) return { weight: 0.001, at: height(cell.id) }
      return { weight, at: wanted.reduce((sum, wish) => sum + wish.weight * wish.at, 0) / weight }
    })
    let moved = 0
    for (const [i, solved] of spaced(column, wishes, options).entries()) {
      const cell = column[i]
      if (cell === undefined) continue
      moved = Math.max(moved, Math.abs(solved - height(cell.id)))
      at.set(cell.id, solved)
    }
    return moved
  }
  for (let round = 0; round < 2; round++) {
    for (const column of columns) settle(column, true, false)
    for (const column of columns.toReversed()) settle(column, false, true)
  }
  for (let round = 0; round < RELAXATIONS; round++) {
    const inTurn = round % 2 === 0 ? columns : columns.toReversed()
    if (Math.max(...inTurn.map((column) => settle(column, true, true))) < STILL) break
  }
  return onGrid(columns, before, at, options)
}

/** Distance of each cell's line from the first's, at the closest. Whole steps of the grid. */
function distances(column: readonly Cell[], { gap, laneGap, grid }: RowOptions): readonly number[] {
  let total = 0
  return column.map((cell, i) => {
    const last = column[i - 1]
    if (last === undefined) return 0
    const between = last.below + (last.lane || cell.lane ? laneGap : gap) + cell.above
    total += Math.ceil(between / grid) * grid
    return total
  })
}

interface Wish {
  readonly at: number
  readonly weight: number
}

/** The heights nearest to the wishes that keep all distances: isotonic regression, pooling adjacent violators. */
function spaced(column: readonly Cell[], wishes: readonly Wish[], options: RowOptions): readonly number[] {
  const { split } = options
  if (split === undefined) return pooled(distances(column, options), wishes)
  const cut = column.filter((cell) => cell.group < split).length
  const upper = column.slice(0, cut)
  const lower = column.slice(cut)
  const upperSteps = distances(upper, options)
  const lowest = -snapUp((upper.at(-1)?.below ?? 0) + SHORE, options.grid)
  const highest = snapUp((lower[0]?.above ?? 0) + SHORE, options.grid)
  return [
    ...pooled(upperSteps, wishes.slice(0, cut), { most: lowest - (upperSteps.at(-1) ?? 0) }),
    ...pooled(distances(lower, options), wishes.slice(cut), { least: highest }),
  ]
}

function snapUp(value: number, grid: number): number {
  return Math.ceil(value / grid) * grid
}

function pooled(
  steps: readonly number[],
  wishes: readonly Wish[],
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {},
): readonly number[] {
  const pools: { at: number; weight: number; size: number }[] = []
  for (const [i, wish] of wishes.entries()) {
    let pool = { at: wish.at - (steps[i] ?? 0), weight: wish.weight, size: 1 }
    for (let last = pools.at(-1); last !== undefined && last.at > pool.at; last = pools.at(-1)) {
      pools.pop()
      const weight = last.weight + pool.weight
      pool = {
        at: (last.at * last.weight + pool.at * pool.weight) / weight,
        weight,
        size: last.size + pool.size,
      }
    }
    pools.push(pool)
  }
  const bases = pools.flatMap(({ at, size }) => Array<number>(size).fill(Math.min(most, Math.max(least, at))))
  return bases.map((base, i) => base + (steps[i] ?? 0))
}

/** Heights in whole steps. A cell that is all but level with the one before it becomes level. */
function onGrid(
  columns: readonly (readonly Cell[])[],
  before: ReadonlyMap<string, readonly Link[]>,
  at: ReadonlyMap<string, number>,
  options: RowOptions,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  for (const column of columns) {
    const steps = distances(column, options)
    let least = Number.NEGATIVE_INFINITY
    for (const [i, cell] of column.entries()) {
      const exact = at.get(cell.id) ?? 0
      const level = (before.get(cell.id) ?? [])
        .map((link) => (result.get(link.from) ?? 0) + link.fromOffset - link.toOffset)
        .filter((height) => Math.abs(height - exact) <= 1.5 * options.grid && height % options.grid === 0)
      const wanted = nearest(level, exact) ?? Math.round(exact / options.grid - 1e-6) * options.grid
      const height = Math.max(least, wanted)
      result.set(cell.id, height + 0)
      least = height + (steps[i + 1] ?? 0) - (steps[i] ?? 0)
    }
  }
  return result
}

function nearest(values: readonly number[], to: number): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best))
}
