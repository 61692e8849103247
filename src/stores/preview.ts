import { create } from 'zustand'
import type { DroppedFile } from '../formats/dropped-file.ts'

export type OpenedFile = Extract<DroppedFile, { ok: true }> & {
  /** Of the file. */
  readonly name: string
}

interface PreviewState {
  readonly file: OpenedFile | null
  show(file: OpenedFile | null): void
}

/**
 * A file that is looked at. Like the document of a link, which stands in the address, it is apart from the visitor's
 * own: it lives as long as the page, and nothing of theirs changes unless they keep a copy.
 */
export const usePreview = create<PreviewState>()((set) => ({
  file: null,
  show: (file) => set({ file }),
}))
