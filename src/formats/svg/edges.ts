import { checkOf } from '../../design/connect.ts'
import type { EdgePath } from '../../design/edge-path.ts'
import { edgePaths, LABEL, labelBox } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import type { Connection, Design } from '../../design/model.ts'
import { patch, words } from './parts.ts'
import type { Theme } from './theme.ts'
import { element } from './xml.ts'

/** Width of a connection's line. */
const STROKE_WIDTH = 1.75

/** Sign in the middle of a connection that AWS refuses or that nobody knows: radius, and room for words below. */
const SIGN = { radius: 9, below: 22 } as const

export interface EdgeWords {
  /** Words on an edge, by the key of `edgePaths`. */
  readonly label: (design: Design, key: string) => string
  /** A word at the arrow of a connection ("poll"); empty for none. */
  readonly invocation: (design: Design, connection: Connection) => string
}

/** All lines with their arrow heads: dead letters dashed, refused ones red, unknown ones dotted. */
export function drawLines(design: Design, theme: Theme): string {
  const lines = [...edgePaths(design)].map(([key, path]) => {
    const tone = toneOf(design, key)
    const colour = tone === 'refused' ? theme.bad : theme.edge
    const line = {
      d: path.d,
      fill: 'none',
      stroke: colour,
      'stroke-width': STROKE_WIDTH,
      'stroke-dasharray': tone === 'native' ? undefined : tone === 'unknown' ? '1.5 4.5' : '5 4',
      'stroke-linecap': tone === 'unknown' ? 'round' : undefined,
    }
    return element('g', {}, element('path', line) + element('path', { d: path.arrow.d, fill: colour }))
  })
  return lines.join('')
}

/** All words and signs on edges, above the lines. */
export function drawEdgeWords(design: Design, { label, invocation }: EdgeWords, theme: Theme): string {
  const { connections } = graphOf(design)
  const drawn = [...edgePaths(design)].map(([key, path]) => {
    const connection = connections.get(key)
    const tone = toneOf(design, key)
    const signed = tone === 'refused' || tone === 'unknown'
    const middle = signed ? { x: path.label.x, y: path.label.y + SIGN.below } : path.label
    const text = label(design, key)
    const box = labelBox(text, middle)
    const onEdge = box
      ? patch(box, theme) + words(text, middle.x, middle.y + 4.5, theme.soft, LABEL, 'middle')
      : ''
    const atEnd = connection ? atArrow(invocation(design, connection), path, theme) : ''
    return (signed ? sign(tone, path, theme) : '') + onEdge + atEnd
  })
  return drawn.join('')
}

type Tone = 'native' | 'refused' | 'unknown' | 'dead-letter'

function toneOf(design: Design, key: string): Tone {
  const connection = graphOf(design).connections.get(key)
  return connection ? checkOf(design, connection).verdict : 'dead-letter'
}

/** A word before the arrow head, on the side from which the line does not come. */
function atArrow(text: string, path: EdgePath, theme: Theme): string {
  const foot = path.points.at(-1) ?? path.arrow
  const before = path.points.findLast((point) => Math.hypot(point.x - foot.x, point.y - foot.y) > 24)
  const above = before === undefined || before.y >= foot.y - 2
  return words(text, foot.x - 2, foot.y + (above ? -6 : 15), theme.soft, LABEL, 'end')
}

/** "!" where AWS refuses the connection, "?" where nobody knows: never colour and dots alone. */
function sign(tone: 'refused' | 'unknown', { label }: EdgePath, theme: Theme): string {
  const refused = tone === 'refused'
  const disc = {
    x: label.x - SIGN.radius,
    y: label.y - SIGN.radius,
    width: 2 * SIGN.radius,
    height: 2 * SIGN.radius,
    rx: SIGN.radius,
    fill: refused ? theme.bad : theme.card,
    stroke: refused ? undefined : theme.edge,
  }
  const style = { size: LABEL.size, weight: 600 }
  const colour = refused ? theme.card : theme.soft
  return element('rect', disc) + words(refused ? '!' : '?', label.x, label.y + 4.5, colour, style, 'middle')
}
