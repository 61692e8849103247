import { create } from 'zustand'
import type { WaterlineDocument } from '../design/model.ts'
import { libraryDocuments } from '../storage/documents.ts'
import { askToPersist, listVersions, removeVersion } from '../storage/library.ts'
import type { VersionRecord } from '../storage/records.ts'
import { storeProblemWords } from '../storage/text-store.ts'

interface VersionsState {
  /** Newest first; null until they were read. */
  readonly versions: readonly VersionRecord[] | null
  /** What went wrong, in words. */
  readonly problem: string | null

  /** Shows the versions of this document. */
  read(documentId: string): Promise<void>
  /** Gives what went wrong, in words. */
  keep(documentId: string, document: WaterlineDocument, name: string): Promise<string | null>
  remove(version: VersionRecord): Promise<void>
}

/** The versions of the document that somebody looks at. */
export const useVersions = create<VersionsState>()((set, get) => ({
  versions: null,
  problem: null,

  read: async (documentId) => {
    set({ versions: null, problem: null })
    const listed = await listVersions(documentId)
    set(listed.ok ? { versions: listed.value } : { versions: [], problem: storeProblemWords[listed.problem] })
  },
  keep: async (documentId, document, name) => {
    const problem = await libraryDocuments.keepVersion(documentId, document, name, false)
    await get().read(documentId)
    const words = problem === null ? null : storeProblemWords[problem]
    set({ problem: words })
    // Whoever names a version wants it to last.
    if (problem === null) await askToPersist()
    return words
  },
  remove: async ({ id, documentId }) => {
    await removeVersion(id)
    await get().read(documentId)
  },
}))
