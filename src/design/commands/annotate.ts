/** Frames and notes. */
import { around, type Box, snap } from '../boxes.ts'
import { boxesOf } from '../geometry.ts'
import {
  cleanText,
  FRAME_PREFIX,
  freeId,
  idsOf,
  lengthOf,
  MAX_NOTE,
  NOTE_PREFIX,
  uniqueName,
} from '../ids.ts'
import { FRAME_SIZE } from '../limits.ts'
import type { Design, Frame } from '../model.ts'
import { changed, checkName, done, place, refuse, replaced, tooMany } from './outcome.ts'
import type { Command, Outcome, Refusal } from './types.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** A frame's box on the grid, or why it cannot be one. */
function frameBox({ x, y, width, height }: Box): { readonly ok: true; readonly box: Box } | Refusal {
  const at = place(x, y)
  if (at === undefined) return refuse('bad-place')
  const fits = (size: number) =>
    Number.isFinite(size) && snap(size) >= FRAME_SIZE.min && size <= FRAME_SIZE.max
  if (!fits(width) || !fits(height)) return refuse('bad-size')
  return { ok: true, box: { ...at, width: snap(width), height: snap(height) } }
}

export function addFrame(design: Design, command: Of<'add-frame'>): Outcome {
  const checked = frameBox(command)
  if (!checked.ok) return checked
  const name = checkName(command.name ?? 'Frame')
  if (!name.ok) return name
  const frame: Frame = {
    id: freeId(idsOf(design), FRAME_PREFIX),
    name: uniqueName(
      design.frames.map((one) => one.name),
      name.name,
    ),
    ...checked.box,
  }
  const next = changed(design, { frames: [...design.frames, frame] })
  return tooMany(next) ?? done(next, `Added the frame ${frame.name}`, [frame.id])
}

const AROUND = { side: 24, top: 40, bottom: 24 } as const

export function frameAround(design: Design, { ids, name }: Of<'frame-around'>): Outcome {
  if (ids.length === 0) return refuse('nothing-chosen')
  const boxes = boxesOf(design)
  if (!ids.every((id) => boxes.has(id))) return refuse('missing')
  const content = around(ids.flatMap((id) => boxes.get(id) ?? []))
  if (content === undefined) return refuse('nothing-chosen')
  const { x, y, width, height } = content
  return addFrame(design, {
    type: 'add-frame',
    x: x - AROUND.side,
    y: y - AROUND.top,
    width: width + 2 * AROUND.side,
    height: height + AROUND.top + AROUND.bottom,
    ...(name === undefined ? {} : { name }),
  })
}

export function resizeFrame(design: Design, command: Of<'resize-frame'>): Outcome {
  const frame = design.frames.find(({ id }) => id === command.id)
  if (frame === undefined) return refuse('missing')
  const checked = frameBox(command)
  if (!checked.ok) return checked
  const { box } = checked
  const label = `Resized the frame ${frame.name}`
  if (box.x === frame.x && box.y === frame.y && box.width === frame.width && box.height === frame.height) {
    return done(design, label)
  }
  return done(changed(design, { frames: replaced(design.frames, { ...frame, ...box }) }), label)
}

function checkNote(text: string): { readonly ok: true; readonly text: string } | Refusal {
  const clean = cleanText(text)
  if (clean === '') return refuse('note-empty')
  return lengthOf(clean) > MAX_NOTE ? refuse('note-too-long') : { ok: true, text: clean }
}

export function addNote(design: Design, command: Of<'add-note'>): Outcome {
  const at = place(command.x, command.y)
  if (at === undefined) return refuse('bad-place')
  const note = checkNote(command.text)
  if (!note.ok) return note
  const id = freeId(idsOf(design), NOTE_PREFIX)
  const next = changed(design, { notes: [...design.notes, { id, text: note.text, ...at }] })
  return tooMany(next) ?? done(next, 'Added a note', [id])
}

export function setNote(design: Design, command: Of<'set-note'>): Outcome {
  const note = design.notes.find(({ id }) => id === command.id)
  if (note === undefined) return refuse('missing')
  const checked = checkNote(command.text)
  if (!checked.ok) return checked
  if (checked.text === note.text) return done(design, 'Changed a note')
  return done(
    changed(design, { notes: replaced(design.notes, { ...note, text: checked.text }) }),
    'Changed a note',
  )
}
