import { centre, type Box as PlainBox } from '../../design/boxes.ts'

/** A box of the canvas and whose it is. */
export interface Box extends PlainBox {
  readonly id: string
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Two parts that an arrow key may step between along a relation: a connection or a dead letter. */
export interface Link {
  readonly from: string
  readonly to: string
}

/**
 * Where an arrow key leads from a part. Right follows what the part sends to, left what it receives from,
 * the nearest in height first; without such a part, and for up and down, the nearest in that direction.
 * Null at the edge of the diagram.
 */
export function neighbour(
  boxes: readonly Box[],
  links: readonly Link[],
  from: string,
  direction: Direction,
): string | null {
  const here = boxes.find((box) => box.id === from)
  if (!here) return null
  const related =
    direction === 'right'
      ? links.filter((link) => link.from === from).map((link) => link.to)
      : direction === 'left'
        ? links.filter((link) => link.to === from).map((link) => link.from)
        : []
  const others = boxes.filter((box) => box.id !== from)
  return (
    nearest(
      others.filter((box) => related.includes(box.id)),
      (box) => alongRelation(here, box),
    ) ?? nearest(others, (box) => inDirection(here, box, direction))
  )
}

/** All parts as they are read: from left to right in columns, each from top to bottom. */
export function readingOrder(boxes: readonly Box[]): string[] {
  return [...boxes].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1)).map((box) => box.id)
}

function alongRelation(here: Box, there: Box): number {
  const a = centre(here)
  const b = centre(there)
  return Math.abs(b.y - a.y) * 1000 + Math.abs(b.x - a.x)
}

/** Distance with sideways drift counted double; Infinity when it does not lie that way. */
function inDirection(here: Box, there: Box, direction: Direction): number {
  const a = centre(here)
  const b = centre(there)
  const horizontal = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  const ahead = (horizontal ? b.x - a.x : b.y - a.y) * sign
  const aside = Math.abs(horizontal ? b.y - a.y : b.x - a.x)
  return ahead > 0 ? ahead + 2 * aside : Number.POSITIVE_INFINITY
}

function nearest(boxes: readonly Box[], distance: (box: Box) => number): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const d = distance(box)
    if (d < least || (d === least && best !== null && box.id < best)) {
      least = d
      best = box.id
    }
  }
  return least === Number.POSITIVE_INFINITY ? null : best
}
