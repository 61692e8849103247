import { useMemo } from 'react'
import type { Design, Part } from '../../design/model.ts'
import { iconLetter, iconUrl } from './aws-icon.tsx'

interface MiniDiagramProps {
  readonly design: Design
  readonly className?: string
  /** On the deep panel lines are light. */
  readonly deep?: boolean
}

const WIDTH = 276
const ICON = 32
const ROW = 76
const MOST_ROWS = 3.2

/** A design at a glance: icons and lines without words. Dead letters are left out. Decorative: words stand beside it. */
export function MiniDiagram({ design, className = '', deep = false }: MiniDiagramProps) {
  const { spots, lines, width, height, icon } = useMemo(() => layOut(design), [design])
  const stroke = deep ? 'stroke-bar' : 'stroke-ink-faint'
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden className={className}>
      {lines.map((path) => (
        <path key={path} d={path} fill="none" strokeWidth="1.5" className={stroke} />
      ))}
      {spots.map(({ part, x, y }) => {
        const url = iconUrl(part.kind)
        if (url !== undefined) {
          return (
            <image key={part.id} href={url} x={x - icon / 2} y={y - icon / 2} width={icon} height={icon} />
          )
        }
        if (part.kind === 'client') {
          return (
            <circle
              key={part.id}
              cx={x}
              cy={y}
              r={icon * 0.35}
              strokeWidth="1.8"
              className={deep ? 'fill-deep-card stroke-on-deep-soft' : 'fill-card stroke-ink-faint'}
            />
          )
        }
        return (
          <g key={part.id}>
            <rect
              x={x - icon / 2 + 1}
              y={y - icon / 2 + 1}
              width={icon - 2}
              height={icon - 2}
              rx="4"
              strokeWidth="1.5"
              className={deep ? 'fill-deep-card stroke-on-deep-soft' : 'fill-card stroke-ink-faint'}
            />
            <text
              x={x}
              y={y}
              dy="0.36em"
              textAnchor="middle"
              fontSize={icon * 0.42}
              fontWeight="600"
              className={deep ? 'fill-on-deep-soft' : 'fill-ink-soft'}
            >
              {iconLetter(part.kind)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

interface Spot {
  readonly part: Part
  readonly x: number
  readonly y: number
}

/** Columns stand close together, whatever the names' widths were; rows keep their order and distances. */
function layOut({ parts, connections }: Design) {
  const joined = new Set(connections.flatMap(({ from, to }) => [from, to]))
  const shown = parts.filter(({ id }) => joined.has(id) || connections.length === 0)
  const columns = clusters(shown.map(({ x }) => x))
  const rows = shown.map(({ y }) => y)
  const top = Math.min(...rows)
  const span = Math.max(...rows) - top
  const gap = smallestGap(shown, columns)
  const last = Math.max(1, columns.length - 1)
  const icon = columns.length > 6 ? 22 : columns.length > 5 ? 27 : ICON
  const pitch = Math.min(70, (WIDTH - icon) / last)
  const scale = span === 0 ? 0 : Math.min(ROW / gap, (MOST_ROWS * ROW) / span)
  const small = Math.min(icon, Math.max(14, gap * scale - 6))
  const size = span === 0 ? icon : small
  const spots: readonly Spot[] = shown.map((part) => ({
    part,
    x: size / 2 + 2 + columns.findIndex((x) => Math.abs(x - part.x) < 40) * pitch,
    y: size / 2 + 2 + (part.y - top) * scale,
  }))
  const at = new Map(spots.map((spot) => [spot.part.id, spot]))
  const lines = connections.flatMap(({ from, to }) => {
    const a = at.get(from)
    const b = at.get(to)
    return a === undefined || b === undefined ? [] : [line(a, b, size)]
  })
  return {
    spots,
    lines: [...new Set(lines)],
    icon: size,
    width: Math.round((columns.length - 1) * pitch + size + 4),
    height: Math.round(span * scale + size + 4),
  }
}

/** Distinct left edges, those of one column as one. */
function clusters(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? value) >= 40)
}

function smallestGap(parts: readonly Part[], columns: readonly number[]): number {
  let gap = Number.POSITIVE_INFINITY
  for (const column of columns) {
    const rows = parts
      .filter(({ x }) => Math.abs(x - column) < 40)
      .map(({ y }) => y)
      .sort((a, b) => a - b)
    for (const [i, y] of rows.entries()) if (i > 0) gap = Math.min(gap, y - (rows[i - 1] ?? y))
  }
  return Number.isFinite(gap) && gap > 0 ? gap : ROW
}

function line(a: Spot, b: Spot, icon: number): string {
  const forward = b.x >= a.x
  const x1 = a.x + (forward ? icon / 2 : -icon / 2)
  const x2 = b.x - (forward ? icon / 2 : -icon / 2)
  if (Math.abs(b.x - a.x) < 1) {
    const down = b.y > a.y ? icon / 2 : -icon / 2
    return `M${a.x} ${a.y + down}L${b.x} ${b.y - down}`
  }
  if (Math.abs(a.y - b.y) < 1) return `M${x1} ${a.y}H${x2}`
  const middle = (x1 + x2) / 2
  return `M${x1} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${x2} ${b.y}`
}
