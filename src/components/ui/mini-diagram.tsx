import { useMemo } from 'react'
import type { Design, Part } from '../../design/model.ts'
import { iconLetter, iconUrl } from './aws-icon.tsx'

interface MiniDiagramProps {
  readonly design: Design
  readonly className?: string
  /** On the deep panel lines are light. */
  readonly deep?: boolean
}

/** Room that a drawing may take, and the size of an icon where there is enough of it. */
const ROOM = { width: 280, height: 156 } as const
const ICON = 32

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

/** Columns by the longest way from a source, rows in the order of what feeds them: places of its own, however the design stands. */
function layOut({ parts, connections }: Design) {
  const joined = new Set(connections.flatMap(({ from, to }) => [from, to]))
  const shown = parts.filter(({ id }) => joined.has(id) || connections.length === 0)
  const columns = columnsOf(shown, connections)
  const rows = Math.max(1, ...columns.map((column) => column.length))
  const pitchX = Math.min(70, (ROOM.width - ICON) / Math.max(1, columns.length - 1))
  const pitchY = rows < 2 ? 0 : Math.min(rows === 2 ? 72 : 54, (ROOM.height - ICON) / (rows - 1))
  const icon = Math.min(ICON, pitchX - 10, rows < 2 ? ICON : Math.max(12, pitchY - 8))
  const spots: readonly Spot[] = columns.flatMap((column, x) =>
    column.map((part, y) => ({
      part,
      x: 2 + icon / 2 + x * pitchX,
      y: 2 + icon / 2 + (y + (rows - column.length) / 2) * pitchY,
    })),
  )
  const at = new Map(spots.map((spot) => [spot.part.id, spot]))
  const lines = connections.flatMap(({ from, to }) => {
    const a = at.get(from)
    const b = at.get(to)
    return a === undefined || b === undefined ? [] : [line(a, b, icon)]
  })
  return {
    spots,
    lines: [...new Set(lines)],
    icon,
    width: Math.round((columns.length - 1) * pitchX + icon + 4),
    height: Math.round((rows - 1) * pitchY + icon + 4),
  }
}

function columnsOf(parts: readonly Part[], connections: Design['connections']): readonly (readonly Part[])[] {
  const rank = new Map(parts.map(({ id }) => [id, 0]))
  // As often as the longest way can be; a loop ends there too.
  for (let round = 1; round < parts.length; round++) {
    for (const { from, to } of connections) {
      const next = (rank.get(from) ?? 0) + 1
      if (next > (rank.get(to) ?? 0) && next <= round) rank.set(to, next)
    }
  }
  const columns: Part[][] = []
  const rowOf = new Map<string, number>()
  for (let column = 0; column <= Math.max(0, ...rank.values()); column++) {
    const weight = (part: Part) => {
      const before = connections.filter(({ to }) => to === part.id).map(({ from }) => rowOf.get(from) ?? 0)
      return before.reduce((sum, row) => sum + row, 0) / Math.max(1, before.length)
    }
    const own = parts.filter(({ id }) => rank.get(id) === column)
    const sorted = [...own].sort((a, b) => weight(a) - weight(b))
    for (const [row, { id }] of sorted.entries()) rowOf.set(id, row - (sorted.length - 1) / 2)
    if (sorted.length > 0) columns.push(sorted)
  }
  return columns
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
