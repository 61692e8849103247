import { letters } from '#content/kinds/letters.ts'
import type { KindId } from '#content/schema.ts'
import type { Theme } from './theme.ts'
import { element, escapeXml } from './xml.ts'

/** An AWS drawing: what stands inside its `<svg>`. */
export interface Icon {
  readonly viewBox: string
  readonly body: string
}

/** Gives the icon of a kind, or null where there is none: then a lettered tile is drawn. */
export type IconOf = (kind: KindId) => Icon | null

/** The icon in the text of an SVG file, without its title, which names the file; null if it is none. */
export function parseIcon(svg: string): Icon | null {
  const match = /<svg\b([^>]*)>([\s\S]*)<\/svg>/.exec(svg)
  const viewBox = /viewBox="([^"]+)"/.exec(match?.[1] ?? '')?.[1]
  const body = match?.[2]?.replace(/<title>[\s\S]*?<\/title>/g, '').trim()
  return viewBox && body ? { viewBox, body } : null
}

/** Icons of the kinds as symbols, each once. `prefix` keeps ids apart where several pictures share a page. */
export function iconSymbols(used: Iterable<KindId>, iconOf: IconOf, prefix: string): string {
  return [...new Set(used)]
    .map((kind) => {
      const icon = iconOf(kind)
      if (!icon) return ''
      const id = symbolId(kind, prefix)
      return element('symbol', { id, viewBox: icon.viewBox }, withOwnIds(icon.body, id))
    })
    .join('')
}

/** Ids inside a drawing are made its own: two drawings may both have an `a`. */
function withOwnIds(body: string, prefix: string): string {
  return body
    .replace(/\bid="([^"]+)"/g, (_, id: string) => `id="${prefix}-${id}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}-${id})`)
}

function symbolId(kind: KindId, prefix: string): string {
  return `${prefix}icon-${kind}`
}

interface IconPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Corners are cut to this radius with the colour behind the icon. */
  readonly radius: number
  readonly behind: string
}

export function drawIcon(
  kind: KindId,
  { x, y, size, radius, behind }: IconPlace,
  iconOf: IconOf,
  theme: Theme,
  prefix: string,
): string {
  if (!iconOf(kind)) return letteredTile(kind, x, y, size, theme)
  const icon = element('use', { href: `#${symbolId(kind, prefix)}`, x, y, width: size, height: size })
  if (radius === 0) return icon
  return icon + element('path', { d: corners(x, y, size, radius), fill: behind })
}

/** The four corner pieces outside a rounded square: no clip path, which some programs cannot read. */
function corners(x: number, y: number, size: number, r: number): string {
  const [x2, y2] = [x + size, y + size]
  const corner = (cx: number, cy: number, dx: number, dy: number) =>
    `M${cx - 0.5 * dx} ${cy - 0.5 * dy}H${cx + r * dx}V${cy}A${r} ${r} 0 0 ${dx * dy > 0 ? 0 : 1} ${cx} ${cy + r * dy}H${cx - 0.5 * dx}Z`
  return corner(x, y, 1, 1) + corner(x2, y, -1, 1) + corner(x2, y2, -1, -1) + corner(x, y2, 1, -1)
}

/** First letter of what the kind is called. */
function letteredTile(kind: KindId, x: number, y: number, size: number, theme: Theme): string {
  const letter = letters[kind] ?? '?'
  const tile = { x: x + 0.5, y: y + 0.5, width: size - 1, height: size - 1, rx: size / 6 }
  return (
    element('rect', { ...tile, fill: theme.card, stroke: theme.cardBorder }) +
    element(
      'text',
      {
        x: x + size / 2,
        y: y + size * 0.66,
        fill: theme.soft,
        'font-size': size * 0.47,
        'font-weight': 600,
        'text-anchor': 'middle',
      },
      escapeXml(letter),
    )
  )
}
