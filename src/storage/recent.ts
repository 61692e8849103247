import { browserStore, readText, type TextStore, writeText } from './text-store.ts'

/** What was found with the search lately, newest first, by id. */
const RECENT = 'waterline.recent'

const MOST = 6

/** Ids that were used lately; none if nothing was kept or it cannot be read. */
export function loadRecent(store: TextStore | null = browserStore()): readonly string[] {
  const outcome = readText(store, RECENT)
  const text = 'text' in outcome ? outcome.text : null
  // One id a line: no id has a line break, and whatever else stands here matches no entry.
  return text === null ? [] : text.split('\n').filter(Boolean).slice(0, MOST)
}

/** The id first, then the others. If it cannot be kept, nothing is lost that matters. */
export function noteRecent(id: string, store: TextStore | null = browserStore()): void {
  const others = loadRecent(store).filter((other) => other !== id)
  writeText(store, RECENT, [id, ...others].slice(0, MOST).join('\n'))
}
