import type { KindId } from '../../schema.ts'

/** Words of a mechanism: they hold for every pair that it connects, unless the pair has its own. */
export interface MechanismWords {
  /** What happens on an error, and where the message goes in the end. */
  readonly onFailure: string
  /** Who has to be allowed what. */
  readonly permission: string
}

/** Words of one pair: what to mind, and what differs from its mechanism's words. */
export interface PairWords extends Partial<MechanismWords> {
  readonly needs: readonly string[]
}

/** `from>to`. */
export type PairId = `${KindId}>${KindId}`
