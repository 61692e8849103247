import type { AxisId, KindId, ServiceId } from '../schema.ts'
import type { AnyFactId, ColumnId, Says } from './types.ts'

export type ServicePageId = ServiceId | 'lambda' | 'step-functions'

/** What the facts of a service are grouped by: the axes, and what no axis judges. */
export type Topic = AxisId | 'operation'

export type FactGroups = Readonly<Record<Topic, readonly AnyFactId[]>>

export interface Variant {
  readonly name: string
  readonly line: Says
  /** Its column in the comparison, if it has one. */
  readonly column?: ColumnId
}

/** A page about a service. Its sentences rest on facts and hold no figure of their own. */
export interface ServicePage {
  readonly id: ServicePageId
  readonly name: string
  /** Kind whose icon stands for it. */
  readonly icon: KindId
  /** Kinds of part that belong to it: their connections are listed. */
  readonly kinds: readonly KindId[]
  /** Beside the four that are compared. */
  readonly background: boolean
  readonly is: Says
  readonly fits: readonly Says[]
  readonly less: readonly Says[]
  readonly variants: readonly Variant[]
  readonly groups: FactGroups
}
