import type { WaterlineDocument } from '../design/model.ts'
import { browserStore, readText, type StoreProblem, type TextStore, writeText } from './text-store.ts'

export type LoadProblem = 'damaged' | 'newer' | 'forbidden'

export const loadProblemWords: Readonly<Record<LoadProblem, string>> = {
  damaged: 'The work saved here could not be read. It was set aside, and you start afresh.',
  newer:
    'The work saved here comes from a newer version of Waterline. It was set aside, and you start afresh.',
  forbidden:
    'This browser keeps nothing for Waterline: your work stays on this page only until you close it.',
}

export interface Loaded {
  /** Null if nothing was kept, or nothing that can be read. */
  readonly document: WaterlineDocument | null
  readonly problem: LoadProblem | null
  /** What was left out while reading, one sentence each. */
  readonly dropped: readonly string[]
}

/**
 * Where documents are kept. Nothing here rejects: what goes wrong is a value. A store that writes at once
 * has written when `save` returns, so that it can be called while the page is being left.
 */
export interface DocumentStorage {
  load(id: string): Promise<Loaded>
  /** Null if it was kept. */
  save(id: string, document: WaterlineDocument): Promise<StoreProblem | null>
  /** Calls when another tab has kept something under the id. Gives the way to stop it. */
  watch(id: string, changed: () => void): () => void
}

const VERSION = 1
const keyOf = (id: string) => `waterline.document.${id}`

/** Documents in the browser's local storage, one text each. */
export function localDocuments(store: TextStore | null = browserStore()): DocumentStorage {
  return {
    load: async (id) => load(store, keyOf(id)),
    save: async (id, document) => writeText(store, keyOf(id), JSON.stringify({ version: VERSION, document })),
    watch: (id, changed) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key === keyOf(id) && event.newValue !== null) changed()
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

async function load(store: TextStore | null, key: string): Promise<Loaded> {
  const read = readText(store, key)
  if ('problem' in read) return failed('forbidden')
  if (read.text === null) return { document: null, problem: null, dropped: [] }
  const parsed = parse(read.text)
  if (parsed !== null && parsed.version > VERSION) return setAside(store, key, read.text, 'newer')
  if (parsed === null) return setAside(store, key, read.text, 'damaged')
  // Only who has something saved needs what checks it.
  const { checkDocument } = await import('../formats/check-document.ts')
  const { document, dropped } = checkDocument(parsed.document)
  return { document, problem: null, dropped }
}

/** The text moves to a key of its own: the next save must not destroy what somebody may still rescue. */
function setAside(store: TextStore | null, key: string, text: string, problem: LoadProblem): Loaded {
  writeText(store, `${key}.set-aside`, text)
  return failed(problem)
}

function failed(problem: LoadProblem): Loaded {
  return { document: null, problem, dropped: [] }
}

function parse(text: string): { version: number; document: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    if (!('version' in value) || typeof value.version !== 'number') return null
    if (!('document' in value) || typeof value.document !== 'object' || value.document === null) return null
    return { version: value.version, document: value.document }
  } catch {
    return null
  }
}
