/** The design as arrow keys see it. */
import { partBox } from '../../design/geometry.ts'
import { deadLetterEdges, graphOf } from '../../design/graph.ts'
import type { Design } from '../../design/model.ts'
import type { Box, Link } from './walk.ts'

export function partBoxesOf(design: Design): Box[] {
  return design.parts.map((part) => ({ id: part.id, ...partBox(design, part.id) }))
}

/** Connections and dead letters, both of which arrow keys follow. */
export function linksOf(design: Design): Link[] {
  const graph = graphOf(design)
  return [
    ...graph.connections.values(),
    ...deadLetterEdges(design).flatMap(({ from, to }) => {
      const source = from.type === 'part' ? from.id : graph.connections.get(from.id)?.from
      return source === undefined ? [] : [{ from: source, to }]
    }),
  ]
}
