/** The designs of this browser all together: the list, the trash, what was set aside. */
import { equal } from '../design/equal.ts'
import type { WaterlineDocument } from '../design/model.ts'
import { checkDocument } from '../formats/check-document.ts'
import type { LibraryFileDesign } from '../formats/library-file.ts'
import { tell } from './channel.ts'
import { type Outcome, withDatabase } from './database.ts'
import { setAside } from './documents.ts'
import { newId, pageId } from './ids.ts'
import { markKept } from './kept.ts'
import {
  type DocumentRecord,
  RECORD_FORMAT,
  readDocumentRecord,
  readSetAsideRecord,
  readVersionRecord,
  type SetAsideRecord,
  type VersionRecord,
} from './records.ts'
import { forgetUnsaved, readUnsaved } from './unsaved.ts'

export interface LibraryContents {
  /** Trash included. */
  readonly documents: readonly DocumentRecord[]
  /** Records of a newer Waterline: they are left as they are. */
  readonly newer: readonly unknown[]
  readonly setAside: readonly SetAsideRecord[]
}

/** All that is kept. What cannot be read is set aside on the way. */
export function listLibrary(): Promise<Outcome<LibraryContents>> {
  return withDatabase(async (db) => {
    const found = await db.getAll('documents')
    const keys = await db.getAllKeys('documents')
    const documents: DocumentRecord[] = []
    const newer: unknown[] = []
    for (const [n, value] of found.entries()) {
      const record = readDocumentRecord(value)
      if (record === 'newer') newer.push(value)
      else if (record === 'damaged') await setAside(db, keys[n] ?? '', ['It could not be read.'], true)
      else documents.push({ ...record, document: checkDocument(latest(record)).document })
    }
    return { documents, newer, setAside: (await db.getAll('set-aside')).map(readSetAsideRecord) }
  })
}

/** What a page left unsaved of a document, if it goes on from what is kept; else what is kept. */
function latest({ id, revision, document }: { id: string; revision: number; document: unknown }): unknown {
  const unsaved = readUnsaved(id)
  return unsaved?.base === revision ? unsaved.document : document
}

/** Changes one record, as it is at that moment. False if there is none that can be read. */
function changeRecord(
  id: string,
  change: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<Outcome<boolean>> {
  return withDatabase(async (db) => {
    const tx = db.transaction('documents', 'readwrite', { durability: 'strict' })
    const record = readDocumentRecord(await tx.store.get(id))
    if (typeof record === 'object')
      await tx.store.put({ ...change({ ...record }), revision: record.revision + 1, writer: pageId })
    await tx.done
    tell({ type: 'written', id })
    return typeof record === 'object'
  })
}

export function renameDocument(id: string, title: string): Promise<Outcome<boolean>> {
  return changeRecord(id, (record) => ({
    ...record,
    changed: Date.now(),
    document: { ...(typeof record.document === 'object' ? record.document : {}), title },
  }))
}

export function setTrashed(id: string, trashed: boolean): Promise<Outcome<boolean>> {
  return changeRecord(id, (record) => ({ ...record, trashed: trashed ? Date.now() : null }))
}

/** What is in the trash goes, with its versions. Nothing else does. */
export function removeForever(ids: readonly string[]): Promise<Outcome<void>> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['documents', 'versions'], 'readwrite', { durability: 'strict' })
    for (const id of ids) {
      const record = readDocumentRecord(await tx.objectStore('documents').get(id))
      if (typeof record !== 'object' || record.trashed === null) continue
      await tx.objectStore('documents').delete(id)
      for (const key of await tx.objectStore('versions').index('documentId').getAllKeys(id))
        await tx.objectStore('versions').delete(key)
      forgetUnsaved(id)
    }
    await tx.done
  })
}

export function removeSetAside(id: string): Promise<Outcome<void>> {
  return withDatabase((db) => db.delete('set-aside', id))
}

export function addDocument(document: WaterlineDocument): Promise<Outcome<string>> {
  return withDatabase(async (db) => {
    const record = recordOf(newId(), Date.now(), document)
    await db.add('documents', record)
    markKept()
    return record.id
  })
}

