import type { Fact } from '#content/schema.ts'

/** What the address of the sources says. */
export interface SourcesSearch {
  readonly q?: string | undefined
  readonly confidence?: Fact['confidence'] | undefined
}

/** Reads the address; anything else in it is dropped. */
export function readSourcesSearch(search: Record<string, unknown>): SourcesSearch {
  const { q, confidence } = search
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    // A number that somebody looks for arrives as one.
    ...(typeof q === 'number' ? { q: String(q) } : {}),
    ...(confidence === 'verified' || confidence === 'likely' || confidence === 'unverified'
      ? { confidence }
      : {}),
  }
}
