import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import type { Holds } from '../storage/holds.ts'
import type { DocumentStorage, Loaded, SaveProblem } from '../storage/kept.ts'
import { createDocumentStore } from './document.ts'
import './editing.ts'
import { assessmentOf, designOf } from './judgement.ts'
import { recommendationOf } from './recommendation.ts'

/** A storage for one tab: what was kept, by id, with everything written to it. */
function storageWith(
  kept: Readonly<Record<string, WaterlineDocument>>,
  loaded: Partial<Loaded> = {},
  empty = Object.keys(kept).length === 0,
) {
  const documents = new Map<string, { readonly document: WaterlineDocument; readonly revision: number }>(
    Object.entries(kept).map(([id, document]) => [id, { document, revision: 1 }]),
  )
  const saved: WaterlineDocument[] = []
  const noted: WaterlineDocument[] = []
  const versions: string[] = []
  const answer = { problem: null as SaveProblem | null }
  const nothing = { document: null, revision: 0 }
  const storage: DocumentStorage = {
    load: async (id) => ({
      problem: null,
      said: [],
      toWrite: false,
      ...(documents.get(id) ?? nothing),
      ...loaded,
    }),
    save: async (id, document, revision) => {
      saved.push(document)
      if (answer.problem !== null) {
        const { problem } = answer
        if (problem === 'changed') answer.problem = null
        return { ok: false, problem }
      }
      expect(revision).toBe(documents.get(id)?.revision ?? 0)
      documents.set(id, { document, revision: revision + 1 })
      return { ok: true, revision: revision + 1 }
    },
    noteUnsaved: (_, document) => void noted.push(document),
    newest: async () => [...documents.keys()].at(-1) ?? null,
    keepVersion: async (_id, _document, name) => {
      versions.push(name)
      return null
    },
    watch: () => () => {},
    isEmpty: () => empty,
  }
  return { storage, documents, saved, noted, versions, answer }
}

/** Everything is free to be worked on. */
const free: Holds = async () => ({ mine: true, takeOver: async () => {}, release: () => {} })

function newTab() {
  let id: string | null = null
  return {
    get: () => id,
    set: (to: string) => {
      id = to
    },
  }
}

