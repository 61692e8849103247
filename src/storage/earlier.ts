import { isRecord } from '../formats/guards.ts'
import { newId, pageId } from './ids.ts'
import { EARLIER } from './kept.ts'
import { RECORD_FORMAT } from './records.ts'
import type { Database } from './schema.ts'
import { browserStore, readText, type TextStore } from './text-store.ts'

/** What of it could not be read even then. */
const SET_ASIDE = `${EARLIER}.set-aside`

/** The id is fixed: a page that ends between writing and forgetting must not bring it in twice. */
const ID = 'kept-earlier'

/**
 * Brings what local storage holds into the library, once. The text is forgotten only after the database has it on
 * the disk; what cannot be read is set aside there.
 */
export async function bringEarlier(db: Database, store: TextStore | null = browserStore()): Promise<void> {
  const texts = [EARLIER, SET_ASIDE].map((key) => ({ key, text: textOf(store, key) }))
  if (texts.every(({ text }) => text === null)) return
  const now = Date.now()
  const tx = db.transaction(['documents', 'set-aside'], 'readwrite', { durability: 'strict' })
  for (const { key, text } of texts) {
    if (text === null) continue
    const kept = key === EARLIER ? envelope(text) : null
    if (kept === null)
      await tx.objectStore('set-aside').put({
        id: key === EARLIER ? ID : newId(),
        at: now,
        title: '',
        reasons: ['It was saved by an earlier Waterline and could not be read.'],
        found: text,
      })
    else if ((await tx.objectStore('documents').get(ID)) === undefined)
      await tx.objectStore('documents').add({
        id: ID,
        format: RECORD_FORMAT,
        revision: 1,
        writer: pageId,
        created: now,
        changed: now,
        trashed: null,
        document: kept,
      })
  }
  await tx.done
  for (const { key } of texts) forget(store, key)
}

function textOf(store: TextStore | null, key: string): string | null {
  const read = readText(store, key)
  return 'text' in read ? read.text : null
}

function forget(store: TextStore | null, key: string): void {
  try {
    store?.removeItem(key)
  } catch {
    // It is found again next time, and known then.
  }
}

function envelope(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) && value.version === 1 && isRecord(value.document) ? value.document : null
  } catch {
    return null
  }
}
