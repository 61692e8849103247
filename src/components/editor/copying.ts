/** Copying, pasting and doubling what is selected. */

import type { Point } from '../../design/boxes.ts'
import { around } from '../../design/boxes.ts'
import { boxesOf } from '../../design/geometry.ts'
import { freePlace } from '../../design/places.ts'
import { commit, designNow, show } from './actions.ts'
import { clipboardText, readClipboardText } from './clipboard.ts'
import { useEditor } from './editor-store.ts'
import { view } from './view.ts'

export function duplicate(): void {
  const { selected, select } = useEditor.getState()
  const ids = selected.filter((id) => boxesOf(designNow()).has(id))
  if (ids.length === 0) return
  const outcome = commit({ type: 'duplicate', ids })
  if (outcome.ok) select(outcome.made)
}

/** What was copied last here, for when the clipboard is denied. */
let copied = ''

/** The selected things as text for the clipboard; null if there are none. */
export function copySelected(): string | null {
  const text = clipboardText(designNow(), useEditor.getState().selected)
  if (text === null) return null
  copied = text
  useEditor.getState().say('Copied.')
  return text
}

/** Puts what was copied around a place, or in the middle of the view. False if the text is nothing of ours. */
export function pasteText(text: string, at: Point | null): boolean {
  const design = readClipboardText(text) ?? readClipboardText(copied)
  if (design === null) return false
  const box = around(boxesOf(design).values())
  const middle = at ?? view.centre()
  if (box === undefined) return false
  const place =
    middle === null
      ? { x: box.x + 32, y: box.y + 32 }
      : { x: middle.x - box.width / 2, y: middle.y - box.height / 2 }
  const free = freePlace([...boxesOf(designNow()).values()], { ...box, ...place })
  const outcome = commit({ type: 'paste', design, ...free })
  if (outcome.ok)
    show(
      outcome.made.filter((id) => boxesOf(outcome.design).has(id)),
      true,
    )
  return outcome.ok
}