async function readyStore(
  kept: Readonly<Record<string, WaterlineDocument>> = {},
  loaded: Partial<Loaded> = {},
  hold: Holds = free,
) {
  const kit = storageWith(kept, loaded)
  const store = createDocumentStore({ storage: kit.storage, hold, tab: newTab() })
  await store.getState().load()
  return { ...kit, store, now: () => store.getState().history.present }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ordered = { options: ['per-key'] }

describe('weights and assumptions', () => {
  test('the default leaves no trace in the record, and all are reset in one step', async () => {
    const { store, now } = await readyStore()
    const { setWeight, setAssumption, resetWeights, resetAssumptions, undo } = store.getState()
    setWeight('scale', 8)
    setWeight('pricing', 0)
    setWeight('scale', undefined)
    expect(now().workload.weights).toEqual({ pricing: 0 })
    setAssumption('retried', 5)
    setAssumption('free-tier', 0)
    resetWeights()
    resetAssumptions()
    expect(now()).toEqual(emptyDocument)
    undo()
    expect(now().assumptions).toEqual({ retried: 5, 'free-tier': 0 })
  })

  test('an account’s quota is one step, and taken back it leaves no trace', async () => {
    const { store, now } = await readyStore()
    const { setQuota, undo } = store.getState()
    setQuota('sns.publish.rate', 1200)
    setQuota('sns.publish.rate', 1200)
    setQuota('sfn.start.rate', 500)
    expect(now().workload.quotas).toEqual({ 'sns.publish.rate': 1200, 'sfn.start.rate': 500 })
    undo()
    expect(now().workload.quotas).toEqual({ 'sns.publish.rate': 1200 })
    setQuota('sns.publish.rate', undefined)
    expect(now()).toEqual(emptyDocument)
    undo()
    expect(now().workload.quotas).toEqual({ 'sns.publish.rate': 1200 })
  })

  test('one judge: what is recommended and what is drawn rest on the same assumptions', () => {
    const document: WaterlineDocument = {
      ...emptyDocument,
      workload: {
        ...emptyDocument.workload,
        answers: {
          readers: { options: ['own'], amount: 3 },
          monthly: { options: [], amount: 40_000_000 },
          'cost-priority': { options: ['total'] },
        },
      },
    }
    const costly = { ...document, assumptions: { 'free-tier': 0, retried: 50 } }
    const edited = { ...costly, design: designOf(costly) }
    const cost = assessmentOf(costly).cost ?? 0
    expect(cost).toBeGreaterThan(assessmentOf(document).cost ?? 0)
    expect(assessmentOf(edited).cost).toBe(cost)
    expect(recommendationOf(costly).winner?.assessment.cost).toBe(cost)
  })
})

describe('answers', () => {
  test('an answer is one undo step, and undo brings back what was there', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('order', ordered)
    store.getState().answer('order', 'not-sure')
    expect(now().workload.answers).toEqual({ order: 'not-sure' })
    store.getState().undo()
    expect(now().workload.answers).toEqual({ order: ordered })
    store.getState().undo()
    expect(now()).toEqual(emptyDocument)
    store.getState().redo()
    expect(now().workload.answers).toEqual({ order: ordered })
  })

  test('several answers at once are one step, and nothing besides changes', async () => {
    const { store } = await readyStore()
    const { answer, answerTogether, choose, undo } = store.getState()
    answer('order', { options: ['strict'] })
    choose('queue-fifo')
    const before = store.getState().history
    const more = { people: { options: ['none'] }, accounts: { options: ['one'] } }
    expect(answerTogether(more, 'Answered what is unusual')).toBe(true)
    const { present, past } = store.getState().history
    const { answers } = before.present.workload
    expect(present).toEqual({
      ...before.present,
      workload: { ...before.present.workload, answers: { ...answers, ...more } },
    })
    expect(past.length).toBe(before.past.length + 1)
    undo()
    expect(store.getState().history.present).toBe(before.present)
  })

  test('the same answer again is no step', async () => {
    const { store } = await readyStore()
    store.getState().answer('order', ordered)
    store.getState().answer('order', { options: ['per-key'] })
    expect(store.getState().history.past).toHaveLength(1)
  })

  test('an answer taken back leaves no trace in the record', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('order', ordered)
    store.getState().answer('order', undefined)
    expect(Object.keys(now().workload.answers)).toEqual([])
  })

  test('typing a number is one step, and the next gesture another', async () => {
    const { store, now } = await readyStore()
    for (const amount of [5, 50, 500]) store.getState().answer('peak', { options: [], amount }, 'amount:peak')
    store.getState().endGesture()
    store.getState().answer('peak', { options: [], amount: 700 }, 'amount:peak')
    store.getState().undo()
    expect(now().workload.answers.peak).toEqual({ options: [], amount: 500 })
    store.getState().undo()
    expect(now().workload.answers.peak).toBeUndefined()
  })

  test('a deal-breaker goes back to what the question has by itself', async () => {
    const { store, now } = await readyStore()
    store.getState().setDealBreaker('order', false)
    expect(now().workload.dealBreakers).toEqual({ order: false })
    store.getState().setDealBreaker('order', undefined)
    expect(now().workload.dealBreakers).toEqual({})
  })
})

