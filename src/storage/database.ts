import { openDB } from 'idb'
import { hasEarlier } from './kept.ts'
import type { Database, Schema } from './schema.ts'
import { isQuotaError, type StoreProblem } from './text-store.ts'

const NAME = 'waterline'
const VERSION = 1

/** Some browsers let a page wait for ever for its database, in ms. */
const PATIENCE = 6_000

let opened: Promise<Database> | undefined

/** The database, opened once. Rejects if the browser gives none. */
function database(): Promise<Database> {
  opened ??= open()
  // What failed is tried again by whoever asks next.
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

async function open(): Promise<Database> {
  const opening = openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('documents', { keyPath: 'id' }).createIndex('changed', 'changed')
      db.createObjectStore('versions', { keyPath: 'id' }).createIndex('documentId', 'documentId')
      db.createObjectStore('set-aside', { keyPath: 'id' })
    },
    // A newer Waterline in another tab wants to change the database: it must not wait for this page.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opened = undefined
    },
    terminated: () => {
      opened = undefined
    },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not open')), PATIENCE)
  })
  try {
    const db = await Promise.race([opening, late])
    // If it cannot be brought in now, it stays where it is until the next time.
    if (hasEarlier())
      await import('./earlier.ts').then(({ bringEarlier }) => bringEarlier(db)).catch(() => {})
    return db
  } finally {
    clearTimeout(timer)
  }
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; problem: StoreProblem }

/** Works on the database. What goes wrong is a value; a connection that was cut is opened again once. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<Outcome<T>> {
  for (const lastTry of [false, true]) {
    try {
      return { ok: true, value: await work(await database()) }
    } catch (error) {
      const name = error instanceof Error || error instanceof DOMException ? error.name : ''
      if (name === 'InvalidStateError' && !lastTry) {
        opened = undefined
        continue
      }
      return { ok: false, problem: isQuotaError(error) ? 'full' : 'forbidden' }
    }
  }
  return { ok: false, problem: 'forbidden' }
}

/** Closes the database: for tests, which begin with an empty one. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined)
  db?.close()
  opened = undefined
}
