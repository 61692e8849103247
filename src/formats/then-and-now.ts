import { axes } from '#content/axes.ts'
import { type FactChange, factChanges } from '#content/history.ts'
import type { AxisId } from '#content/schema.ts'
import type { Fit } from '../engine/types.ts'
import type { LinkRecord } from './link/pack.ts'

/** What today's Waterline says of the same document. */
export interface Today {
  /** Candidate id of the recommendation. */
  readonly winner: string | null
  /** Of the design that the document shows. */
  readonly fit: Fit
  /** Facts that its verdicts rest on. */
  readonly facts: ReadonlySet<string>
}

export interface FitRow {
  readonly axis: AxisId | 'total'
  readonly was: number | null
  readonly now: number | null
}

export interface ThenAndNow {
  readonly sameWinner: boolean
  /** In all, and by axis, where the two differ. Empty also where no fit was recorded. */
  readonly fits: readonly FitRow[]
  /**
   * Facts that changed since: those that today's verdicts rest on, and the others. Null if the link does not say with
   * which knowledge it was made.
   */
  readonly changes: { readonly bearing: readonly FactChange[]; readonly others: readonly FactChange[] } | null
}

/** What a link recorded, against what holds today. `history` is content's own, but in tests. */
export function thenAndNow(
  { winner, fits, knowledge }: LinkRecord,
  today: Today,
  history: readonly FactChange[] = factChanges,
): ThenAndNow {
  return {
    sameWinner: winner === today.winner,
    fits: fits === null ? [] : differing(fits, today.fit),
    changes: changesSince(knowledge, today.facts, history),
  }
}

function differing(then: Fit, now: Fit): readonly FitRow[] {
  const rows: readonly FitRow[] = [
    { axis: 'total', was: then.total, now: now.total },
    ...axes.map(({ id }) => ({ axis: id, was: then.axes[id], now: now.axes[id] })),
  ]
  return rows.filter((row) => row.was !== row.now)
}

function changesSince(
  knowledge: string,
  facts: ReadonlySet<string>,
  history: readonly FactChange[],
): ThenAndNow['changes'] {
  // Versions are days: they sort as text.
  if (!/^\d{4}-\d\d-\d\d$/.test(knowledge)) return null
  const since = history.filter(({ knownFrom }) => knownFrom > knowledge)
  return {
    bearing: since.filter(({ fact }) => facts.has(fact)),
    others: since.filter(({ fact }) => !facts.has(fact)),
  }
}
