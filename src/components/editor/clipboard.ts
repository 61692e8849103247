import { copyOf } from '../../design/commands/copy.ts'
import type { Design } from '../../design/model.ts'
import { normaliseDesign } from '../../design/normalise.ts'

/** No clipboard that is larger is read. */
const MAX_TEXT = 2_000_000

/** What the clipboard holds starts with this. */
const MARK = 'waterline-parts'

/** The chosen parts, frames and notes with the connections between them, as text; null for none. */
export function clipboardText(design: Design, ids: readonly string[]): string | null {
  const part = copyOf(design, ids)
  if (part.parts.length + part.frames.length + part.notes.length === 0) return null
  return JSON.stringify({ format: MARK, version: 1, design: part })
}

/** The parts in a text from the clipboard, checked; null if it holds none of ours. */
export function readClipboardText(text: string): Design | null {
  if (text.length > MAX_TEXT || !text.includes(MARK)) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    if (!('format' in value) || value.format !== MARK || !('design' in value)) return null
    const clean = normaliseDesign(value.design)
    if (!clean.ok) return null
    const { parts, frames, notes } = clean.design
    return parts.length + frames.length + notes.length === 0 ? null : clean.design
  } catch {
    return null
  }
}
