import { around, grow, type Point } from '../../design/boxes.ts'
import { graphOf, isDeadLetterTarget } from '../../design/graph.ts'
import type { Design, Part, PartId } from '../../design/model.ts'
import { drawIcon, type IconOf, iconSymbols } from './icon.ts'
import { svgDocument } from './picture.ts'
import { deep, type Theme, type ThemeName, themes } from './theme.ts'
import { element, escapeXml } from './xml.ts'

/** Side of an icon, and of the circle for what has none. */
const ICON = 32
const CIRCLE = 22

/** Columns stand so far apart, whatever the names' widths were; rows come closer by this factor. */
const PITCH = 72
const SQUEEZE = 0.5

/** Left edges closer than this are one column. */
const SAME_COLUMN = 40

const PADDING = 2

export interface ThumbnailOptions {
  readonly icon: IconOf
  /** What screen readers say. */
  readonly title: string
  /** `deep` is the guide's dark panel. */
  readonly theme?: ThemeName | 'deep'
  readonly idPrefix?: string
}

/**
 * A design as small icons and lines, without words, arrows and dead letters: what a pattern looks like at
 * a glance. An SVG document with a transparent background; one unit is one pixel.
 */
export function designToThumbnail(design: Design, options: ThumbnailOptions): string {
  const { icon, idPrefix = '' } = options
  const theme = options.theme === 'deep' ? deep : themes[options.theme ?? 'light']
  const parts = design.parts.filter((part) => !isDeadLetterTarget(design, part.id))
  const places = placesOf(parts)
  const page = grow(
    around([...places.values()].map((at) => ({ ...at, width: ICON, height: ICON }))) ?? {
      x: 0,
      y: 0,
      width: ICON,
      height: ICON,
    },
    PADDING,
  )
  const lines = [...graphOf(design).connections.values()].map(({ from, to }) => {
    const ends = [from, to].map((id) => edgeOf(id, places, parts, icon))
    return line(ends[0], ends[1], theme)
  })
  const symbols = iconSymbols(
    parts.map(({ kind }) => kind),
    icon,
    idPrefix,
  )
  const title = element('title', {}, escapeXml(options.title))
  const drawn = parts.map((part) => mark(part, places.get(part.id) ?? { x: 0, y: 0 }, icon, theme, idPrefix))
  return svgDocument(page, title + symbols + lines.join('') + drawn.join(''))
}

/** Top left corners of the icons. */
function placesOf(parts: readonly Part[]): ReadonlyMap<PartId, Point> {
  const lefts = [...new Set(parts.map(({ x }) => x))].sort((a, b) => a - b)
  const columns = lefts.filter((x, n) => n === 0 || x - (lefts[n - 1] ?? x) >= SAME_COLUMN)
  return new Map(
    parts.map(({ id, x, y }) => {
      const column = columns.findLastIndex((left) => left <= x)
      return [id, { x: PITCH * column, y: Math.round(y * SQUEEZE) }]
    }),
  )
}

interface Ends extends Point {
  /** From the middle to where a line starts or ends. */
  readonly reach: number
}

function edgeOf(
  id: PartId,
  places: ReadonlyMap<PartId, Point>,
  parts: readonly Part[],
  icon: IconOf,
): Ends | undefined {
  const at = places.get(id)
  const part = parts.find((each) => each.id === id)
  if (!at || !part) return undefined
  return { x: at.x + ICON / 2, y: at.y + ICON / 2, reach: (icon(part.kind) ? ICON : CIRCLE) / 2 }
}

/** A line between two marks: level if it can be, a curve to the right, straight back otherwise. */
function line(from: Ends | undefined, to: Ends | undefined, theme: Theme): string {
  if (!from || !to) return ''
  const start = from.x + from.reach
  const end = to.x - to.reach
  const half = Math.round((start + end) / 2)
  const d =
    end <= start
      ? `M${from.x} ${from.y}L${to.x} ${to.y}`
      : from.y === to.y
        ? `M${start} ${from.y}H${end}`
        : `M${start} ${from.y}C${half} ${from.y} ${half} ${to.y} ${end} ${to.y}`
  return element('path', { d, fill: 'none', stroke: theme.edge, 'stroke-width': 1.5 })
}

function mark(part: Part, at: Point, icon: IconOf, theme: Theme, prefix: string): string {
  if (icon(part.kind))
    return drawIcon(part.kind, { ...at, size: ICON, radius: 0, behind: '' }, icon, theme, prefix)
  const inset = (ICON - CIRCLE) / 2
  return element('rect', {
    x: at.x + inset,
    y: at.y + inset,
    width: CIRCLE,
    height: CIRCLE,
    rx: CIRCLE / 2,
    fill: theme.card,
    stroke: theme.cardBorder,
    'stroke-width': 1.5,
  })
}
