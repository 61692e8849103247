import { around, type Box, bottom, type Point, right, snap } from '../boxes.ts'
import { boxesOf, inFrame } from '../geometry.ts'
import { laidOut } from '../layout.ts'
import { FURTHEST } from '../limits.ts'
import type { Design } from '../model.ts'
import { changed, done, place, refuse, wordsFor } from './outcome.ts'
import type { Alignment, Command, Outcome } from './types.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** The ids themselves and everything that stands in the frames among them. */
export function carriedBy(design: Design, ids: Iterable<string>): ReadonlySet<string> {
  const carried = new Set(ids)
  for (const id of carried) {
    const frame = design.frames.find((one) => one.id === id)
    if (frame !== undefined) for (const inner of inFrame(design, frame)) carried.add(inner)
  }
  return carried
}

/** Why these ids cannot be worked on; undefined if all are parts, frames or notes of the design. */
function unfit(design: Design, ids: readonly string[]): Outcome | undefined {
  if (ids.length === 0) return refuse('nothing-chosen')
  const boxes = boxesOf(design)
  return ids.every((id) => boxes.has(id)) ? undefined : refuse('missing')
}

/** Everything moved by its own shift. Undefined if something would come too far out. */
function shifted(design: Design, shifts: ReadonlyMap<string, Point>): Design | undefined {
  const all = new Map(shifts)
  for (const [id, shift] of shifts) {
    for (const inner of carriedBy(design, [id])) if (!all.has(inner)) all.set(inner, shift)
  }
  let fits = true
  let moved = false
  const put = <T extends { readonly id: string } & Point>(item: T): T => {
    const shift = all.get(item.id)
    if (shift === undefined) return item
    const at = place(item.x + shift.x, item.y + shift.y)
    fits &&= at !== undefined
    if (at === undefined || (at.x === item.x && at.y === item.y)) return item
    moved = true
    return { ...item, ...at }
  }
  const parts = design.parts.map(put)
  const frames = design.frames.map(put)
  const notes = design.notes.map(put)
  if (!fits) return undefined
  return moved ? changed(design, { parts, frames, notes }) : design
}

export function move(design: Design, { ids, dx, dy }: Of<'move'>): Outcome {
  const refusal = unfit(design, ids)
  if (refusal !== undefined) return refusal
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) return refuse('bad-place')
  const next = shifted(design, new Map(ids.map((id) => [id, { x: dx, y: dy }])))
  return next === undefined ? refuse('bad-place') : done(next, `Moved ${wordsFor(design, ids)}`)
}

/** The chosen boxes; a frame's content goes along with it and does not count. */
function chosen(design: Design, ids: readonly string[]): readonly (readonly [string, Box])[] {
  const inFrames = new Set(ids.flatMap((id) => [...carriedBy(design, [id])].filter((inner) => inner !== id)))
  return [...boxesOf(design)].filter(([id]) => ids.includes(id) && !inFrames.has(id))
}

export function align(design: Design, { ids, to }: Of<'align'>): Outcome {
  const refusal = unfit(design, ids)
  if (refusal !== undefined) return refusal
  const boxes = chosen(design, ids)
  const all = around(boxes.map(([, box]) => box))
  if (all === undefined) return refuse('nothing-chosen')
  const shifts = new Map(boxes.map(([id, box]) => [id, alignment(box, all, to)]))
  const next = shifted(design, shifts)
  return next === undefined ? refuse('bad-place') : done(next, `Aligned ${wordsFor(design, ids)}`)
}

function alignment(box: Box, all: Box, to: Alignment): Point {
  switch (to) {
    case 'left':
      return { x: all.x - box.x, y: 0 }
    case 'centre':
      return { x: snap(all.x + (all.width - box.width) / 2) - box.x, y: 0 }
    case 'right':
      return { x: snap(right(all) - right(box)), y: 0 }
    case 'top':
      return { x: 0, y: all.y - box.y }
    case 'middle':
      return { x: 0, y: snap(all.y + (all.height - box.height) / 2) - box.y }
    case 'bottom':
      return { x: 0, y: snap(bottom(all) - bottom(box)) }
  }
}

export function distribute(design: Design, { ids, axis }: Of<'distribute'>): Outcome {
  const refusal = unfit(design, ids)
  if (refusal !== undefined) return refusal
  const size = axis === 'x' ? 'width' : 'height'
  const boxes = [...chosen(design, ids)].sort(([, a], [, b]) => a[axis] - b[axis] || a[size] - b[size])
  const label = `Spaced ${wordsFor(design, ids)} evenly`
  const first = boxes[0]?.[1]
  const last = boxes.at(-1)?.[1]
  if (first === undefined || last === undefined || boxes.length < 3) return done(design, label)
  const filled = boxes.reduce((sum, [, box]) => sum + box[size], 0)
  const gap = (last[axis] + last[size] - first[axis] - filled) / (boxes.length - 1)
  const shifts = new Map<string, Point>()
  let next = first[axis]
  for (const [id, box] of boxes) {
    const by = box === first || box === last ? 0 : snap(next) - box[axis]
    shifts.set(id, axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by })
    next += box[size] + gap
  }
  const result = shifted(design, shifts)
  return result === undefined ? refuse('bad-place') : done(result, label)
}

export function tidy(design: Design, { waterline = false, only }: Of<'tidy'>): Outcome {
  if (only?.some((id) => !design.parts.some((part) => part.id === id)) === true) return refuse('missing')
  const pinned = only && new Set(design.parts.map(({ id }) => id).filter((id) => !only.includes(id)))
  const next = laidOut(design, pinned === undefined ? { waterline } : { waterline, pinned })
  const out = [...next.parts, ...next.frames, ...next.notes].some(
    ({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > FURTHEST,
  )
  return out
    ? refuse('bad-place')
    : done(next, waterline ? 'Tidied along the waterline' : 'Tidied the diagram')
}
