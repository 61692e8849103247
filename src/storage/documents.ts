import { equal } from '../design/equal.ts'
import type { WaterlineDocument } from '../design/model.ts'
import { listen, tell } from './channel.ts'
import { withDatabase } from './database.ts'
import { newId, pageId } from './ids.ts'
import type { DocumentStorage, Loaded, LoadProblem } from './kept.ts'
import { markKept } from './kept.ts'
import {
  type DocumentRecord,
  RECORD_FORMAT,
  readDocumentRecord,
  readVersionRecord,
  type SetAsideRecord,
  titleIn,
  type VersionRecord,
} from './records.ts'
import type { Database } from './schema.ts'
import { forgetUnsaved, readUnsaved, type Unsaved } from './unsaved.ts'

/** Automatic versions of one document; the oldest make way. */
const AUTOMATIC_VERSIONS = 10

/** Documents in the browser's database. */
export const libraryDocuments: Omit<DocumentStorage, 'noteUnsaved' | 'isEmpty'> = {
  load,
  save: async (id, document, revision) => {
    const done = await withDatabase((db) => write(db, id, document, revision))
    if (!done.ok) return done
    if (done.value === null) return { ok: false, problem: 'changed' }
    forgetUnsaved(id, document)
    markKept()
    tell({ type: 'written', id })
    return { ok: true, revision: done.value }
  },
  newest: async () => {
    const found = await withDatabase(newest)
    return found.ok ? found.value : null
  },
  keepVersion: async (documentId, document, name, automatic) => {
    const version: VersionRecord = {
      id: newId(),
      format: RECORD_FORMAT,
      documentId,
      name,
      at: Date.now(),
      automatic,
      document,
    }
    const done = await withDatabase((db) => addVersion(db, version))
    return done.ok ? null : done.problem
  },
  watch: (written) => listen(({ type, id }) => type === 'written' && written(id)),
}

/** The new revision; null if another one is kept than was said. */
async function write(
  db: Database,
  id: string,
  document: WaterlineDocument,
  revision: number,
): Promise<number | null> {
  const tx = db.transaction('documents', 'readwrite', { durability: 'strict' })
  const found: unknown = await tx.store.get(id)
  const kept = found === undefined ? undefined : readDocumentRecord(found)
  const keptRevision = kept === undefined ? 0 : typeof kept === 'string' ? null : kept.revision
  if (keptRevision !== revision || (typeof kept === 'object' && kept.trashed !== null)) {
    await tx.done
    return null
  }
  const now = Date.now()
  const record: DocumentRecord = {
    id,
    format: RECORD_FORMAT,
    revision: revision + 1,
    writer: pageId,
    created: typeof kept === 'object' ? kept.created : now,
    changed: now,
    trashed: null,
    document,
  }
  await tx.store.put(record)
  await tx.done
  return record.revision
}

async function newest(db: Database): Promise<string | null> {
  let cursor = await db.transaction('documents').store.index('changed').openCursor(null, 'prev')
  while (cursor !== null) {
    const record = readDocumentRecord(cursor.value)
    if (typeof record === 'object' && record.trashed === null) return record.id
    cursor = await cursor.continue()
  }
  return null
}

async function load(id: string, writer: boolean): Promise<Loaded> {
  const read = await withDatabase((db) => db.get('documents', id))
  const unsaved = writer ? readUnsaved(id) : null
  if (!read.ok) return unsaved === null ? failed('forbidden') : forbiddenWith(unsaved)
  if (read.value === undefined) return unsaved === null ? nothing : takeUp(id, unsaved, null, 0)
  const record = readDocumentRecord(read.value)
  if (record === 'newer') return failed('newer')
  if (record === 'damaged') {
    const aside = await withDatabase((db) => setAside(db, id, ['It could not be read.'], true))
    return failed(aside.ok ? 'damaged' : 'forbidden')
  }
  if (record.trashed !== null) return failed('trashed')
  // Only who has something saved needs what checks it.
  const { checkDocument } = await import('../formats/check-document.ts')
  const { document, dropped } = checkDocument(record.document)
  if (dropped.length > 0 && writer) {
    const aside = await withDatabase((db) => setAside(db, id, dropped, false))
    if (!aside.ok) return failed('forbidden')
  }
  const kept: Loaded = {
    document,
    revision: record.revision,
    problem: null,
    said: dropped,
    toWrite: dropped.length > 0,
  }
  if (unsaved === null) return kept
  const mine = unsaved.base === record.revision || unsaved.writer === record.writer
  return takeUp(id, unsaved, mine ? null : kept, record.revision, document)
}

const nothing: Loaded = { document: null, revision: 0, problem: null, said: [], toWrite: false }

function failed(problem: LoadProblem): Loaded {
  return { ...nothing, problem }
}

/** There is no database, but local storage had what a page left there. */
async function forbiddenWith({ document }: Unsaved): Promise<Loaded> {
  const { checkDocument } = await import('../formats/check-document.ts')
  return { ...failed('forbidden'), document: checkDocument(document).document }
}

/** What a page left unsaved: goes on where it was made from what is kept, else it is kept beside it. */
async function takeUp(
  id: string,
  unsaved: Unsaved,
  others: Loaded | null,
  revision: number,
  kept?: WaterlineDocument,
): Promise<Loaded> {
  const { checkDocument } = await import('../formats/check-document.ts')
  const { document, dropped } = checkDocument(unsaved.document)
  if (kept !== undefined && equal(document, kept)) {
    forgetUnsaved(id)
    return others ?? { document: kept, revision, problem: null, said: [], toWrite: false }
  }
  if (others === null) return { document, revision, problem: null, said: dropped, toWrite: true }
  const title = `${document.title || 'Untitled design'} (unsaved changes)`
  const beside = await withDatabase((db) => write(db, newId(), { ...document, title }, 0))
  if (!beside.ok) return others
  forgetUnsaved(id)
  return {
    ...others,
    said: [...others.said, `Changes that had not been saved here are kept as “${title}”.`],
  }
}

/** A copy of the record as it was found; the record itself goes only if nothing of it can be read. */
export async function setAside(
  db: Database,
  id: string,
  reasons: readonly string[],
  move: boolean,
): Promise<void> {
  const tx = db.transaction(['documents', 'set-aside'], 'readwrite', { durability: 'strict' })
  const found: unknown = await tx.objectStore('documents').get(id)
  if (found !== undefined) {
    const record: SetAsideRecord = { id: newId(), at: Date.now(), title: titleIn(found), reasons, found }
    await tx.objectStore('set-aside').put(record)
    if (move) await tx.objectStore('documents').delete(id)
  }
  await tx.done
}

async function addVersion(db: Database, version: VersionRecord): Promise<void> {
  const tx = db.transaction('versions', 'readwrite', { durability: 'strict' })
  await tx.store.put(version)
  if (version.automatic) {
    const all: unknown[] = await tx.store.index('documentId').getAll(version.documentId)
    const automatic = all.flatMap((one) => {
      const read = readVersionRecord(one)
      return typeof read === 'object' && read.automatic ? [read] : []
    })
    const old = automatic.sort((a, b) => b.at - a.at).slice(AUTOMATIC_VERSIONS)
    for (const { id } of old) await tx.store.delete(id)
  }
  await tx.done
}
