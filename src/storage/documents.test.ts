import { describe, expect, test } from 'vitest'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import { localDocuments } from './documents.ts'
import type { TextStore } from './text-store.ts'

const KEY = 'waterline.document.current'

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

describe('a document in local storage', () => {
  test('comes back as it was kept', async () => {
    const store = memory()
    expect(await localDocuments(store).save('current', answered)).toBeNull()
    expect(await localDocuments(store).load('current')).toEqual({
      document: answered,
      problem: null,
      dropped: [],
    })
  })

  test('is written by the time save returns, before its promise is settled', () => {
    const store = memory()
    void localDocuments(store).save('current', answered)
    expect(store.texts[KEY]).toContain('Checkout')
  })

  test('nothing kept is no problem', async () => {
    expect(await localDocuments(memory()).load('current')).toEqual({
      document: null,
      problem: null,
      dropped: [],
    })
  })

  test.each([
    ['no JSON', '{"version":1,'],
    ['no envelope', '[1,2,3]'],
    ['no document', '{"version":1,"document":null}'],
    ['no version', '{"document":{}}'],
  ])('what cannot be read is set aside and said: %s', async (_, text) => {
    const store = memory({ [KEY]: text })
    expect(await localDocuments(store).load('current')).toEqual({
      document: null,
      problem: 'damaged',
      dropped: [],
    })
    expect(store.texts[`${KEY}.set-aside`]).toBe(text)
  })

  test('a newer version is set aside, never guessed at', async () => {
    const text = JSON.stringify({ version: 2, document: answered })
    const store = memory({ [KEY]: text })
    expect((await localDocuments(store).load('current')).problem).toBe('newer')
    expect(store.texts[`${KEY}.set-aside`]).toBe(text)
  })

  test('one bad answer costs that answer only, and is said', async () => {
    const document = {
      ...answered,
      workload: {
        ...answered.workload,
        answers: { ...answered.workload.answers, readers: { options: ['elves'] } },
      },
    }
    const store = memory({ [KEY]: JSON.stringify({ version: 1, document }) })
    const loaded = await localDocuments(store).load('current')
    expect(loaded.document).toEqual(answered)
    expect(loaded.dropped).toHaveLength(1)
  })

  test('a browser without storage says so and never throws', async () => {
    expect((await localDocuments(null).load('current')).problem).toBe('forbidden')
    expect(await localDocuments(null).save('current', answered)).toBe('forbidden')
  })

  test('a store that throws on reading is a forbidden one', async () => {
    const store = {
      ...memory(),
      getItem: () => {
        throw new Error('denied')
      },
    }
    expect((await localDocuments(store).load('current')).problem).toBe('forbidden')
  })

  test('a full store is told from a forbidden one', async () => {
    const throwing = (error: Error): TextStore => ({
      ...memory(),
      setItem: () => {
        throw error
      },
    })
    const full = throwing(new DOMException('no room', 'QuotaExceededError'))
    expect(await localDocuments(full).save('current', answered)).toBe('full')
    const denied = throwing(new DOMException('denied', 'SecurityError'))
    expect(await localDocuments(denied).save('current', answered)).toBe('forbidden')
  })
})
