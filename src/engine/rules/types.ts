/** What a check of the linter is given and gives. */
import type { ParamId, Rule } from '#content/schema.ts'
import type { Command } from '../../design/commands/types.ts'
import type { Design, Workload } from '../../design/model.ts'
import type { Graph, Link, Node } from '../graph.ts'
import type { Assumptions, Said } from '../types.ts'

/** A design under its answers, with everything resolved once. */
export interface Scene {
  readonly design: Design
  readonly workload: Workload
  readonly assumptions: Assumptions
  readonly graph: Graph
}

/** Names in braces of a sentence. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

type Fill<Text extends string> = Readonly<Record<Slots<Text>, Said>>

type Repairs<R extends Rule> = R['repairs'] extends Readonly<Record<string, string>> ? R['repairs'] : never

interface Place {
  /** The part or connection where it is; null where it is the design as a whole. */
  readonly at: Node | Link | null
  /** Further parts and connections that it concerns. */
  readonly with?: readonly (Node | Link)[]
  /** The setting that is wrong, of the place itself or of another. */
  readonly setting?: readonly [Node | Link, ParamId]
  /** Facts besides those of the rule. */
  readonly facts?: readonly string[]
}

interface Change {
  readonly commands: readonly Command[]
  /** Tells several of one kind apart. */
  readonly key?: string
}

/** A way to mend what was found: one undo step that does just what its label says. */
export type Fix<R extends Rule> = {
  readonly [Id in keyof Repairs<R> & string]: Change & {
    readonly repair: Id
    readonly said: Fill<Repairs<R>[Id]>
  }
}[keyof Repairs<R> & string]

/** Something that a rule found: one case of it, at one place, with all that its sentence names. */
export type Hit<R extends Rule> = {
  readonly [C in keyof R['cases'] & string]: Place & {
    readonly case: C
    readonly said: Fill<R['cases'][C]['says']>
    /** The best first; only what commands can do. Each is tried before it is offered: see repairs.ts. */
    readonly fixes?: () => readonly Fix<R>[]
  }
}[keyof R['cases'] & string]

/** What a rule looks for. Pure: the same design under the same answers gives the same, in the design's order. */
export interface Check<R extends Rule> {
  readonly rule: R
  /** Hands over each hit as it is found; of several at one place the first counts. */
  readonly find: (scene: Scene, found: (hit: Hit<R>) => void) => void
}

/** A hit of any rule. */
export interface AnyHit extends Place {
  readonly case: string
  readonly said: Readonly<Record<string, Said>>
  readonly fixes?: () => readonly (Change & {
    readonly repair: string
    readonly said: Readonly<Record<string, Said>>
  })[]
}

/** The check of any rule. */
export interface AnyCheck {
  readonly rule: Rule
  readonly find: (scene: Scene, found: (hit: AnyHit) => void) => void
}
