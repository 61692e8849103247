import { create } from 'zustand'
import { type History, newHistory } from '../design/history.ts'
import { emptyDocument, type WaterlineDocument } from '../design/model.ts'
import { deferredDocuments } from '../storage/deferred.ts'
import { newId } from '../storage/ids.ts'
import { documentOfTab, setDocumentOfTab } from '../storage/tab.ts'
import type { DocumentState, OpenProblem } from './document-state.ts'
import { editsOf } from './edits.ts'
import { initial, keepingOf, type Surroundings } from './keeping.ts'

/** A store on a storage of its own; the app has one, `useDocumentStore`. */
export function createDocumentStore(surroundings: Surroundings) {
  return create<DocumentState>()((set, get) => {
    const { keeping, schedule } = keepingOf(set, get, surroundings)

    const mayChange = () => {
      if (get().elsewhere) set({ asking: true })
      return !get().elsewhere
    }

    const show = (history: History<WaterlineDocument>): boolean => {
      const before = get().history
      if (history === before) return true
      if (history.present === before.present) set({ history })
      else if (mayChange()) {
        set({ history })
        schedule()
      } else return false
      return true
    }

    const edits = editsOf({
      history: () => get().history,
      show,
      mayChange,
      keepBefore: (document, label) =>
        void surroundings.storage.keepVersion(get().documentId, document, `Before: ${label}`, true),
    })

    return { ...initial, documentId: newId(), history: newHistory(emptyDocument), ...keeping, ...edits }
  })
}

/** The document that the app shows. */
export const useDocumentStore = createDocumentStore({
  storage: deferredDocuments,
  // Comes with the library; whoever has nothing yet does not wait for it.
  hold: async (...given) => (await import('../storage/holds.ts')).hold(...given),
  tab: { get: documentOfTab, set: setDocumentOfTab },
})

let reading: Promise<OpenProblem | null> | undefined

/** Resolves when the kept document is on screen: routes wait for it, so that nothing flashes empty. */
export async function documentReady(): Promise<void> {
  reading ??= useDocumentStore.getState().load()
  await reading
  await pricesReady()
}

/** Shows the document of that id in this tab. Gives what stood against it; then nothing has changed. */
export async function openDocument(id: string): Promise<OpenProblem | null> {
  const first = reading === undefined
  reading ??= useDocumentStore.getState().load(id)
  const problem = await reading
  const opened = first ? problem : await useDocumentStore.getState().openDocument(id)
  await pricesReady()
  return opened
}

/** A stated volume is judged by prices, which come by themselves: see engine/biller.ts. */
async function pricesReady(): Promise<void> {
  const { workload } = useDocumentStore.getState().history.present
  if (workload.answers.monthly !== undefined) await import('../engine/cost/provide.ts')
}

if (typeof window !== 'undefined') {
  const leave = () => useDocumentStore.getState().leave()
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave()
  })
  // Where nothing can be kept, the browser asks before the work goes with the page.
  window.addEventListener('beforeunload', (event) => {
    const { saving, history } = useDocumentStore.getState()
    if (saving === 'unsaved' && history.past.length > 0) event.preventDefault()
  })
}

/** The document on screen. */
export function useDocument(): WaterlineDocument {
  return useDocumentStore((state) => state.history.present)
}
