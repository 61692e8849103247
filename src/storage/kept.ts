/** How documents are kept, for those who keep them; documents.ts does it, and comes when it is needed. */
import type { WaterlineDocument } from '../design/model.ts'
import { browserStore, readText, type StoreProblem, writeText } from './text-store.ts'

export type LoadProblem = 'damaged' | 'newer' | 'trashed' | 'forbidden'

export const loadProblemWords: Readonly<Record<LoadProblem, string>> = {
  damaged: 'This design could not be read. It was set aside as it was found: the list of designs has it.',
  newer:
    'This design comes from a newer version of Waterline. It stays as it is: reload the page to open it.',
  trashed: 'This design is in the trash.',
  forbidden:
    'This browser keeps nothing for Waterline: your work stays on this page only until you close it.',
}

export interface Loaded {
  /** Null if nothing was kept under the id, or nothing that can be read. */
  readonly document: WaterlineDocument | null
  /** Of what is kept; 0 if nothing is. The next `save` names it. */
  readonly revision: number
  readonly problem: LoadProblem | null
  /** What to tell, one sentence each: what was left out while reading, what was found unsaved. */
  readonly said: readonly string[]
  /** The document is not what is kept: it was mended, or found unsaved. It is to be written. */
  readonly toWrite: boolean
}

/** `changed`: someone else has written meanwhile, and nothing was written now. */
export type SaveProblem = StoreProblem | 'changed'

export type Saved =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly problem: SaveProblem }

/** Where documents are kept. Nothing here rejects: what goes wrong is a value. */
export interface DocumentStorage {
  /** `writer`: this page may write it, so that what was left unsaved is taken up. */
  load(id: string, writer: boolean): Promise<Loaded>
  /**
   * Writes only if what is kept still has this revision (0: nothing is kept), looking and writing in one
   * transaction: whatever else goes wrong between two tabs, neither writes over what it has not seen.
   */
  save(id: string, document: WaterlineDocument, revision: number): Promise<Saved>
  /** Has written when it returns: for a page that is being left. `save` takes it back. */
  noteUnsaved(id: string, document: WaterlineDocument, revision: number): void
  /** Nothing was ever kept, as far as can be known at once: then nobody need wait for what reads it. */
  isEmpty(): boolean
  /** The document that was changed last and is not in the trash. */
  newest(): Promise<string | null>
  /** Keeps what the document is now beside it, before much of it is replaced. */
  keepVersion(
    id: string,
    document: WaterlineDocument,
    name: string,
    automatic: boolean,
  ): Promise<StoreProblem | null>
  /** Calls with the id of each document that another tab writes. Gives the way to stop it. */
  watch(written: (id: string) => void): () => void
}

/** Set once anything was written. */
const KEPT = 'waterline.kept'

/** The one document that there was before there was a library: see earlier.ts. */
export const EARLIER = 'waterline.document.current'

export function markKept(): void {
  writeText(browserStore(), KEPT, 'yes')
}

/** Nothing was ever kept, as far as local storage knows. */
export function isEmpty(): boolean {
  return !has(KEPT) && !hasEarlier()
}

/** There is something from before there was a library. */
export function hasEarlier(): boolean {
  return has(EARLIER) || has(`${EARLIER}.set-aside`)
}

function has(key: string): boolean {
  const read = readText(browserStore(), key)
  return 'text' in read && read.text !== null
}
