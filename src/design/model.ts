/**
 * A design is data: parts and connections with parameters. It knows nothing of React Flow, the DOM or AWS;
 * what its kinds mean is in content/, what it is worth is said by src/engine.
 */
import type { AnswerData, AxisId, KindId, ParamId, ParamValue, QuestionId } from '#content/schema.ts'

export type PartId = string
export type ConnectionId = string

/** Set parameters only; a missing one has the default of its kind or mechanism. */
export type Params = Readonly<Partial<Record<ParamId, ParamValue>>>

export interface Part {
  readonly id: PartId
  readonly kind: KindId
  readonly name: string
  /** Top left corner in design units (1 unit = 1 CSS px at zoom 1), on the grid of geometry.ts. */
  readonly x: number
  readonly y: number
  readonly params: Params
}

/** A way that messages take. Dead letters are not connections: see the parameter `deadLetter`. */
export interface Connection {
  readonly id: ConnectionId
  readonly from: PartId
  readonly to: PartId
  readonly params: Params
}

/** An account, region or group drawn around parts. It has no meaning to the judge. */
export interface Frame {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Free text on the canvas. */
export interface Note {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface Design {
  readonly parts: readonly Part[]
  readonly connections: readonly Connection[]
  readonly frames: readonly Frame[]
  readonly notes: readonly Note[]
}

export const emptyDesign: Design = {
  parts: [],
  connections: [],
  frames: [],
  notes: [],
}

/** An answer, or that the visitor is not sure: then nothing is asked of any design. */
export type Answer = AnswerData | 'not-sure'

/**
 * Quotas that an account has been granted, by the fact that says what AWS publishes, in that fact's unit. What
 * may stand here is listed in content/quotas.ts.
 */
export type Quotas = Readonly<Partial<Record<string, number>>>

/** No account has more of anything: what is typed beyond is a slip. */
export const MAX_QUOTA = 1e15

/** All answers. A question that is absent was not answered yet. */
export interface Workload {
  readonly answers: Readonly<Partial<Record<QuestionId, Answer>>>
  /** Questions whose demands the visitor made deal-breakers (true) or not (false), against the default. */
  readonly dealBreakers: Readonly<Partial<Record<QuestionId, boolean>>>
  /** Axis weights 0..8; a missing one is 4. */
  readonly weights: Readonly<Partial<Record<AxisId, number>>>
  /** The account's own quotas, which take the place of the published ones; absent where none was entered. */
  readonly quotas?: Quotas
}

export const emptyWorkload: Workload = {
  answers: {},
  dealBreakers: {},
  weights: {},
}

/** What is saved, shared and undone: one thing for answers and diagram. */
export interface WaterlineDocument {
  readonly title: string
  readonly workload: Workload
  /** Values that the cost and some limits rest on and that nobody was asked for. Ids in content/assumptions.ts. */
  readonly assumptions: Readonly<Record<string, number>>
  /** Candidate that the visitor chose against the recommendation; null: the winner. */
  readonly chosen: string | null
  /** The edited design; null while the diagram still follows the answers. */
  readonly design: Design | null
  /** Findings that were accepted, with a note why. */
  readonly accepted: readonly {
    readonly finding: string
    readonly note: string
  }[]
  /** The waterline is drawn. */
  readonly waterline: boolean
}

export const emptyDocument: WaterlineDocument = {
  title: '',
  workload: emptyWorkload,
  assumptions: {},
  chosen: null,
  design: null,
  accepted: [],
  waterline: false,
}
