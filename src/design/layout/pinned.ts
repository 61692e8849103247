import type { Box, Point } from '../boxes.ts'
import { partBoxes } from '../geometry.ts'
import { graphOf } from '../graph.ts'
import type { Design, PartId } from '../model.ts'
import { freePlace } from '../places.ts'

/**
 * Pinned parts where they are; each other part as it lies to its pinned neighbours in the full layout, or
 * to all pinned parts, on the nearest free place.
 */
export function aroundPinned(
  design: Design,
  wanted: ReadonlyMap<PartId, Point>,
  pinned: ReadonlySet<PartId>,
): ReadonlyMap<PartId, Point> {
  const boxes = partBoxes(design)
  const graph = graphOf(design)
  const places = new Map<PartId, Point>()
  const taken: Box[] = []
  for (const part of design.parts) {
    const box = boxes.get(part.id)
    if (!pinned.has(part.id) || box === undefined) continue
    places.set(part.id, { x: part.x, y: part.y })
    taken.push(box)
  }
  const shiftOf = (ids: Iterable<PartId>): Point | undefined => {
    const shifts = [...ids].flatMap((id) => {
      const now = places.get(id)
      const then = wanted.get(id)
      return now === undefined || then === undefined ? [] : [{ x: now.x - then.x, y: now.y - then.y }]
    })
    const sum = shifts.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
    return shifts.length === 0 ? undefined : { x: sum.x / shifts.length, y: sum.y / shifts.length }
  }
  const overall = shiftOf(pinned) ?? { x: 0, y: 0 }
  for (const { id } of design.parts) {
    const box = boxes.get(id)
    const at = wanted.get(id)
    if (places.has(id) || box === undefined || at === undefined) continue
    const neighbours = [
      ...graph.incoming(id).map(({ from }) => from),
      ...graph.outgoing(id).map(({ to }) => to),
      ...graph.deadLettersInto(id).map(({ from }) => from.id),
    ]
    const shift = shiftOf(neighbours) ?? overall
    const place = freePlace(taken, { ...box, x: at.x + shift.x, y: at.y + shift.y })
    places.set(id, place)
    taken.push({ ...box, ...place })
  }
  return places
}
