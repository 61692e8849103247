import { pageId } from './ids.ts'
import { type DocumentStorage, isEmpty } from './kept.ts'
import { noteUnsaved } from './unsaved.ts'

const library = async () => (await import('./documents.ts')).libraryDocuments

/** The library of this browser, whose code comes when it is first asked. */
export const deferredDocuments: DocumentStorage = {
  load: async (...given) => (await library()).load(...given),
  save: async (...given) => (await library()).save(...given),
  newest: async () => (await library()).newest(),
  keepVersion: async (...given) => (await library()).keepVersion(...given),
  watch: (written) => {
    let stop = () => {}
    let stopped = false
    void library().then(({ watch }) => {
      if (!stopped) stop = watch(written)
    })
    return () => {
      stopped = true
      stop()
    }
  },
  noteUnsaved: (id, document, revision) =>
    noteUnsaved(id, { base: revision, writer: pageId, at: Date.now(), document }),
  isEmpty,
}
