/** One connected piece of a diagram, laid out from left to right with its top left corner at 0, 0. */
import { GRID, type Point } from '../boxes.ts'
import { columnsOf } from './layers.ts'
import { type Cell, heights, type Link, ordered } from './rows.ts'

export const COLUMN_GAP = 72
export const ROW_GAP = 40
const LANE_GAP = 16
const LANE = 16

export interface Node {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Where its edges arrive, measured from its top. */
  readonly line: number
  /** Nodes of a lower group stand above others. */
  readonly group: number
}

export interface Edge {
  readonly from: string
  readonly to: string
  readonly span: 0 | 1
  /** Where it leaves and arrives, measured from the lines of its ends. */
  readonly fromOffset: number
  readonly toOffset: number
  /** Room that the words on it take between two columns. */
  readonly label: number
}

/** Corners of all nodes. With `split`, nodes of groups below it stay above y = 0 and all others below. */
export function layered(
  nodes: readonly Node[],
  edges: readonly Edge[],
  split?: number,
): ReadonlyMap<string, Point> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const columnOf = columnsOf(
    nodes.map(({ id }) => id),
    edges,
  )
  const column = (id: string) => columnOf.get(id) ?? 0
  const groupOf = (id: string) => byId.get(id)?.group ?? 0
  const last = Math.max(0, ...columnOf.values())
  const columns: Cell[][] = Array.from({ length: last + 1 }, () => [])
  for (const { id, height, line, group } of nodes) {
    columns[column(id)]?.push({ id, group, above: line, below: height - line, lane: false })
  }

  const leaving = tally(edges.map(({ from }) => from))
  const arriving = tally(edges.map(({ to }) => to))
  const links = edges.flatMap((edge, i) => linksOf(edge, i))
  const sortedColumns = ordered(columns, links)
  const lines = heights(sortedColumns, links, {
    gap: ROW_GAP,
    laneGap: LANE_GAP,
    grid: GRID,
    ...(split === undefined ? {} : { split }),
  })

  const lefts = columnLefts()
  const places = nodes.map((node) => ({
    id: node.id,
    x: lefts[column(node.id)] ?? 0,
    y: (lines.get(node.id) ?? 0) - node.line,
  }))
  const top = split === undefined ? Math.min(...places.map(({ y }) => y)) : 0
  // Lines are whole steps apart, not corners: all parts have the same line, and frames one that fits.
  const shift = split === undefined ? top : -GRID / 2
  return new Map(places.map(({ id, x, y }) => [id, { x, y: y - shift }]))

  /** Links from column to column; where an edge passes columns, lanes keep its way free. */
  function linksOf(edge: Edge, number: number): readonly Link[] {
    const backward = column(edge.to) < column(edge.from)
    const [from, to, fromOffset, toOffset] = backward
      ? [edge.to, edge.from, edge.toOffset, edge.fromOffset]
      : [edge.from, edge.to, edge.fromOffset, edge.toOffset]
    if (column(to) === column(from)) return []
    const group = Math.max(groupOf(from), groupOf(to))
    const crossesLine = split !== undefined && groupOf(from) < split !== groupOf(to) < split
    const chain = [from]
    for (let at = column(from) + 1; at < column(to); at++) {
      const id = `lane ${number} ${at}`
      columns[at]?.push({ id, group, above: LANE / 2, below: LANE / 2, lane: true })
      chain.push(id)
    }
    chain.push(to)
    const only = leaving.get(edge.from) === 1 && arriving.get(edge.to) === 1
    return chain.slice(1).map((id, i) => ({
      from: chain[i] ?? from,
      to: id,
      fromOffset: i === 0 ? fromOffset : 0,
      toOffset: id === to ? toOffset : 0,
      weight:
        crossesLine || backward ? 0.1 : chain.length > 2 ? (i === 0 || id === to ? 24 : 32) : only ? 32 : 1,
    }))
  }

  function columnLefts(): readonly number[] {
    const gaps = Array.from({ length: last + 1 }, () => COLUMN_GAP)
    for (const { from, to, label } of edges) {
      const at = Math.min(column(from), column(to))
      if (label > 0 && Math.abs(column(to) - column(from)) === 1) gaps[at] = Math.max(gaps[at] ?? 0, label)
    }
    let x = 0
    return Array.from({ length: last + 1 }, (_, at) => {
      const left = x
      const widths = nodes.filter(({ id }) => column(id) === at).map(({ width }) => width)
      x += Math.max(0, ...widths) + Math.ceil((gaps[at] ?? COLUMN_GAP) / GRID) * GRID
      return left
    })
  }
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
