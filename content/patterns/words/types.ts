import type { PairId } from '../../connections/prose/words.ts'
import type { FactId } from '../../facts/index.ts'
import type { readingFacts } from '../../facts/reading.ts'
import type { AxisId, RuleId } from '../../schema.ts'
import type { EipId } from './eip.ts'
import type { NeedId } from './needs.ts'

/** Any fact that a page may cite, judged or only read. */
export type CitedFact = FactId | keyof typeof readingFacts

/**
 * A sentence and what it rests on: facts, and pairs of the connection table (AWS connects them natively).
 * One without either is a matter of design and says nothing about AWS.
 */
export interface CitedText {
  readonly text: string
  readonly facts?: readonly CitedFact[]
  readonly pairs?: readonly PairId[]
}

/** When to look elsewhere, and where. */
export interface Against extends CitedText {
  /** Id of a pattern. */
  readonly instead?: string
}

export interface Variant extends CitedText {
  readonly name: string
}

/** What the talk said of it, in our words. */
export interface TalkView extends CitedText {
  /** Id of the scenario that is the talk's situation. */
  readonly scenario?: string
}

/** A caution of the linter that the pattern takes on, and what it gets for it. */
export interface Accepted extends CitedText {
  readonly rule: RuleId
}

/** What only the pattern's page shows; name and line are in ../lines.ts, what it is filed under in tags.ts. */
export interface PatternWords {
  readonly when: readonly CitedText[]
  readonly whenNot: readonly Against[]
  readonly talk?: TalkView
  readonly variants: readonly Variant[]
  readonly traps: readonly CitedText[]
  /** Two at most, and none that a repair would mend: a test holds every design that is built to them. */
  readonly accepts?: readonly Accepted[]
}

/** What the gallery files a pattern under. */
export interface PatternTags {
  /** Axes on which it is strong. */
  readonly axes: readonly AxisId[]
  readonly needs: readonly NeedId[]
  /** Names of Enterprise Integration Patterns that it is made of; empty where the book has none. */
  readonly eip: readonly EipId[]
}
