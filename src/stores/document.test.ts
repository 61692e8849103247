import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import type { DocumentStorage, Loaded } from '../storage/documents.ts'
import type { StoreProblem } from '../storage/text-store.ts'
import { createDocumentStore } from './document.ts'
import './editing.ts'
import { assessmentOf, designOf } from './judgement.ts'
import { recommendationOf } from './recommendation.ts'

function storageWith(loaded: Partial<Loaded> = {}) {
  const saved: WaterlineDocument[] = []
  const answer = { problem: null as StoreProblem | null }
  const storage: DocumentStorage = {
    load: async () => ({ document: null, problem: null, dropped: [], ...loaded }),
    save: async (_, document) => {
      saved.push(document)
      return answer.problem
    },
    watch: () => () => {},
  }
  return { storage, saved, answer }
}

async function readyStore(loaded: Partial<Loaded> = {}) {
  const { storage, saved, answer } = storageWith(loaded)
  const store = createDocumentStore(storage)
  await store.getState().load()
  return { store, saved, answer, now: () => store.getState().history.present }
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

  test('a scenario takes the place of all answers in one step', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('order', ordered)
    store.getState().setDealBreaker('order', false)
    store.getState().answerAll({ duplicates: { options: ['removed'] } }, 'Ready')
    expect(now().workload.answers).toEqual({ duplicates: { options: ['removed'] } })
    expect(now().workload.dealBreakers).toEqual({})
    store.getState().undo()
    expect(now().workload.answers).toEqual({ order: ordered })
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

  test('opening another document is one undo away from what was here', async () => {
    const { store, now } = await readyStore()
    store.getState().answer('order', ordered)
    store.getState().open({ ...emptyDocument, title: 'From a link' })
    expect(now().title).toBe('From a link')
    store.getState().undo()
    expect(now().workload.answers).toEqual({ order: ordered })
  })
})

describe('keeping', () => {
  const kept: WaterlineDocument = {
    ...emptyDocument,
    title: 'Kept',
    workload: { answers: { order: ordered }, dealBreakers: {}, weights: {} },
  }

  test('a reload shows what was kept', async () => {
    const { store, now } = await readyStore({ document: kept })
    expect(now()).toEqual(kept)
    expect(store.getState()).toMatchObject({ saving: 'saved', notice: null })
    expect(store.getState().history.past).toHaveLength(0)
  })

  test('several changes are written once, a moment after the last', async () => {
    const { store, saved, now } = await readyStore()
    store.getState().answer('order', ordered)
    await vi.advanceTimersByTimeAsync(300)
    store.getState().answer('duplicates', 'not-sure')
    expect(store.getState().saving).toBe('waiting')
    await vi.advanceTimersByTimeAsync(300)
    expect(saved).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(saved).toEqual([now()])
    expect(store.getState().saving).toBe('saved')
  })

  test('leaving the page writes at once what waits, and only that', async () => {
    const { store, saved, now } = await readyStore()
    await store.getState().flush()
    expect(saved).toHaveLength(0)
    store.getState().answer('order', ordered)
    void store.getState().flush()
    expect(saved).toEqual([now()])
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toHaveLength(1)
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
    store.getState().undo()
    await vi.advanceTimersByTimeAsync(500)
    expect(store.getState()).toMatchObject({ saving: 'saved', notice: null })
  })

  test('damaged storage starts afresh and says so', async () => {
    const { store, now } = await readyStore({ problem: 'damaged' })
    expect(now()).toEqual(emptyDocument)
    expect(store.getState().notice).toMatch(/set aside/)
  })

  test('what was dropped while reading is said', async () => {
    const { store } = await readyStore({
      document: kept,
      dropped: ['An answer to “old”, a question that is not asked.'],
    })
    expect(store.getState().notice).toMatch(/not asked/)
  })

  test('what another tab has kept is shown, one undo away from what was here', async () => {
    const { store, saved, now } = await readyStore({ document: kept })
    store.getState().answer('duplicates', 'not-sure')
    const here = now()
    await store.getState().adopt()
    expect(now()).toEqual(kept)
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toHaveLength(0)
    store.getState().undo()
    expect(now()).toEqual(here)
  })

  test('reading that ends late does not take the place of what was done meanwhile', async () => {
    const { storage } = storageWith({ document: kept })
    const store = createDocumentStore(storage)
    const reading = store.getState().load()
    store.getState().answer('duplicates', 'not-sure')
    await reading
    expect(store.getState().history.present.workload.answers).toEqual({ duplicates: 'not-sure' })
  })
})