function recordOf(id: string, now: number, document: WaterlineDocument): DocumentRecord {
  return {
    id,
    format: RECORD_FORMAT,
    revision: 1,
    writer: pageId,
    created: now,
    changed: now,
    trashed: null,
    document,
  }
}

/** Newest first. */
export function listVersions(documentId: string): Promise<Outcome<readonly VersionRecord[]>> {
  return withDatabase(async (db) =>
    versionsOf(await db.getAllFromIndex('versions', 'documentId', documentId)),
  )
}

function versionsOf(found: readonly unknown[]): readonly VersionRecord[] {
  const read = found.flatMap((value) => {
    const version = readVersionRecord(value)
    return typeof version === 'object'
      ? [{ ...version, document: checkDocument(version.document).document }]
      : []
  })
  return read.sort((a, b) => b.at - a.at)
}

export function removeVersion(id: string): Promise<Outcome<void>> {
  return withDatabase((db) => db.delete('versions', id))
}

export interface WholeLibrary {
  readonly designs: readonly LibraryFileDesign[]
  /** What could not be read, as it was found. */
  readonly setAside: readonly unknown[]
}

/** Everything, for one file. */
export async function wholeLibrary(): Promise<Outcome<WholeLibrary>> {
  const listed = await listLibrary()
  if (!listed.ok) return listed
  const versions = await withDatabase((db) => db.getAll('versions'))
  if (!versions.ok) return versions
  const read = versionsOf(versions.value)
  const designs = listed.value.documents.map(({ id, created, changed, trashed, document }) => ({
    id,
    created,
    changed,
    trashed,
    document,
    versions: read
      .filter(({ documentId }) => documentId === id)
      .map(({ name, at, automatic, document }) => ({ name, at, automatic, document })),
  }))
  return { ok: true, value: { designs, setAside: [...listed.value.newer, ...listed.value.setAside] } }
}

export interface ImportReport {
  readonly added: number
  /** Titles of what was kept beside another design of the same id. */
  readonly copies: readonly string[]
  /** They were here already, exactly so. */
  readonly same: number
}

/** Brings designs of a file in, all or none. What is here is never written over: what differs is kept beside it. */
export function importDesigns(designs: readonly LibraryFileDesign[]): Promise<Outcome<ImportReport>> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['documents', 'versions'], 'readwrite', { durability: 'strict' })
    const [documents, versions] = [tx.objectStore('documents'), tx.objectStore('versions')]
    const here = (await documents.getAll()).flatMap((value) => {
      const record = readDocumentRecord(value)
      return typeof record === 'object'
        ? [{ id: record.id, document: checkDocument(record.document).document }]
        : []
    })
    let added = 0
    let same = 0
    const copies: string[] = []
    for (const design of designs) {
      const taken = design.id !== '' && (await documents.getKey(design.id)) !== undefined
      const title = `${design.document.title || 'Untitled design'} (imported)`
      const beside = { ...design.document, title }
      const known =
        here.find(({ id, document }) => id === design.id && equal(document, design.document)) ??
        here.find(({ document }) => taken && equal(document, beside))
      const id = known?.id ?? (taken || design.id === '' ? newId() : design.id)
      if (known !== undefined) same += 1
      else {
        if (taken) copies.push(title)
        else added += 1
        const { created, changed, trashed } = design
        const now = Date.now()
        await documents.add({
          ...recordOf(id, now, taken ? beside : design.document),
          created: created || now,
          changed: changed || now,
          trashed,
        })
      }
      const kept = versionsOf(await versions.index('documentId').getAll(id))
      for (const version of design.versions) {
        if (kept.some(({ at, name }) => at === version.at && name === version.name)) continue
        await versions.add({ ...version, id: newId(), format: RECORD_FORMAT, documentId: id })
      }
    }
    await tx.done
    markKept()
    return { added, copies, same }
  })
}

export interface StorageUse {
  /** Bytes, as the browser estimates them; null where it does not say. */
  readonly used: number | null
  /** The browser clears it only if the visitor does. */
  readonly persistent: boolean
}

export async function storageUse(): Promise<StorageUse> {
  try {
    const [{ usage = null }, persistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return { used: usage, persistent }
  } catch {
    return { used: null, persistent: false }
  }
}

/** Asks the browser to clear nothing by itself; whether it agreed. Some ask the visitor. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
