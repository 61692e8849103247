import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDocument } from '../design/model.ts'
import { readLibrary, writeLibrary } from '../formats/library-file.ts'
import { closeDatabase, withDatabase } from './database.ts'
import { libraryDocuments } from './documents.ts'
import {
  importDesigns,
  listLibrary,
  removeForever,
  renameDocument,
  setTrashed,
  wholeLibrary,
} from './library.ts'

const { load, save, keepVersion } = libraryDocuments
const orders = { ...emptyDocument, title: 'Orders' }
const mails = { ...emptyDocument, title: 'Mails' }

beforeEach(async () => {
  await closeDatabase()
  vi.stubGlobal('indexedDB', new IDBFactory())
  await save('a', orders, 0)
  await save('b', mails, 0)
})

async function titles(): Promise<readonly string[]> {
  const listed = await listLibrary()
  return listed.ok ? listed.value.documents.map(({ document }) => document.title).sort() : []
}

/** All designs as they come out of a file of all designs. */
async function fromFile() {
  const whole = await wholeLibrary()
  if (!whole.ok) throw new Error(whole.problem)
  const read = readLibrary(writeLibrary(whole.value.designs, whole.value.setAside, '2026-11-23'))
  if (!read.ok) throw new Error(read.reason)
  expect(read.dropped).toEqual([])
  return read.designs
}

describe('the list', () => {
  test('a new title is a writing like any other', async () => {
    await renameDocument('a', 'Orders of May')
    expect(await load('a', true)).toMatchObject({ document: { title: 'Orders of May' }, revision: 2 })
    expect(await save('a', orders, 1)).toEqual({ ok: false, problem: 'changed' })
  })

  test('only what is in the trash goes for ever, with its versions', async () => {
    await keepVersion('a', orders, 'one', false)
    await keepVersion('b', mails, 'two', false)
    await setTrashed('a', true)
    await removeForever(['a', 'b'])
    expect(await titles()).toEqual(['Mails'])
    const versions = await withDatabase((db) => db.count('versions'))
    expect(versions).toEqual({ ok: true, value: 1 })
  })

  test('a damaged record is set aside, and the others are listed', async () => {
    await withDatabase((db) => db.put('documents', { id: 'c', format: 1, document: 7 }))
    const listed = await listLibrary()
    expect(await titles()).toEqual(['Mails', 'Orders'])
    expect(listed).toMatchObject({ ok: true, value: { setAside: [{ found: { id: 'c', document: 7 } }] } })
  })
})

describe('a file of all designs', () => {
  test('brings nothing twice', async () => {
    await keepVersion('a', orders, 'one', false)
    const designs = await fromFile()
    expect(await importDesigns(designs)).toEqual({ ok: true, value: { added: 0, copies: [], same: 2 } })
    expect(await fromFile()).toEqual(designs)
  })

  test('is the whole library in another browser, trash and versions included', async () => {
    await keepVersion('a', orders, 'one', false)
    await setTrashed('b', true)
    const designs = await fromFile()
    await closeDatabase()
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect(await importDesigns(designs)).toMatchObject({ value: { added: 2, copies: [], same: 0 } })
    expect(await fromFile()).toEqual(designs)
  })

  test('never writes over a design: one that differs is kept beside it, once', async () => {
    const designs = await fromFile()
    await save('a', { ...orders, waterline: true }, 1)
    const first = await importDesigns(designs)
    expect(first).toEqual({ ok: true, value: { added: 0, copies: ['Orders (imported)'], same: 1 } })
    expect((await load('a', true)).document?.waterline).toBe(true)
    expect(await importDesigns(designs)).toMatchObject({ value: { copies: [], same: 2 } })
    expect(await titles()).toEqual(['Mails', 'Orders', 'Orders (imported)'])
  })

  test.each([
    ['', 'not-a-library'],
    ['{}', 'not-a-library'],
    ['{"waterlineLibrary":2,"designs":[]}', 'newer-library'],
  ])('what is none is refused: %s', (text, error) => {
    expect(readLibrary(text)).toMatchObject({ ok: false, error })
  })

  test('a bad design in it costs itself only', () => {
    const text = JSON.stringify({
      waterlineLibrary: 1,
      designs: [7, { id: '../x', document: orders, versions: 'no' }],
    })
    expect(readLibrary(text)).toMatchObject({
      ok: true,
      designs: [{ id: '', document: orders, versions: [] }],
      dropped: ['Design 1 of the file cannot be read.'],
    })
  })
})
