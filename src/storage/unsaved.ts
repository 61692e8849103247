import type { WaterlineDocument } from '../design/model.ts'
import { isRecord } from '../formats/guards.ts'
import { browserStore, readText, type TextStore, writeText } from './text-store.ts'

/**
 * What a page had not yet written when it was left. A database does not finish while a page goes away; local
 * storage has written when its call returns. The next page takes it from here.
 */
export interface Unsaved {
  /** The revision of the record that it was made from; 0 if there was none. */
  readonly base: number
  /** The page that made it. */
  readonly writer: string
  readonly at: number
  /** Not checked yet. */
  readonly document: Readonly<Record<string, unknown>>
}

const keyOf = (id: string) => `waterline.unsaved.${id}`

/** Written when it returns. If there is no room, nobody can be told any more. */
export function noteUnsaved(
  id: string,
  unsaved: Omit<Unsaved, 'document'> & { readonly document: WaterlineDocument },
  store: TextStore | null = browserStore(),
): void {
  writeText(store, keyOf(id), JSON.stringify({ version: 1, ...unsaved }))
}

export function readUnsaved(id: string, store: TextStore | null = browserStore()): Unsaved | null {
  const read = readText(store, keyOf(id))
  const value = 'text' in read && read.text !== null ? parse(read.text) : null
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.document)) return null
  const { base, writer, at, document } = value
  if (typeof base !== 'number' || typeof writer !== 'string' || typeof at !== 'number') return null
  return { base, writer, at, document }
}

/** Forgets the note; if a document is named, only a note of just that one: a later one still waits. */
export function forgetUnsaved(
  id: string,
  document?: WaterlineDocument,
  store: TextStore | null = browserStore(),
): void {
  const noted = document === undefined ? null : readUnsaved(id, store)
  if (noted !== null && JSON.stringify(noted.document) !== JSON.stringify(document)) return
  try {
    store?.removeItem(keyOf(id))
  } catch {
    // Where nothing can be read, nothing is to be forgotten.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
