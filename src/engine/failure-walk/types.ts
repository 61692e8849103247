/** What happens while a part is down. All plain data. */
import type { ConnectionId, PartId } from '../../design/model.ts'

/**
 * - `failing`: the part's own code, API or workflow fails on every message
 * - `unreachable`: it cannot be called at all
 * - `throttled`: it takes nothing for now
 */
export type Outage = 'failing' | 'unreachable' | 'throttled'

/** Seconds, or that nothing ends it, or that AWS does not say. */
export type Span = number | 'unlimited' | 'unknown'

/**
 * What happens to messages on a way, in order of time.
 * - `refused`: whoever calls gets the error; nothing is stored
 * - `passed-on`: the error goes back to the part before, which fails in turn
 * - `paused`: its reader does not poll
 * - `held`: the part keeps them
 * - `retried`: the part (or Lambda's own queue) tries again and again
 * - `returns`: a received message comes back for another try after its visibility timeout
 * - `waits-behind`: others wait behind a failing one
 * - `set-aside`: they go to a dead-letter queue, or are set aside inside the stream
 * - `dropped`: they are lost
 * - `expired`: nobody received them in time
 * - `unknown`: AWS does not say
 */
export type StepKind =
  | 'refused'
  | 'passed-on'
  | 'paused'
  | 'held'
  | 'retried'
  | 'returns'
  | 'waits-behind'
  | 'set-aside'
  | 'dropped'
  | 'expired'
  | 'unknown'

export interface WalkStep {
  readonly kind: StepKind
  /** Where the messages are, or who does it. */
  readonly part: PartId
  readonly connection: ConnectionId | null
  /** Seconds from a message's arrival: until when it is kept or tried; from when it is set aside or lost. */
  readonly span: Span
  /** Tries before it is set aside or dropped, where they are counted. */
  readonly tries?: number
  /** For `waits-behind`: what waits. */
  readonly behind?: 'group' | 'shard'
  /** For `set-aside`: the queue, or null inside the stream. */
  readonly into?: PartId | null
  /** How long it is kept there, and from when that counts. */
  readonly kept?: Span
  readonly keptFrom?: 'first-send' | 'set-aside'
  /** Only ids or positions are kept there: the messages are read again from the bus or stream. */
  readonly idsOnly?: boolean
  readonly facts: readonly string[]
}

/**
 * - `by-itself`: once the part is back, whoever held them goes on
 * - `resume`: once its reader polls again
 * - `redrive`: somebody has to move them back from where they were set aside
 * - `replay`: the log or archive gives them once more
 * - `send-again`: only whoever sent them can
 * - `gone`: nothing brings them back
 * - `unknown`: AWS does not say
 */
export type Recovery = 'by-itself' | 'resume' | 'redrive' | 'replay' | 'send-again' | 'gone' | 'unknown'

/** One way into the part that is down. */
export interface Way {
  /** Connections from where the messages are held, or from the caller, to the part. */
  readonly connections: readonly ConnectionId[]
  readonly steps: readonly WalkStep[]
  /** Where the messages that arrived first are when the outage ends. */
  readonly fate: 'waiting' | 'set-aside' | 'lost' | 'refused' | 'unknown'
  /** Seconds after which a message is set aside or lost; null if it is not, or nobody knows. */
  readonly from: number | null
  readonly recoveries: readonly {
    readonly kind: Recovery
    readonly part: PartId
    readonly facts: readonly string[]
  }[]
}

export interface FailureWalk {
  readonly part: PartId
  readonly outage: Outage
  /** Seconds. */
  readonly duration: number
  readonly ways: readonly Way[]
  /** Parts that get nothing meanwhile, because all that feeds them comes through the part. */
  readonly starved: readonly PartId[]
  /** Consumers that notice nothing. */
  readonly goOn: readonly PartId[]
}
