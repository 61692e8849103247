/**
 * Which tab works on a document: one at a time. This only keeps people from working twice on the same thing; that
 * nothing is written over is seen to by the revisions of documents.ts.
 */
import { listen, tell } from './channel.ts'

export interface Hold {
  /** Nobody else works on it, as far as can be known. */
  readonly mine: boolean
  /** Takes it from the other tab, which writes first what it has not written. Resolves when it is here. */
  takeOver(): Promise<void>
  release(): void
}

export interface HoldOptions {
  /** It came here since the other tab let go (true), or another tab took it over (false). */
  readonly told: (mine: boolean) => void
  /** Another tab is about to take it over: the last chance to write. */
  readonly yielding: () => Promise<void>
}

export type Holds = (id: string, options: HoldOptions) => Promise<Hold>

/** A tab that does not answer within this time is taken over from, in ms. */
const PATIENCE = 1_500

const nameOf = (id: string) => `waterline.document.${id}`

/** By the browser's locks, which end with their tab whatever becomes of it; by messages where there are none. */
export const hold: Holds = (id, options) => {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  return locks === undefined ? holdByMessages(id, options) : holdByLock(locks, id, options)
}

/**
 * Works while no tab holds the document, and holds it meanwhile; null if one does. Where the browser has no locks
 * nobody can be asked in time: it works, and revisions see to the rest.
 */
export async function whileFree<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (locks === undefined) return work()
  return locks.request(nameOf(id), { ifAvailable: true }, async (lock) => (lock === null ? null : work()))
}

/** Ids of documents that some tab works on, this one included; nothing is known where there are no locks. */
export async function heldDocuments(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {}
    const prefix = nameOf('')
    return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
  } catch {
    return new Set()
  }
}

async function holdByLock(locks: LockManager, id: string, { told, yielding }: HoldOptions): Promise<Hold> {
  const name = nameOf(id)
  let mine = false
  let released = false
  let letGo: (() => void) | undefined
  let waiting: AbortController | undefined
  let arrived: (() => void) | undefined

  const keep = () =>
    new Promise<void>((resolve) => {
      mine = true
      letGo = resolve
    })
  /** In line behind the tab that has it. */
  const queue = () => {
    waiting = new AbortController()
    void locks
      .request(name, { signal: waiting.signal }, () => {
        if (released) return undefined
        const kept = keep()
        told(true)
        arrived?.()
        return kept
      })
      .catch(lost)
  }
  /** Aborted while waiting, or stolen while held: only the second is news. */
  const lost = () => {
    if (!mine || released) return
    mine = false
    told(false)
    queue()
  }
  const stopListening = listen((message) => {
    if (message.type !== 'yield' || message.id !== id || !mine) return
    void yielding().then(() => {
      if (!mine || released) return
      mine = false
      letGo?.()
      told(false)
      queue()
    })
  })

  const first = await new Promise<boolean>((resolve) => {
    void locks
      .request(name, { ifAvailable: true }, (lock) => {
        const kept = lock === null ? undefined : keep()
        resolve(lock !== null)
        return kept
      })
      .catch(lost)
  })
  if (!first) queue()

  return {
    get mine() {
      return mine
    },
    takeOver: async () => {
      if (mine) return
      const granted = new Promise<void>((resolve) => {
        arrived = resolve
      })
      tell({ type: 'yield', id })
      const timer = setTimeout(() => {
        waiting?.abort()
        void locks
          .request(name, { steal: true }, () => {
            const kept = keep()
            told(true)
            arrived?.()
            return kept
          })
          .catch(lost)
      }, PATIENCE)
      await granted
      clearTimeout(timer)
    },
    release: () => {
      released = true
      stopListening()
      waiting?.abort()
      letGo?.()
    },
  }
}

/** How long another tab has to say that it works on the document, in ms. */
const ANSWER = 200

async function holdByMessages(id: string, { told, yielding }: HoldOptions): Promise<Hold> {
  let mine = false
  let held = false
  const take = () => {
    mine = true
    tell({ type: 'held', id })
    told(true)
  }
  const stopListening = listen((message) => {
    if (message.id !== id) return
    if (message.type === 'held') held = true
    if (message.type === 'anyone' && mine) tell({ type: 'held', id })
    if (message.type === 'free' && !mine && held) take()
    if (message.type === 'yield' && mine)
      void yielding().then(() => {
        mine = false
        held = true
        told(false)
      })
  })
  tell({ type: 'anyone', id })
  await later(ANSWER)
  mine = !held
  return {
    get mine() {
      return mine
    },
    takeOver: async () => {
      if (mine) return
      tell({ type: 'yield', id })
      await later(ANSWER)
      take()
    },
    release: () => {
      stopListening()
      if (mine) tell({ type: 'free', id })
      mine = false
    },
  }
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