describe('answers and diagram have one history', () => {
  test('undo walks back through an edit to the answer before it', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('caller-waits', { options: ['accepted'] })
    const built = store.getState().designOnScreen()
    expect(built.parts.length).toBeGreaterThan(1)
    const outcome = store.getState().run({ type: 'add-note', x: 0, y: 0, text: 'Mind the gap' })
    expect(outcome.ok).toBe(true)
    expect(now().design?.notes).toHaveLength(1)
    expect(now().design?.parts).toEqual(built.parts)
    store.getState().answer('order', ordered)
    expect(now().design?.notes).toHaveLength(1)
    store.getState().undo()
    store.getState().undo()
    expect(now().design).toBeNull()
    expect(now().workload.answers).toEqual({ 'caller-waits': { options: ['accepted'] } })
    store.getState().undo()
    expect(now()).toEqual(emptyDocument)
  })

  test('a refused command changes nothing', async () => {
    const { store } = await readyStore()
    const outcome = store.getState().run({ type: 'rename', id: 'nobody', name: 'x' })
    expect(outcome).toMatchObject({ ok: false, error: 'missing' })
    expect(store.getState().history.past).toHaveLength(0)
  })

  test('a diagram follows the answers until it is edited, and again after that is undone by resetDesign', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('caller-waits', { options: ['accepted'] })
    store.getState().run({ type: 'add-note', x: 0, y: 0, text: 'Mine' })
    store.getState().resetDesign()
    expect(now().design).toBeNull()
    store.getState().undo()
    expect(now().design?.notes).toHaveLength(1)
  })

  test('choosing another pattern ends edits, and undo returns both', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('caller-waits', { options: ['accepted'] })
    store.getState().run({ type: 'add-note', x: 0, y: 0, text: 'Mine' })
    store.getState().choose('stream-on-demand')
    expect(now()).toMatchObject({ chosen: 'stream-on-demand', design: null })
    store.getState().undo()
    expect(now()).toMatchObject({ chosen: null })
    expect(now().design?.notes).toHaveLength(1)
  })

  test('a version comes back as a step, and what makes way for it is kept as a version', async () => {
    const { store, now, versions } = await readyStore()
    store.getState().answer('order', ordered)
    const before = now()
    store.getState().restore({ ...emptyDocument, title: 'As agreed' }, 'Agreed in May')
    expect(now().title).toBe('As agreed')
    expect(versions).toEqual(['Before: Restored “Agreed in May”'])
    store.getState().undo()
    expect(now()).toEqual(before)
  })

  test('what was drawn is kept as a version before something else takes its place', async () => {
    const { store, versions } = await readyStore()
    store.getState().answer('caller-waits', { options: ['accepted'] })
    store.getState().resetDesign()
    expect(versions).toEqual([])
    store.getState().run({ type: 'add-note', x: 0, y: 0, text: 'Mine' })
    store.getState().resetDesign()
    store.getState().undo()
    const design = { parts: [], connections: [], frames: [], notes: [] }
    store.getState().run({ type: 'replace-design', design, label: 'Started an empty diagram' })
    expect(versions).toEqual([
      'Before: Let the diagram follow the answers',
      'Before: Started an empty diagram',
    ])
  })
})

