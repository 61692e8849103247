/** What the judge says. Everything here is plain data: it can be shown, compared and serialised. */
import type {
  AxisId,
  KindId,
  MetricId,
  ParamId,
  QuestionId,
  RuleId,
  ServiceId,
  Severity,
  Special,
  Strength,
  Target,
  Unit,
} from '#content/schema.ts'
import type { ConnectionId, Design, PartId } from '../design/model.ts'

/** Values that the bill rests on and nobody was asked for, by id of content/assumptions.ts. */
export type Assumptions = Readonly<Record<string, number>>

/** The value of a metric: a number in its unit, a level, or a special. */
export type MetricValue = number | string | Special

/** A property of a whole design, with what it rests on. */
export interface MetricResult {
  readonly value: MetricValue
  /** Facts that decided the value: ids in content/facts. See `factsBehind` of explain.ts. */
  readonly facts: readonly string[]
  /** Ways of connecting whose facts it rests on as well, by id. */
  readonly ways?: readonly string[]
  /** Parts and connections that decided it. */
  readonly parts: readonly PartId[]
  readonly connections: readonly ConnectionId[]
  /** The deciding fact is a quota that can be raised, or nobody knows: then a must is only partly missed. */
  readonly adjustable: boolean
}

export type Metrics = Readonly<Record<MetricId, MetricResult>>

export type Verdict = 'met' | 'partly' | 'missed' | 'blocked' | 'unknown'

/** What stands for a word in braces in a rule's sentence or in the label of its repair. */
export type Said =
  | { readonly part: PartId }
  | { readonly parts: readonly PartId[] }
  | { readonly connection: ConnectionId }
  | { readonly amount: number; readonly unit: Unit }
  /** Kinds of part: "a queue and a function". */
  | { readonly kinds: readonly KindId[] }
  /** Why the first kind cannot feed the second. */
  | { readonly refused: readonly [KindId, KindId] }
  | { readonly text: string }

/**
 * A verdict on a design. Its sentence is `findingText` of explain.ts; that of a practice or limit `ruleText` of
 * rules/words.ts.
 */
export interface Finding {
  /** Stable: `answer:<question>:<metric>`, or `<rule>:<part or connection>`. */
  readonly id: string
  readonly origin: 'answer' | 'practice' | 'limit'
  readonly verdict: Verdict
  readonly axis: AxisId
  readonly metric?: MetricId
  readonly question?: QuestionId
  /** The chosen option that asks it; absent where the question's number does. */
  readonly option?: string
  readonly strength?: Strength
  /** Weight of the requirement within its axis; 0 for practice and limit findings: they never change fit. */
  readonly weight: number
  readonly target?: Target
  /** The number that was typed, where the target is `answer`. */
  readonly amount?: number
  readonly value?: MetricValue
  /** A must that only a quota misses that can be raised, or may be. */
  readonly raise?: true
  readonly facts: readonly string[]
  readonly ways?: readonly string[]
  readonly parts: readonly PartId[]
  readonly connections: readonly ConnectionId[]
  /** Of practice and limit findings only, with the next three. Words and reason: content/rules. */
  readonly rule?: RuleId
  readonly severity?: Severity
  /** The setting that it is about, and whose it is: its field is marked. */
  readonly setting?: { readonly of: PartId | ConnectionId; readonly param: ParamId }
  /** Which of the rule's cases it is. */
  readonly case?: string
  /** Names and numbers of its sentence. */
  readonly said?: Readonly<Record<string, Said>>
}

export interface Fit {
  /** 0..100 in whole numbers, null where nothing is asked on the axis. */
  readonly axes: Readonly<Record<AxisId, number | null>>
  readonly total: number | null
}

export interface Assessment {
  readonly findings: readonly Finding[]
  readonly metrics: Metrics
  readonly fit: Fit
  /** Weighted points, before `simplicity` is taken off: what ranking uses. */
  readonly points: number
  /** Points of a design that meets everything. */
  readonly possible: number
  /** Points that parts in a row and what is young cost: see `explainSimplicity`. */
  readonly simplicity: number
  /** Findings that rule the design out. */
  readonly blocked: readonly Finding[]
  /** US dollars a month, or null where volume or priority is open or a price is unknown. */
  readonly cost: number | null
}

/** A core with the adapters of this workload, built and assessed. */
export interface RankedCandidate {
  readonly id: string
  readonly pattern: string
  readonly lead: KindId
  readonly name: string
  readonly design: Design
  readonly assessment: Assessment
  readonly blocked: boolean
  /** Points of the winner minus its own: 0 for the winner. */
  readonly behind: number
}

export interface RankedService {
  readonly service: ServiceId
  readonly name: string
  /** Best variant: a candidate id, and its name. */
  readonly candidate: string
  readonly variant: string
  readonly kind: KindId
  readonly assessment: Assessment
  readonly blocked: boolean
  /** A few words: what it does best or what holds it back. */
  readonly remark: string
}

/** Why a candidate or service is not the recommendation. */
export interface WhyNot {
  readonly candidate: string
  /** The finding that cost it most against the winner. */
  readonly finding: Finding | null
  readonly text: string
}

export interface Recommendation {
  /** Ranked best first. */
  readonly services: readonly RankedService[]
  readonly candidates: readonly RankedCandidate[]
  /** Null while nothing that matters was answered. */
  readonly winner: RankedCandidate | null
  /** Every candidate misses a must: `winner` is then the nearest. */
  readonly allBlocked: boolean
  readonly answered: number
  /** Questions that apply to these answers. */
  readonly applicable: readonly QuestionId[]
  readonly versions: { readonly engine: string; readonly knowledge: string }
}
