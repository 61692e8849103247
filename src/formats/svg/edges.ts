import type { EdgePath } from '../../design/edge-path.ts'
import { edgePaths, LABEL, labelBox } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import type { Connection, Design } from '../../design/model.ts'
import { patch, words } from './parts.ts'
import type { Theme } from './theme.ts'
import { element } from './xml.ts'

/** Width of a connection's line. */
export const STROKE_WIDTH = 1.75

export interface EdgeWords {
  /** Words on an edge, by the key of `edgePaths`. */
  readonly label: (design: Design, key: string) => string
  /** A word at the arrow of a connection ("poll"); empty for none. */
  readonly invocation: (design: Design, connection: Connection) => string
}

/** All lines with their arrow heads. Dead letters are dashed. */
export function drawLines(design: Design, theme: Theme): string {
  const { connections } = graphOf(design)
  const lines = [...edgePaths(design)].map(([key, path]) => {
    const dashes = connections.has(key) ? undefined : '5 4'
    const line = {
      d: path.d,
      fill: 'none',
      stroke: theme.edge,
      'stroke-width': STROKE_WIDTH,
      'stroke-dasharray': dashes,
    }
    return element('g', {}, element('path', line) + element('path', { d: path.arrow.d, fill: theme.edge }))
  })
  return lines.join('')
}

/** All words on edges, above the lines. */
export function drawEdgeWords(
  design: Design,
  { label, invocation }: EdgeWords,
  theme: Theme,
  paper: string | null,
): string {
  const { connections } = graphOf(design)
  return [...edgePaths(design)]
    .map(([key, path]) => {
      const connection = connections.get(key)
      const text = label(design, key)
      const box = labelBox(text, path.label)
      const onEdge = box
        ? patch(box, paper) + words(text, path.label.x, path.label.y + 4.5, theme.soft, LABEL, 'middle')
        : ''
      return onEdge + (connection ? atArrow(invocation(design, connection), path, theme) : '')
    })
    .join('')
}

/** A word before the arrow head, on the side from which the line does not come. */
function atArrow(text: string, path: EdgePath, theme: Theme): string {
  const foot = path.points.at(-1) ?? path.arrow
  const before = path.points.findLast((point) => Math.hypot(point.x - foot.x, point.y - foot.y) > 24)
  const above = before === undefined || before.y >= foot.y - 2
  return words(text, foot.x - 2, foot.y + (above ? -6 : 15), theme.soft, LABEL, 'end')
}
