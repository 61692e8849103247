import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import { closeDatabase, withDatabase } from './database.ts'
import { deferredDocuments } from './deferred.ts'
import { libraryDocuments } from './documents.ts'
import type { TextStore } from './text-store.ts'

const { load, save, newest, keepVersion } = libraryDocuments
const { noteUnsaved, isEmpty } = deferredDocuments

function memory(texts: Record<string, string> = {}): TextStore & { readonly texts: Record<string, string> } {
  return {
    texts,
    getItem: (key) => texts[key] ?? null,
    setItem: (key, value) => {
      texts[key] = value
    },
    removeItem: (key) => {
      delete texts[key]
    },
  }
}

let local = memory()

beforeEach(async () => {
  await closeDatabase()
  vi.stubGlobal('indexedDB', new IDBFactory())
  local = memory()
  vi.stubGlobal('localStorage', local)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const answered: WaterlineDocument = {
  ...emptyDocument,
  title: 'Orders',
  workload: {
    answers: {
      order: { options: ['per-key'] },
      peak: { options: [], amount: 512.5 },
      duplicates: 'not-sure',
    },
    dealBreakers: { order: false },
    weights: { pricing: 8 },
  },
  design: {
    parts: [
      { id: 'p1', kind: 'client', name: 'Checkout', x: 0, y: 0, params: {} },
      { id: 'p2', kind: 'sqs-standard', name: 'orders', x: 240, y: 0, params: { retention: 1_209_600 } },
    ],
    connections: [{ id: 'c1', from: 'p1', to: 'p2', params: {} }],
    frames: [],
    notes: [],
  },
  waterline: true,
}
const later: WaterlineDocument = { ...answered, title: 'Orders, later' }

/** All records of a store, as they are. */
async function records(store: 'documents' | 'versions' | 'set-aside'): Promise<readonly unknown[]> {
  const found = await withDatabase((db) => db.getAll(store))
  return found.ok ? found.value : []
}
const put = (record: unknown) => withDatabase((db) => db.put('documents', record))
/** Keys of what is noted in local storage, the mark that something was kept aside. */
const unsavedNotes = () => Object.keys(local.texts).filter((key) => key !== 'waterline.kept')
const frame = { id: 'a', format: 1, revision: 4, writer: 'x', created: 1, changed: 2, trashed: null }

describe('a document in the library', () => {
  test('comes back as it was kept, with the revision that the next writing names', async () => {
    expect(await save('a', answered, 0)).toEqual({ ok: true, revision: 1 })
    expect(await load('a', true)).toEqual({
      document: answered,
      revision: 1,
      problem: null,
      said: [],
      toWrite: false,
    })
  })

  test('nothing kept is no problem', async () => {
    expect(await load('a', true)).toMatchObject({ document: null, revision: 0, problem: null })
  })

  test('whether anything was ever kept is known without asking the database', async () => {
    expect(isEmpty()).toBe(true)
    await save('a', answered, 0)
    expect(isEmpty()).toBe(false)
  })

  test('whoever has not seen the last writing writes nothing', async () => {
    await save('a', answered, 0)
    expect(await save('a', later, 1)).toEqual({ ok: true, revision: 2 })
    expect(await save('a', answered, 1)).toEqual({ ok: false, problem: 'changed' })
    expect(await save('a', answered, 0)).toEqual({ ok: false, problem: 'changed' })
    expect((await load('a', true)).document).toEqual(later)
  })

  test('of two that write at the same time one is told', async () => {
    await save('a', answered, 0)
    const outcomes = await Promise.all([save('a', later, 1), save('a', { ...answered, waterline: false }, 1)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  test('the newest is the one written last, trash aside', async () => {
    expect(await newest()).toBeNull()
    await put({ ...frame, id: 'old', changed: 10, document: answered })
    await put({ ...frame, id: 'thrown', changed: 30, trashed: 40, document: answered })
    await put({ ...frame, id: 'new', changed: 20, document: answered })
    await put({ id: 'odd', changed: 99 })
    expect(await newest()).toBe('new')
  })

  test('what is in the trash is neither shown nor written', async () => {
    await put({ ...frame, trashed: 5, document: answered })
    expect(await load('a', true)).toMatchObject({ document: null, problem: 'trashed' })
    expect(await save('a', later, 4)).toEqual({ ok: false, problem: 'changed' })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['no document', { id: 'a', format: 1, revision: 4 }],
    ['no revision', { id: 'a', format: 1, document: answered }],
    ['another thing', { id: 'a', text: 'x' }],
  ])('is set aside as it was found: %s', async (_, record) => {
    await put(record)
    expect(await load('a', true)).toMatchObject({ document: null, problem: 'damaged' })
    expect(await records('documents')).toEqual([])
    expect(await records('set-aside')).toMatchObject([{ found: record, reasons: ['It could not be read.'] }])
  })

  test('a newer record stays where it is', async () => {
    const record = { ...frame, format: 2, document: answered }
    await put(record)
    expect((await load('a', true)).problem).toBe('newer')
    expect(await save('a', later, 4)).toEqual({ ok: false, problem: 'changed' })
    expect(await records('documents')).toEqual([record])
  })

  test('one bad answer costs that answer only, is said, and the whole is set aside', async () => {
    const { answers } = answered.workload
    const workload = { ...answered.workload, answers: { ...answers, readers: { options: ['elves'] } } }
    const record = { ...frame, document: { ...answered, workload } }
    await put(record)
    const loaded = await load('a', true)
    expect(loaded).toMatchObject({ document: answered, revision: 4, problem: null, toWrite: true })
    expect(loaded.said).toHaveLength(1)
    expect(await records('set-aside')).toMatchObject([{ found: record, title: 'Orders' }])
    expect(await records('documents')).toEqual([record])
  })
})

describe('what a page left unsaved', () => {
  test('is taken up by the next page that works on the document', async () => {
    await save('a', answered, 0)
    noteUnsaved('a', later, 1)
    expect((await load('a', false)).document).toEqual(answered)
    expect(await load('a', true)).toMatchObject({ document: later, revision: 1, toWrite: true })
    expect(await save('a', later, 1)).toMatchObject({ ok: true })
    expect(unsavedNotes()).toEqual([])
  })

  test('waits on while something older is written', async () => {
    await save('a', answered, 0)
    noteUnsaved('a', later, 1)
    await save('a', { ...answered, waterline: false }, 1)
    expect(await load('a', true)).toMatchObject({ document: later, revision: 2, toWrite: true })
  })

  test('is taken up if the document was never written', async () => {
    noteUnsaved('a', answered, 0)
    expect(await load('a', true)).toMatchObject({ document: answered, revision: 0, toWrite: true })
  })

  test('is forgotten if it was written after all', async () => {
    await save('a', answered, 0)
    noteUnsaved('a', later, 1)
    const note = { ...local.texts }
    await save('a', later, 1)
    Object.assign(local.texts, note)
    expect(await load('a', true)).toMatchObject({ document: later, revision: 2, toWrite: false })
    expect(unsavedNotes()).toEqual([])
  })

  test('follows a writing of the same page whose end it did not see', async () => {
    await save('a', answered, 0)
    noteUnsaved('a', later, 0)
    expect(await load('a', true)).toMatchObject({ document: later, revision: 1, toWrite: true })
  })

  test('is kept beside what another page has written meanwhile', async () => {
    await put({ ...frame, document: later })
    local.setItem(
      'waterline.unsaved.a',
      JSON.stringify({ version: 1, base: 3, writer: 'gone', at: 1, document: answered }),
    )
    const loaded = await load('a', true)
    expect(loaded).toMatchObject({ document: later, revision: 4, toWrite: false })
    expect(loaded.said[0]).toContain('“Orders (unsaved changes)”')
    const titles = (await records('documents')).map((record) => JSON.stringify(record))
    expect(titles).toHaveLength(2)
    expect(titles.some((text) => text.includes('Orders (unsaved changes)'))).toBe(true)
    expect(unsavedNotes()).toEqual([])
  })
})

describe('the one document of before', () => {
  const KEY = 'waterline.document.current'

  test('moves into the library once, and only then leaves its old place', async () => {
    local.setItem(KEY, JSON.stringify({ version: 1, document: answered }))
    const id = await newest()
    expect((await load(id ?? '', true)).document).toEqual(answered)
    expect(unsavedNotes()).toEqual([])
    // A page that ended before it could forget the text.
    local.setItem(KEY, JSON.stringify({ version: 1, document: answered }))
    await closeDatabase()
    await newest()
    expect(await records('documents')).toHaveLength(1)
  })

  test('is set aside if it cannot be read, as is what had been before', async () => {
    local.setItem(KEY, '{"version":1,')
    local.setItem(`${KEY}.set-aside`, 'older')
    expect(await newest()).toBeNull()
    const found = (await records('set-aside')).map((record) => JSON.stringify(record)).join()
    expect(found).toContain('older')
    expect(found).toContain('version')
    expect(unsavedNotes()).toEqual([])
  })
})

describe('versions', () => {
  test('of the automatic ones the last ten stay, of the named ones all', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    for (let n = 0; n < 12; n += 1) {
      vi.setSystemTime(n)
      await keepVersion('a', answered, `auto ${n}`, true)
      await keepVersion('a', answered, `named ${n}`, false)
    }
    await keepVersion('b', answered, 'other', true)
    const names = (await records('versions')).map((record) => JSON.stringify(record))
    expect(names.filter((text) => text.includes('"auto '))).toHaveLength(10)
    expect(names.filter((text) => text.includes('"named '))).toHaveLength(12)
    expect(names.filter((text) => text.includes('"other"'))).toHaveLength(1)
  })
})

describe('a browser that keeps nothing', () => {
  test('says so and never throws', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(await load('a', true)).toMatchObject({ document: null, problem: 'forbidden' })
    expect(await save('a', answered, 0)).toEqual({ ok: false, problem: 'forbidden' })
    expect(await newest()).toBeNull()
    expect(await keepVersion('a', answered, 'x', false)).toBe('forbidden')
  })

  test('shows what local storage could still take', async () => {
    vi.stubGlobal('indexedDB', undefined)
    noteUnsaved('a', answered, 0)
    expect(await load('a', true)).toMatchObject({ document: answered, problem: 'forbidden' })
  })

  test('a full store is told from a forbidden one', async () => {
    await save('a', answered, 0)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await save('a', later, 1)).toEqual({ ok: false, problem: 'full' })
    full.mockRestore()
    expect((await load('a', true)).document).toEqual(answered)
  })
})
