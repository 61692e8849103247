import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Point } from '../../design/boxes.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { usePreferences } from '../../stores/preferences.ts'
import { removeSelected, tidy, toggleWaterline } from './actions.ts'
import { copySelected, duplicate, pasteText } from './copying.ts'
import { useEditor } from './editor-store.ts'
import { focusInspector, focusPalette, focusProblems } from './focus.ts'
import { entryOf, type KeyAction } from './keymap.ts'
import { view } from './view.ts'
import type { Direction } from './walk.ts'
import { currentPart, endNudge, nextConnection, nextProblem, nudge, selectAll, walk } from './walking.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Actions of single letters, which a visitor may have switched off (WCAG 2.1.4). */
const letters: ReadonlySet<KeyAction> = new Set([
  'add',
  'connect',
  'connections',
  'problem',
  'problem-before',
  'problem-list',
  'tidy',
  'fit',
  'waterline',
  'select-tool',
  'pan-tool',
])

/** Handlers for keys, the clipboard and the place to paste at, for the element around the canvas. */
export function useCanvasKeys() {
  const pointer = useRef<Point | null>(null)
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (isTyping(event.target) || isOfControl(event)) return
      const entry = entryOf(event)
      if (entry === null || entry.anywhere) return
      if (letters.has(entry.action) && !usePreferences.getState().singleKeys) return
      if (act(entry.action, event)) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (event.key in directions) endNudge()
    },
    onBlur: (_: FocusEvent) => endNudge(),
    onPointerMove: (event: PointerEvent) => {
      pointer.current = { x: event.clientX, y: event.clientY }
    },
    onPointerLeave: () => {
      pointer.current = null
    },
    onCopy: (event: ClipboardEvent) => copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) removeSelected()
    },
    onPaste: (event: ClipboardEvent) => {
      if (isTyping(event.target)) return
      const at = pointer.current === null ? null : view.at(pointer.current)
      if (pasteText(event.clipboardData.getData('text/plain'), at)) event.preventDefault()
    },
  }
}

function copy(event: ClipboardEvent): boolean {
  // Text that is marked somewhere is copied as text.
  if (isTyping(event.target) || document.getSelection()?.isCollapsed === false) return false
  const text = copySelected()
  if (text === null) return false
  event.clipboardData.setData('text/plain', text)
  event.preventDefault()
  return true
}

/** Does what a key asks; false if the key is to keep its usual meaning. */
function act(action: KeyAction, event: KeyboardEvent): boolean {
  const editor = useEditor.getState()
  const direction = directions[event.key]
  switch (action) {
    case 'walk':
      if (direction !== undefined) walk(direction, event.ctrlKey || event.metaKey)
      return true
    case 'nudge':
      if (direction !== undefined) nudge(direction)
      return true
    case 'toggle': {
      const part = currentPart()
      if (part !== null) editor.toggle(part)
      return true
    }
    case 'inspect': {
      const part = currentPart()
      if (editor.selected.length === 0 && part !== null) editor.select([part])
      focusInspector()
      return true
    }
    case 'add': {
      // What is added is connected to the part that the keys are at.
      const part = currentPart()
      if (editor.selected.length === 0 && part !== null) editor.select([part])
      focusPalette()
      return true
    }
    case 'connect':
      if (currentPart() === null) return false
      editor.setDialog('connect')
      return true
    case 'rename': {
      const id = editor.selected.length === 1 ? editor.selected[0] : currentPart()
      if (id === null || id === undefined) return false
      editor.setRenaming(id)
      return true
    }
    case 'delete':
      if (editor.selected.length === 0) return false
      removeSelected()
      return true
    case 'connections':
      nextConnection()
      return true
    case 'problem':
      void nextProblem(1)
      return true
    case 'problem-before':
      void nextProblem(-1)
      return true
    case 'problem-list':
      focusProblems()
      return true
    case 'all':
      selectAll()
      return true
    case 'duplicate':
      duplicate()
      return true
    case 'tidy':
      tidy()
      return true
    case 'fit':
      view.fit()
      return true
    case 'waterline':
      toggleWaterline()
      return true
    case 'zoom-in':
      view.zoomIn()
      return true
    case 'zoom-out':
      view.zoomOut()
      return true
    case 'select-tool':
      editor.setTool('select')
      return true
    case 'pan-tool':
      editor.setTool('pan')
      return true
    case 'escape':
      return stepBack()
    case 'anywhere-problem':
    case 'anywhere-problem-before':
    case 'undo':
    case 'redo':
    case 'find':
    case 'help':
      return false
  }
}

/** Escape gives up one thing after another: connecting, a tool, the selection, and at last the diagram. */
function stepBack(): boolean {
  const { connectFrom, refusal, tool, selected, setConnectFrom, setRefusal, setTool, select, say } =
    useEditor.getState()
  if (refusal !== null) setRefusal(null)
  else if (connectFrom !== null) {
    setConnectFrom(null)
    say('Connecting was given up.')
  } else if (tool !== 'select') setTool('select')
  else if (selected.length > 0) {
    select([])
    say('Nothing is selected.')
  } else {
    focusPalette()
    say('You have left the diagram.')
  }
  useDocumentStore.getState().endGesture()
  return true
}

/** The target takes text, so that letters, arrows and the clipboard are its own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))
  )
}

/** A button on the canvas has keys of its own, and a toolbar its arrows. */
function isOfControl({ target, key }: KeyboardEvent): boolean {
  const own = key === 'Enter' || key === ' ' || key in directions
  return own && target instanceof HTMLElement && target.closest('button, a') !== null
}
