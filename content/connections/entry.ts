import type { Fact, KindId } from '../schema.ts'
import type { MechanismId } from './mechanisms.ts'
import type { RefusalId } from './refusals.ts'

/** A pair of the table, with ids that exist. */
export type Entry =
  | { readonly native: MechanismId; readonly confidence: Fact['confidence'] }
  | {
      readonly refused: RefusalId
      /** Kinds to put between, in order. */
      readonly between: readonly KindId[]
      readonly confidence: Fact['confidence']
    }

/** One source kind: what AWS connects it to, by target. */
export type Row = Readonly<Partial<Record<KindId, Entry>>>
