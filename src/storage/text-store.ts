/** Why something could not be kept. */
export type StoreProblem = 'forbidden' | 'full'

/** One sentence each, for the person whose work it is. */
export const storeProblemWords: Readonly<Record<StoreProblem, string>> = {
  forbidden:
    'This browser keeps nothing for Waterline: your work stays on this page only until you close it.',
  full: "The browser's storage is full: the last changes are on this page, but are not saved.",
}

/** The part of `Storage` that is used: tests give a map, browsers give `localStorage`. */
export interface TextStore {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** The browser's own store; null where there is none, or where merely asking for it throws. */
export function browserStore(): TextStore | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** The text under a key; null if there is none; `forbidden` if reading is not allowed. */
export function readText(
  store: TextStore | null,
  key: string,
): { text: string | null } | { problem: StoreProblem } {
  if (store === null) return { problem: 'forbidden' }
  try {
    return { text: store.getItem(key) }
  } catch {
    return { problem: 'forbidden' }
  }
}

/** Null if it was written. */
export function writeText(store: TextStore | null, key: string, text: string): StoreProblem | null {
  if (store === null) return 'forbidden'
  try {
    store.setItem(key, text)
    return null
  } catch (error) {
    return isQuotaError(error) ? 'full' : 'forbidden'
  }
}

/** Browsers agree on the name only in part; Firefox had its own. */
export function isQuotaError(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED'
}
