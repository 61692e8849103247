import { type History, newHistory, push } from '../design/history.ts'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import type { Hold, Holds } from '../storage/holds.ts'
import { newId } from '../storage/ids.ts'
import { type DocumentStorage, type Loaded, loadProblemWords } from '../storage/kept.ts'
import { storeProblemWords } from '../storage/text-store.ts'
import type { DocumentState, Keeping, OpenProblem } from './document-state.ts'

/** Changes are written this long after the first that is not written yet, in ms: work goes on meanwhile. */
const SAVE_DELAY = 400

/** Undo steps of so many documents that were left in this tab are remembered. */
const REMEMBERED = 8

/** Where this tab notes which document it works on. */
export interface Tab {
  get(): string | null
  set(id: string): void
}

export interface Surroundings {
  readonly storage: DocumentStorage
  readonly hold: Holds
  readonly tab: Tab
}

interface Left {
  readonly history: History<WaterlineDocument>
  readonly revision: number
  /** It could not be written: it is here only. */
  readonly unsaved: boolean
}

type SetState = (part: Partial<DocumentState>) => void

/** Writes what changes, and shows one document after the other, each to one tab at a time. */
export function keepingOf(set: SetState, get: () => DocumentState, { storage, hold, tab }: Surroundings) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing = Promise.resolve()
  let opening: Promise<unknown> = Promise.resolve()
  let held: Hold | undefined
  let following = false
  /** The last writing went wrong, and the notice says so. */
  let failed = false
  const left = new Map<string, Left>()

  const schedule = () => {
    set({ saving: 'waiting' })
    timer ??= setTimeout(() => void save(), SAVE_DELAY)
  }

  /** One writing after the other: each names the revision that the last one made. */
  const save = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(write)
    return writing
  }

  const write = async (): Promise<void> => {
    const { documentId, history, revision } = get()
    const saved = await storage.save(documentId, history.present, revision)
    if (saved.ok) set({ revision: saved.revision })
    const problem = saved.ok ? null : saved.problem
    if (problem === 'changed') {
      await goOnAsCopy(othersChanged)
      return
    }
    // What changed meanwhile is waiting for its own turn.
    if (timer !== undefined) return
    // A notice of something else stays until somebody has read it.
    if (problem === null) set({ saving: 'saved', ...(failed && { notice: null }) })
    else set({ saving: 'unsaved', notice: storeProblemWords[problem] })
    failed = problem !== null
  }

  /** What is on screen becomes a document of its own. Neither is lost. */
  const goOnAsCopy = async (words: (title: string, copy: string) => string | null): Promise<void> => {
    const { documentId: from, history } = get()
    const { title } = history.present
    const copy = `${title || untitled} (copy)`
    const to = newId()
    const own = await hold(to, holding(to))
    held?.release()
    held = own
    tab.set(to)
    set({
      documentId: to,
      revision: 0,
      elsewhere: false,
      asking: false,
      moved: { from, to },
      history: push(get().history, { ...get().history.present, title: copy }, { label: 'Made a copy' }),
      saving: 'waiting',
    })
    clearTimeout(timer)
    timer = undefined
    await write()
    const notice = words(title || untitled, copy)
    if (notice !== null && get().saving === 'saved') set({ notice })
  }

  /** Whoever only looks sees what the other tab writes. */
  const follow = () => {
    if (following) return
    following = true
    storage.watch((id) => {
      if (id === get().documentId && get().elsewhere) void read(id)
    })
  }

  const holding = (id: string) => ({
    told: (mine: boolean) => {
      if (id !== get().documentId || held === undefined) return
      if (mine) void read(id)
      else {
        follow()
        set({ elsewhere: true })
      }
    },
    yielding: () => (id === get().documentId ? flush() : Promise.resolve()),
  })

  /** Reads the document on screen again: another tab has written it, or let go of it. */
  const read = async (id: string): Promise<void> => {
    const mine = held?.mine === true
    const loaded = await storage.load(id, mine)
    if (id !== get().documentId) return
    set({ elsewhere: !mine, asking: false })
    if (loaded.document === null || (loaded.revision === get().revision && !loaded.toWrite)) return
    set({ history: newHistory(loaded.document), revision: loaded.revision })
    if (mine && loaded.toWrite) schedule()
  }

  const show = (id: string, own: Hold | undefined, loaded: Loaded, words: string | null) => {
    const before = left.get(id)
    const known =
      before !== undefined && (before.unsaved || (before.revision === loaded.revision && !loaded.toWrite))
    const forbidden = loaded.problem === 'forbidden'
    left.delete(id)
    held?.release()
    held = own
    tab.set(id)
    set({
      documentId: id,
      history: known ? before.history : newHistory(loaded.document ?? emptyDocument),
      revision: known ? before.revision : loaded.revision,
      saving: (known && before.unsaved) || forbidden ? 'unsaved' : 'saved',
      notice: words ?? (forbidden ? loadProblemWords.forbidden : loaded.said.join(' ') || null),
      elsewhere: own !== undefined && !own.mine,
      asking: false,
    })
    if (own?.mine === false) follow()
    if (own?.mine && loaded.toWrite) schedule()
  }

  const remember = () => {
    const { documentId, history, revision, saving } = get()
    if (history.past.length + history.future.length === 0 && saving !== 'unsaved') return
    left.set(documentId, { history, revision, unsaved: saving === 'unsaved' })
    for (const [id, { unsaved }] of left) if (left.size > REMEMBERED && !unsaved) left.delete(id)
  }

  const flush = async (): Promise<void> => {
    if (timer !== undefined || get().saving === 'unsaved') await save()
    else await writing
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = opening.then(work)
    opening = done.catch(() => {})
    return done
  }

  const fresh = async (document: WaterlineDocument, words: string | null): Promise<string> => {
    const id = newId()
    const own = await hold(id, holding(id))
    await flush()
    remember()
    show(id, own, { ...none, document }, words)
    if (document !== emptyDocument) await save()
    return id
  }

  /** Shows the first document of this page, if it can be shown. */
  const tryFirst = async (id: string): Promise<OpenProblem | null> => {
    const own = await hold(id, holding(id))
    const loaded = await storage.load(id, own.mine)
    // A document of this tab may not have been written yet: then it is still empty.
    const missing = loaded.document === null && loaded.problem === null && id !== tab.get()
    const problem = missing ? 'missing' : loaded.problem === 'forbidden' ? null : loaded.problem
    // Someone was faster than the reading: what they did stands as a document of its own.
    const late = get().saving !== 'loading'
    if (late || problem !== null) own.release()
    else show(id, own, loaded, null)
    return problem
  }

  /** What a first document need not wait for: that no other tab works on it, and whether anything can be kept. */
  const settle = async (id: string): Promise<void> => {
    const own = await hold(id, holding(id))
    if (id !== get().documentId) {
      own.release()
      return
    }
    held = own
    if (!own.mine) follow()
    set({ elsewhere: !own.mine })
    // The mark in local storage may be gone, or not have reached the disk before the browser ended.
    const newest = await storage.newest()
    if (newest !== null && id === get().documentId && isBlank(get().history)) {
      const its = await hold(newest, holding(newest))
      const loaded = await storage.load(newest, its.mine)
      const untouched = id === get().documentId && isBlank(get().history) && loaded.document !== null
      if (untouched) show(newest, its, loaded, null)
      else its.release()
      return
    }
    const { problem } = await storage.load(id, own.mine)
    if (problem === 'forbidden' && id === get().documentId)
      set({ saving: 'unsaved', notice: loadProblemWords.forbidden })
  }

  const begin = async (): Promise<void> => {
    if (get().saving !== 'loading') return
    const tabs = tab.get()
    if (tabs === null && storage.isEmpty()) {
      const id = newId()
      show(id, undefined, none, null)
      void settle(id)
      return
    }
    const known = tabs ?? (await storage.newest())
    const problem = known === null ? null : await tryFirst(known)
    if (get().saving !== 'loading') return
    const id = newId()
    const words =
      problem === null || problem === 'trashed' || problem === 'missing' ? null : loadProblemWords[problem]
    const { problem: forbidden } = known === null ? await storage.load(id, true) : none
    show(id, await hold(id, holding(id)), { ...none, problem: forbidden }, words)
  }

  const keeping: Omit<Keeping, 'documentId' | keyof typeof initial> = {
    dismissNotice: () => set({ notice: null }),
    stopAsking: () => set({ asking: false }),
    load: (asked) =>
      inTurn(async () => {
        const problem = asked === undefined ? null : await tryFirst(asked)
        if (asked === undefined || problem !== null) await begin()
        return problem
      }),
    openDocument: (id) =>
      inTurn(async () => {
        if (id === get().documentId) return null
        const own = await hold(id, holding(id))
        const loaded = await storage.load(id, own.mine)
        if (loaded.document === null && left.get(id)?.unsaved !== true) {
          own.release()
          return loaded.problem ?? 'missing'
        }
        await flush()
        remember()
        show(id, own, loaded, null)
        return null
      }),
    createDocument: (document, label) =>
      inTurn(async () => {
        await flush()
        const { saving, elsewhere, documentId, history } = get()
        const inPlace = !elsewhere && (saving === 'unsaved' || isBlank(history))
        if (!inPlace) return fresh(document, null)
        const after = push(history, document, { label })
        set({ history: after })
        if (after !== history) await save()
        return documentId
      }),
    showAnother: () =>
      inTurn(async () => {
        left.delete(get().documentId)
        const id = await storage.newest()
        if (id === null) {
          await fresh(emptyDocument, null)
          return
        }
        const own = await hold(id, holding(id))
        show(id, own, await storage.load(id, own.mine), null)
      }),
    workOnCopy: () => inTurn(() => goOnAsCopy(() => null)),
    takeOver: async () => {
      await held?.takeOver()
      if (held !== undefined) await read(get().documentId)
    },
    flush,
    leave: () => {
      const { documentId, history, revision, saving, elsewhere } = get()
      if (elsewhere || saving === 'saved' || saving === 'loading') return
      storage.noteUnsaved(documentId, history.present, revision)
      void flush()
    },
  }

  return { keeping, schedule }
}

export const initial = {
  revision: 0,
  saving: 'loading',
  notice: null,
  elsewhere: false,
  asking: false,
  moved: null,
} as const

export const untitled = 'Untitled design'

const none: Loaded = { document: null, revision: 0, problem: null, said: [], toWrite: false }

const othersChanged = (title: string, copy: string) =>
  `Another tab has changed “${title}”. What you did here is kept as “${copy}”, and that is what you see now.`

/** Nothing was ever done in it. */
function isBlank({ past, future, present }: History<WaterlineDocument>): boolean {
  return past.length + future.length === 0 && present === emptyDocument
}
