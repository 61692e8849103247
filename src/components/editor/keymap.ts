/** Every key of the editor, once: the canvas obeys this table and the help dialog prints it. */

export type KeyAction =
  | 'walk'
  | 'nudge'
  | 'toggle'
  | 'inspect'
  | 'add'
  | 'find'
  | 'connect'
  | 'rename'
  | 'delete'
  | 'connections'
  | 'problem'
  | 'problem-before'
  | 'problem-list'
  | 'anywhere-problem'
  | 'anywhere-problem-before'
  | 'all'
  | 'duplicate'
  | 'undo'
  | 'redo'
  | 'tidy'
  | 'fit'
  | 'waterline'
  | 'zoom-in'
  | 'zoom-out'
  | 'select-tool'
  | 'pan-tool'
  | 'escape'
  | 'help'

interface Stroke {
  readonly key: string
  /** Ctrl, or Command on a Mac. */
  readonly command?: true
  /** Required or forbidden; absent: either. */
  readonly shift?: boolean
  readonly alt?: true
}

interface Entry {
  readonly action: KeyAction
  readonly strokes: readonly Stroke[]
  /** As printed in the help dialog; alternatives apart. */
  readonly shown: readonly string[]
  readonly says: string
  /** It works anywhere in the editor but in a text field; the others need the focus on the diagram. */
  readonly anywhere?: true
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

export const keymap: readonly Entry[] = [
  {
    action: 'nudge',
    strokes: arrows.flatMap((key): Stroke[] => [
      { key, alt: true },
      { key, shift: true },
    ]),
    shown: ['Alt + arrows', 'Shift + arrows'],
    says: 'Move the selected parts one step of the grid',
  },
  {
    action: 'walk',
    strokes: arrows.map((key) => ({ key, shift: false })),
    shown: ['Arrows'],
    says: 'Go to the next part along a connection, or in that direction',
  },
  {
    action: 'toggle',
    strokes: [{ key: ' ' }],
    shown: ['Space'],
    says: 'Add the part to the selection, or take it out',
  },
  { action: 'inspect', strokes: [{ key: 'Enter' }], shown: ['Enter'], says: 'Edit: go to the first field' },
  {
    action: 'add',
    strokes: [{ key: 'a' }],
    shown: ['A'],
    says: 'Add a part, connected to the selected one where that is possible',
  },
  {
    action: 'connect',
    strokes: [{ key: 'c' }],
    shown: ['C'],
    says: 'Connect the part to another, from a list',
  },
  {
    action: 'connections',
    strokes: [{ key: 'e' }],
    shown: ['E'],
    says: "Select the part's connections one after another",
  },
  { action: 'rename', strokes: [{ key: 'F2' }], shown: ['F2'], says: 'Rename' },
  {
    action: 'delete',
    strokes: [{ key: 'Delete' }, { key: 'Backspace' }],
    shown: ['Delete', 'Backspace'],
    says: 'Delete what is selected',
  },
  { action: 'problem', strokes: [{ key: 'w', shift: false }], shown: ['W'], says: 'Go to the next problem' },
  {
    action: 'problem-before',
    strokes: [{ key: 'w', shift: true }],
    shown: ['Shift + W'],
    says: 'Go to the problem before',
  },
  {
    action: 'problem-list',
    strokes: [{ key: 'p' }],
    shown: ['P'],
    says: 'Go to the problem in the list, with its repair',
  },
  {
    action: 'anywhere-problem',
    strokes: [{ key: 'F8', shift: false }],
    shown: ['F8'],
    says: 'Go to the next problem',
    anywhere: true,
  },
  {
    action: 'anywhere-problem-before',
    strokes: [{ key: 'F8', shift: true }],
    shown: ['Shift + F8'],
    says: 'Go to the problem before',
    anywhere: true,
  },
  { action: 'all', strokes: [{ key: 'a', command: true }], shown: ['Ctrl/⌘ + A'], says: 'Select all' },
  { action: 'duplicate', strokes: [{ key: 'd', command: true }], shown: ['Ctrl/⌘ + D'], says: 'Duplicate' },
  {
    action: 'undo',
    strokes: [{ key: 'z', command: true, shift: false }],
    shown: ['Ctrl/⌘ + Z'],
    says: 'Undo',
    anywhere: true,
  },
  {
    action: 'redo',
    strokes: [
      { key: 'z', command: true, shift: true },
      { key: 'y', command: true },
    ],
    shown: ['Ctrl/⌘ + Shift + Z', 'Ctrl/⌘ + Y'],
    says: 'Redo',
    anywhere: true,
  },
  { action: 'tidy', strokes: [{ key: 't' }], shown: ['T'], says: 'Tidy: lay the diagram out anew' },
  { action: 'fit', strokes: [{ key: '1' }], shown: ['1'], says: 'Fit the diagram into view' },
  { action: 'waterline', strokes: [{ key: 'l' }], shown: ['L'], says: 'Show or hide the waterline' },
  { action: 'zoom-in', strokes: [{ key: '+' }, { key: '=' }], shown: ['+'], says: 'Zoom in' },
  { action: 'zoom-out', strokes: [{ key: '-' }], shown: ['−'], says: 'Zoom out' },
  { action: 'select-tool', strokes: [{ key: 'v' }], shown: ['V'], says: 'Select with the mouse' },
  { action: 'pan-tool', strokes: [{ key: 'h' }], shown: ['H'], says: 'Pan with the mouse' },
  {
    action: 'escape',
    strokes: [{ key: 'Escape' }],
    shown: ['Escape'],
    says: 'Step back: cancel, then deselect, then leave the diagram',
  },
  { action: 'find', strokes: [{ key: '/' }], shown: ['/'], says: 'Find a part to add', anywhere: true },
  { action: 'help', strokes: [{ key: '?' }], shown: ['?'], says: 'This help', anywhere: true },
]

/** Keys that the browser turns into copy, cut and paste events: listed in the help, obeyed as events. */
export const clipboardKeys = [
  { shown: ['Ctrl/⌘ + C', 'Ctrl/⌘ + X', 'Ctrl/⌘ + V'], says: 'Copy, cut and paste' },
] as const

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The entry that a key press means, or null. `anywhere` limits it to keys that work outside the diagram. */
export function entryOf(pressed: Pressed, anywhere = false): Entry | null {
  const command = pressed.ctrlKey || pressed.metaKey
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
  return (
    keymap.find(
      (entry) =>
        (!anywhere || entry.anywhere === true) &&
        entry.strokes.some(
          (stroke) =>
            stroke.key === key &&
            (stroke.command === true) === (command && !key.startsWith('Arrow')) &&
            (stroke.shift === undefined || stroke.shift === pressed.shiftKey) &&
            (stroke.alt === true) === pressed.altKey,
        ),
    ) ?? null
  )
}
