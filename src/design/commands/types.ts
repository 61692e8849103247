import type { KindId, ParamId, ParamValue } from '#content/schema.ts'
import type { ConnectionId, Design, Params, PartId } from '../model.ts'

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/** Everything that can be done to a diagram. Places are top left corners; they are put on the grid. */
export type Command =
  | {
      readonly type: 'add-part'
      readonly kind: KindId
      readonly x: number
      readonly y: number
      readonly name?: string
      readonly params?: Params
    }
  | { readonly type: 'connect'; readonly from: PartId; readonly to: PartId; readonly params?: Params }
  /** Puts one or both ends of a connection on other parts. */
  | { readonly type: 'reconnect'; readonly id: ConnectionId; readonly from?: PartId; readonly to?: PartId }
  | { readonly type: 'reverse'; readonly id: ConnectionId }
  /** Puts a chain of new parts between two parts; a connection that joins the two already is replaced. */
  | {
      readonly type: 'insert-between'
      readonly from: PartId
      readonly to: PartId
      readonly kinds: readonly KindId[]
    }
  /** Name, place and the parameters that the new kind has stay. A name that nobody chose follows the kind. */
  | { readonly type: 'change-kind'; readonly id: PartId; readonly kind: KindId }
  /** Adds a part for dead letters below its owner and names it in the owner's `deadLetter`. */
  | {
      readonly type: 'add-dead-letter'
      readonly target: 'part' | 'connection'
      readonly id: PartId | ConnectionId
      readonly kind: KindId
      readonly name?: string
    }
  /** Parts, frames and notes. A frame takes along what stands in it. */
  | { readonly type: 'move'; readonly ids: readonly string[]; readonly dx: number; readonly dy: number }
  /** Parts, frames and notes along the box around them. */
  | { readonly type: 'align'; readonly ids: readonly string[]; readonly to: Alignment }
  /** Equal gaps; the two outermost stay. */
  | { readonly type: 'distribute'; readonly ids: readonly string[]; readonly axis: 'x' | 'y' }
  /** Lays the diagram out anew; with `only`, all other parts stay where they are. */
  | { readonly type: 'tidy'; readonly waterline?: boolean; readonly only?: readonly PartId[] }
  /** A part or a frame. */
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  /** Without a value the parameter has its default again. */
  | {
      readonly type: 'set-param'
      readonly target: 'part' | 'connection'
      readonly id: PartId | ConnectionId
      readonly param: ParamId
      readonly value: ParamValue | undefined
    }
  | {
      readonly type: 'add-frame'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly name?: string
    }
  /** A frame around parts, notes and frames. */
  | { readonly type: 'frame-around'; readonly ids: readonly string[]; readonly name?: string }
  | {
      readonly type: 'resize-frame'
      readonly id: string
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | { readonly type: 'add-note'; readonly x: number; readonly y: number; readonly text: string }
  | { readonly type: 'set-note'; readonly id: string; readonly text: string }
  /** Parts, connections, frames and notes. Connections go with their parts; a frame goes without its content. */
  | { readonly type: 'delete'; readonly ids: readonly string[] }
  /** The top left corner of what is pasted comes to the place. Ids are new, names unique. */
  | { readonly type: 'paste'; readonly design: Design; readonly x: number; readonly y: number }
  | { readonly type: 'duplicate'; readonly ids: readonly string[] }
  /** Several as one: all of them, or none if one is refused. Later ones may name ids that earlier ones make. */
  | { readonly type: 'all'; readonly commands: readonly Command[]; readonly label: string }
  | { readonly type: 'replace-design'; readonly design: Design; readonly label: string }

export type CommandError =
  | 'missing'
  | 'nothing-chosen'
  | 'unknown-kind'
  | 'bad-place'
  | 'bad-size'
  | 'name-empty'
  | 'name-too-long'
  | 'note-empty'
  | 'note-too-long'
  | 'no-such-parameter'
  | 'bad-value'
  | 'already-connected'
  | 'cannot-connect'
  | 'nothing-to-paste'
  | 'too-many'
  | 'elsewhere'

/** One sentence each; an outcome's `reason` says the same or, where it can, more. */
export const commandErrors: Readonly<Record<CommandError, string>> = {
  missing: 'That is no longer in the diagram.',
  'nothing-chosen': 'Choose something in the diagram first.',
  'unknown-kind': 'Waterline does not know this kind of part.',
  'bad-place': 'That place is too far out.',
  'bad-size': 'A frame needs some width and height.',
  'name-empty': 'A name needs at least one letter.',
  'name-too-long': 'A name has at most 80 characters.',
  'note-empty': 'A note needs some text.',
  'note-too-long': 'A note has at most 2,000 characters.',
  'no-such-parameter': 'This one does not have that setting.',
  'bad-value': 'The setting does not take this value.',
  'already-connected': 'These two are connected already.',
  'cannot-connect': 'AWS offers no way to connect these two directly.',
  'nothing-to-paste': 'There is nothing to paste.',
  elsewhere: 'This design is open in another tab, and can only be looked at here.',
  'too-many': 'A diagram holds at most 500 parts, 2,000 connections, 200 frames and 500 notes.',
}

export interface Done {
  readonly ok: true
  readonly design: Design
  /** Ids of what is new, parts first. */
  readonly made: readonly string[]
  /** Ids of what is gone, also of what had to go with it. */
  readonly gone: readonly string[]
  /** What was done, for people: "Deleted billing and 2 connections". */
  readonly label: string
}

export interface Refusal {
  readonly ok: false
  readonly error: CommandError
  /** One sentence. */
  readonly reason: string
  /** Kinds that can stand between two that cannot be connected: see `repairs` in connect.ts. */
  readonly between?: readonly KindId[]
}

export type Outcome = Done | Refusal
