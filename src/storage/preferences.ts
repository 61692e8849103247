import { browserStore, readText, type StoreProblem, type TextStore, writeText } from './text-store.ts'

/** What the visitor prefers on this device. The theme is kept by components/shell/theme.ts, before any of this loads. */
export interface Preferences {
  /** Single keys, such as the numbers of the options, act. WCAG 2.1.4 wants a way to turn them off. */
  readonly singleKeys: boolean
}

const SINGLE_KEYS = 'waterline.single-keys'

/** What was chosen; whatever is missing, odd or forbidden is as if nobody had chosen. */
export function loadPreferences(store: TextStore | null = browserStore()): Preferences {
  const outcome = readText(store, SINGLE_KEYS)
  return { singleKeys: !('text' in outcome && outcome.text === 'off') }
}

/** Null if they were kept. */
export function savePreferences(
  { singleKeys }: Preferences,
  store: TextStore | null = browserStore(),
): StoreProblem | null {
  return writeText(store, SINGLE_KEYS, singleKeys ? 'on' : 'off')
}