describe('keeping', () => {
  const kept: WaterlineDocument = {
    ...emptyDocument,
    title: 'Kept',
    workload: { answers: { order: ordered }, dealBreakers: {}, weights: {} },
  }

  test('a reload shows what was kept', async () => {
    const { store, now } = await readyStore({ a: kept })
    expect(now()).toEqual(kept)
    expect(store.getState()).toMatchObject({ documentId: 'a', saving: 'saved', notice: null })
    expect(store.getState().history.past).toHaveLength(0)
  })

  test('work that goes on is written again and again, not only when it ends', async () => {
    const { store, saved, now } = await readyStore()
    store.getState().answer('order', ordered)
    await vi.advanceTimersByTimeAsync(300)
    store.getState().answer('duplicates', 'not-sure')
    expect(store.getState().saving).toBe('waiting')
    expect(saved).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(100)
    expect(saved).toEqual([now()])
    expect(store.getState()).toMatchObject({ saving: 'saved', revision: 1 })
    store.getState().undo()
    await vi.advanceTimersByTimeAsync(400)
    expect(saved).toHaveLength(2)
    expect(store.getState().revision).toBe(2)
  })

  test('leaving the page notes at once what waits, writes it, and only that', async () => {
    const { store, saved, noted, now } = await readyStore()
    store.getState().leave()
    await vi.advanceTimersByTimeAsync(1000)
    expect([...saved, ...noted]).toEqual([])
    store.getState().answer('order', ordered)
    store.getState().leave()
    expect(noted).toEqual([now()])
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([now()])
  })

  test('a full store is said, the work stays, and a later success takes it back', async () => {
    const { store, answer, now } = await readyStore()
    answer.problem = 'full'
    store.getState().answer('order', ordered)
    await vi.advanceTimersByTimeAsync(500)
    expect(store.getState().saving).toBe('unsaved')
    expect(store.getState().notice).toMatch(/full/)
    expect(now().workload.answers).toEqual({ order: ordered })
    answer.problem = null
    await store.getState().flush()
    expect(store.getState()).toMatchObject({ saving: 'saved', notice: null })
  })

  test('damaged storage starts afresh and says so', async () => {
    const { store, now } = await readyStore({ a: kept }, { document: null, problem: 'damaged' })
    expect(now()).toEqual(emptyDocument)
    expect(store.getState().documentId).not.toBe('a')
    expect(store.getState().notice).toMatch(/set aside/)
  })

  test('what was dropped while reading is said, and the rest written', async () => {
    const { store, saved } = await readyStore(
      { a: kept },
      { said: ['An answer to “old”, a question that is not asked.'], toWrite: true },
    )
    expect(store.getState().notice).toMatch(/not asked/)
    await vi.advanceTimersByTimeAsync(500)
    expect(saved).toEqual([kept])
    expect(store.getState().notice).toMatch(/not asked/)
  })

  test('what is kept is found even if the mark that says so is lost', async () => {
    const { storage } = storageWith({ a: kept }, {}, true)
    const store = createDocumentStore({ storage, hold: free, tab: newTab() })
    await store.getState().load()
    expect(store.getState().history.present).toEqual(emptyDocument)
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getState()).toMatchObject({ documentId: 'a', history: { present: kept } })
  })

  test('reading that ends late does not take the place of what was done meanwhile', async () => {
    const { storage, documents } = storageWith({ a: kept })
    const store = createDocumentStore({ storage, hold: free, tab: newTab() })
    const reading = store.getState().load()
    store.getState().answer('duplicates', 'not-sure')
    await reading
    expect(store.getState().history.present.workload.answers).toEqual({ duplicates: 'not-sure' })
    await vi.advanceTimersByTimeAsync(500)
    expect(documents.get('a')?.document).toEqual(kept)
    expect(documents.size).toBe(2)
  })
})

describe('several documents', () => {
  const [one, two] = [
    { ...emptyDocument, title: 'One' },
    { ...emptyDocument, title: 'Two' },
  ]

  test('a new one leaves the other as it was, written to the last change', async () => {
    const { store, documents, now } = await readyStore({ a: one })
    store.getState().answer('order', ordered)
    const id = await store.getState().createDocument(two, 'New')
    expect(now()).toEqual(two)
    expect(documents.get('a')?.document.workload.answers).toEqual({ order: ordered })
    expect(documents.get(id)?.document).toEqual(two)
    expect(store.getState().history.past).toHaveLength(0)
  })

  test('an empty one is written only when something is in it', async () => {
    const { store, documents } = await readyStore()
    const id = await store.getState().createDocument(emptyDocument, 'New')
    expect(documents.size).toBe(0)
    store.getState().setTitle('Something')
    await vi.advanceTimersByTimeAsync(500)
    expect(documents.get(id)?.document.title).toBe('Something')
  })

  test('undo goes on where a document was left in this tab', async () => {
    const { store, now } = await readyStore({ b: two, a: one })
    store.getState().answer('order', ordered)
    expect(await store.getState().openDocument('b')).toBeNull()
    expect(now()).toEqual(two)
    await store.getState().openDocument('a')
    store.getState().undo()
    expect(now()).toEqual(one)
  })

  test('what is not there, or cannot be shown, changes nothing', async () => {
    const { store, now } = await readyStore({ a: one })
    expect(await store.getState().openDocument('nobody')).toBe('missing')
    expect(now()).toEqual(one)
    expect(store.getState().documentId).toBe('a')
  })

  test('when the one on screen was thrown away, the one changed last is shown', async () => {
    const { store, documents, saved, now } = await readyStore({ b: two, a: one })
    documents.delete('a')
    await store.getState().showAnother()
    expect(now()).toEqual(two)
    documents.delete('b')
    await store.getState().showAnother()
    expect(now()).toEqual(emptyDocument)
    expect(saved).toEqual([])
  })

  test('where nothing can be kept, a new one is a step that undo takes back', async () => {
    const { store, answer, now } = await readyStore({ a: one })
    answer.problem = 'full'
    store.getState().answer('order', ordered)
    const before = now()
    expect(await store.getState().createDocument(two, 'New')).toBe('a')
    expect(now()).toEqual(two)
    store.getState().undo()
    expect(now()).toEqual(before)
  })

  test('what could not be written is still there when one comes back to it', async () => {
    const { store, answer, now } = await readyStore({ b: two, a: one })
    answer.problem = 'full'
    store.getState().answer('order', ordered)
    const before = now()
    await store.getState().openDocument('b')
    await store.getState().openDocument('a')
    expect(now()).toEqual(before)
    expect(store.getState().saving).toBe('unsaved')
  })
})

