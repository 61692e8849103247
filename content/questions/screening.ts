import type { EveryQuestion } from './index.ts'

/** Options that ask nothing. */
type Idle<Q extends EveryQuestion> = Extract<Q['options'][number], { readonly asks: readonly [] }>['id']

/** Questions that no answer hides, each with its options that ask nothing. */
type Screenable = {
  readonly [Q in EveryQuestion as Q extends { readonly parent: unknown } ? never : Q['id']]?: Idle<Q>
}

/**
 * What most workloads do not have: questions that are screened together, each with its usual option. Of the sixty
 * published decisions (content/cases/) none has more than two of these needs, and none of the needs is in more than nine.
 * The usual option asks nothing, so that a need that was overlooked costs what leaving it open would have cost.
 */
export const usualOptions = {
  limited: 'none',
  fairness: 'none',
  'known-rush': 'no',
  reread: 'no',
  people: 'none',
  routing: 'none',
  accounts: 'one',
  protocol: 'any',
  duplicates: 'harmless',
  'cost-priority': 'little',
} as const satisfies Screenable

export type ScreenedId = keyof typeof usualOptions
