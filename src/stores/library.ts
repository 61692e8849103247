import { create } from 'zustand'
import { knowledgeVersion } from '#content/version.ts'
import type { WaterlineDocument } from '../design/model.ts'
import { readDroppedFile } from '../formats/dropped-file.ts'
import { readLibrary, writeLibrary } from '../formats/library-file.ts'
import { listen } from '../storage/channel.ts'
import type { Outcome } from '../storage/database.ts'
import { heldDocuments, whileFree } from '../storage/holds.ts'
import {
  addDocument,
  askToPersist,
  importDesigns,
  type LibraryContents,
  listLibrary,
  removeForever,
  removeSetAside,
  renameDocument,
  type StorageUse,
  setTrashed,
  storageUse,
  wholeLibrary,
} from '../storage/library.ts'
import { type StoreProblem, storeProblemWords } from '../storage/text-store.ts'
import { useDocumentStore } from './document.ts'

interface LibraryState {
  /** Null until it was read. */
  readonly contents: LibraryContents | null
  /** Why nothing can be listed. */
  readonly problem: StoreProblem | null
  /** Ids of designs that a tab works on, this one included. */
  readonly held: ReadonlySet<string>
  readonly use: StorageUse

  refresh(): Promise<void>
  /** Each gives the sentence that says what went wrong; null if nothing did. */
  rename(id: string, title: string): Promise<string | null>
  duplicate(id: string): Promise<string | null>
  moveToTrash(id: string): Promise<string | null>
  restore(id: string): Promise<string | null>
  removeForever(ids: readonly string[]): Promise<string | null>
  forgetSetAside(id: string): Promise<string | null>
  /** All designs, trash and versions included, as the text of one file; or what went wrong. */
  exportAll(): Promise<
    { readonly ok: true; readonly text: string } | { readonly ok: false; readonly words: string }
  >
  importFile(bytes: Uint8Array): Promise<Imported>
  /** Asks the browser to clear nothing by itself. */
  persist(): Promise<void>
}

export type Imported =
  | {
      readonly ok: true
      readonly added: number
      readonly copies: readonly string[]
      readonly same: number
      /** One sentence for each thing that could not be kept. */
      readonly dropped: readonly string[]
    }
  | { readonly ok: false; readonly reason: string }

/** The designs of this browser, as the page that lists them shows them. */
export const useLibrary = create<LibraryState>()((set, get) => {
  /** The list is read again after each change, whether it went well or not. */
  const done = async (outcome: Outcome<unknown>): Promise<string | null> => {
    await get().refresh()
    return outcome.ok ? null : storeProblemWords[outcome.problem]
  }

  /** Works on a design that no other tab works on; the one of this tab is written first. */
  const alone = async (id: string, work: () => Promise<Outcome<unknown>>): Promise<string | null> => {
    const { documentId, elsewhere, flush } = useDocumentStore.getState()
    if (id === documentId && !elsewhere) {
      await flush()
      return done(await work())
    }
    const outcome = await whileFree(id, work)
    return outcome === null ? openElsewhere : done(outcome)
  }

  return {
    contents: null,
    problem: null,
    held: new Set<string>(),
    use: { used: null, persistent: false },

    refresh: async () => {
      const [listed, held, use] = await Promise.all([listLibrary(), heldDocuments(), storageUse()])
      if (listed.ok) set({ contents: listed.value, problem: null, held, use })
      else set({ problem: listed.problem, held, use })
    },
    rename: async (id, title) => {
      const { documentId, elsewhere, setTitle, flush } = useDocumentStore.getState()
      if (id !== documentId || elsewhere) return alone(id, () => renameDocument(id, title))
      // A step of its history, like a title changed in the editor.
      setTitle(title)
      await flush()
      await get().refresh()
      return null
    },
    duplicate: async (id) => {
      await useDocumentStore.getState().flush()
      await get().refresh()
      const found = get().contents?.documents.find((one) => one.id === id)
      if (found === undefined) return gone
      return done(await addDocument({ ...found.document, title: copyTitle(found.document) }))
    },
    moveToTrash: (id) =>
      alone(id, async () => {
        const outcome = await setTrashed(id, true)
        const { documentId, showAnother } = useDocumentStore.getState()
        if (outcome.ok && id === documentId) await showAnother()
        return outcome
      }),
    restore: (id) => alone(id, () => setTrashed(id, false)),
    removeForever: async (ids) => done(await removeForever(ids)),
    forgetSetAside: async (id) => done(await removeSetAside(id)),
    exportAll: async () => {
      await useDocumentStore.getState().flush()
      const whole = await wholeLibrary()
      if (!whole.ok) return { ok: false, words: storeProblemWords[whole.problem] }
      const { designs, setAside } = whole.value
      return { ok: true, text: writeLibrary(designs, setAside, knowledgeVersion) }
    },
    importFile: async (bytes) => {
      const library = readLibrary(new TextDecoder().decode(bytes))
      if (!library.ok && library.error !== 'not-a-library') return { ok: false, reason: library.reason }
      if (library.ok) {
        const outcome = await importDesigns(library.designs)
        const problem = await done(outcome)
        return outcome.ok
          ? { ok: true, ...outcome.value, dropped: library.dropped }
          : { ok: false, reason: problem ?? '' }
      }
      const file = readDroppedFile(bytes)
      if (!file.ok) return { ok: false, reason: file.reason }
      const problem = await done(await addDocument(file.document))
      return problem === null
        ? { ok: true, added: 1, copies: [], same: 0, dropped: file.dropped }
        : { ok: false, reason: problem }
    },
    persist: async () => {
      await askToPersist()
      set({ use: await storageUse() })
    },
  }
})

const openElsewhere = 'This design is open in another tab. Close it there first.'
const gone = 'This design is no longer here.'

/** The title of a copy: "Orders (copy)". */
function copyTitle({ title }: WaterlineDocument): string {
  return `${title || 'Untitled design'} (copy)`
}

/** Reads the list again whenever another tab has written something. Gives the way to stop it. */
export function followLibrary(): () => void {
  return listen(({ type }) => {
    if (type === 'written') void useLibrary.getState().refresh()
  })
}
