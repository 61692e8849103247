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

/** The drawing is drawn together so far: columns stay wider apart than rows. */
const SQUEEZE = { x: 0.36, y: 0.5 }

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
  const places = new Map(parts.map((part) => [part.id, place(part)]))
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

function place(part: Part): Point {
  return { x: Math.round(part.x * SQUEEZE.x), y: Math.round(part.y * SQUEEZE.y) }
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
