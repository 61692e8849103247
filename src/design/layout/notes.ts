import { type Box, bottom, overlap, right } from '../boxes.ts'
import { noteText, partBoxes } from '../geometry.ts'
import type { Design, Note, PartId } from '../model.ts'
import { freePlace } from '../places.ts'

/** Notes moved like the nearest part, and aside where they would cover one. */
export function movedNotes(before: Design, after: Design): readonly Note[] {
  if (before.notes.length === 0) return before.notes
  const then = [...partBoxes(before)]
  const now = partBoxes(after)
  const taken = [...now.values()]
  return before.notes.map((note) => {
    const { box } = noteText(note)
    const distance = ([, part]: readonly [PartId, Box]) => gap(box, part)
    const nearest = then.reduce<readonly [PartId, Box] | undefined>(
      (best, entry) => (best === undefined || distance(entry) < distance(best) ? entry : best),
      undefined,
    )
    const place = nearest && now.get(nearest[0])
    if (nearest === undefined || place === undefined) return note
    const wanted = { ...box, x: box.x + place.x - nearest[1].x, y: box.y + place.y - nearest[1].y }
    const free = taken.some((part) => overlap(part, wanted)) ? freePlace(taken, wanted) : wanted
    taken.push({ ...wanted, ...free })
    return { ...note, x: free.x, y: free.y }
  })
}

/** Distance between two boxes along both axes; 0 if they touch or overlap. */
function gap(a: Box, b: Box): number {
  const along = (low: number, high: number, otherLow: number, otherHigh: number) =>
    Math.max(0, otherLow - high, low - otherHigh)
  return along(a.x, right(a), b.x, right(b)) + along(a.y, bottom(a), b.y, bottom(b))
}