describe('two tabs', () => {
  const mine = { ...emptyDocument, title: 'Orders' }

  /** Another tab works on everything that is not new. */
  function busy(ids: ReadonlySet<string>) {
    const told = new Map<string, (mine: boolean) => void>()
    const state = { mine: false }
    const hold: Holds = async (id, options) => {
      told.set(id, options.told)
      if (!ids.has(id)) return free(id, options)
      return {
        get mine() {
          return state.mine
        },
        takeOver: async () => {
          state.mine = true
          options.told(true)
        },
        release: () => {},
      }
    }
    return { hold, told, state }
  }

  test('the second looks on: a change is refused and asks', async () => {
    const { hold } = busy(new Set(['a']))
    const { store, saved, now } = await readyStore({ a: mine }, {}, hold)
    expect(store.getState().elsewhere).toBe(true)
    store.getState().answer('order', ordered)
    expect(store.getState().asking).toBe(true)
    const outcome = store.getState().run({ type: 'add-note', x: 0, y: 0, text: 'No' })
    expect(outcome).toMatchObject({ ok: false, error: 'elsewhere' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(now()).toEqual(mine)
    expect(saved).toEqual([])
  })

  test('a copy goes on as a document of its own', async () => {
    const { hold } = busy(new Set(['a']))
    const { store, documents, now } = await readyStore({ a: mine }, {}, hold)
    await store.getState().workOnCopy()
    const { documentId, moved, elsewhere } = store.getState()
    expect({ moved, elsewhere }).toEqual({ moved: { from: 'a', to: documentId }, elsewhere: false })
    expect(now().title).toBe('Orders (copy)')
    expect(documents.get('a')?.document).toEqual(mine)
    expect(documents.get(documentId)?.document.title).toBe('Orders (copy)')
  })

  test('who takes over goes on with what the other has written', async () => {
    const { hold } = busy(new Set(['a']))
    const { store, documents, now } = await readyStore({ a: mine }, {}, hold)
    const theirs = { ...mine, title: 'Theirs' }
    documents.set('a', { document: theirs, revision: 2 })
    await store.getState().takeOver()
    expect(now()).toEqual(theirs)
    store.getState().answer('order', ordered)
    await vi.advanceTimersByTimeAsync(500)
    expect(documents.get('a')?.document.workload.answers).toEqual({ order: ordered })
  })

  test('what another tab has written is never written over: both are kept, and that is said', async () => {
    const { store, answer, documents, now } = await readyStore({ a: mine })
    answer.problem = 'changed'
    store.getState().answer('order', ordered)
    await vi.advanceTimersByTimeAsync(500)
    expect(documents.get('a')?.document).toEqual(mine)
    expect(documents.size).toBe(2)
    expect(now()).toMatchObject({ title: 'Orders (copy)', workload: { answers: { order: ordered } } })
    expect(store.getState()).toMatchObject({ saving: 'saved', elsewhere: false })
    expect(store.getState().notice).toMatch(/Another tab has changed “Orders”/)
  })
})
