import type { SourceId } from '../sources.ts'
import type { facts } from './index.ts'
import type { readingFacts } from './reading.ts'

/** Compiles only if everything in `Named` is in `Known`. */
type Covers<Known, Named extends Known> = Named

type Cited<Facts extends Readonly<Record<string, { readonly source: string }>>> = Facts[keyof Facts]['source']

/** A fact that names a source which content/sources.ts does not have makes this line an error. */
export type SourcesOfFacts = Covers<SourceId, Cited<typeof facts> | Cited<typeof readingFacts>>

/** An id that is both judged and read makes this line an error. */
export type IdsTwice = Covers<never, keyof typeof facts & keyof typeof readingFacts>
