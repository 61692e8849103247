/** What the worker that judges the published cases says of each. Plain data. */

import type { CaseNames } from '#content/cases/candidates.ts'
import type { KindId } from '#content/schema.ts'
import type { CaseVerdict } from '../../engine/cases/run.ts'

/** A candidate as it came out. */
export interface CasePick {
  /** In the words of the cases. */
  readonly named: CaseNames
  readonly pattern: string
  readonly name: string
  readonly lead: KindId
  /** 0..100; null where nothing is asked. */
  readonly fit: number | null
  readonly blocked: boolean
}

export interface CaseSaid {
  /** Of the case. */
  readonly id: string
  readonly verdict: CaseVerdict
  /** With the answers that it had at the first run. */
  readonly verdictAtFirst: CaseVerdict
  readonly pick: CasePick
  /** The published answer, where Waterline recommends another and can build it. */
  readonly published: (CasePick & { readonly place: number; readonly why: string }) | null
}
