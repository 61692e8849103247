/** What checks share: the scene, and ways of saying what they found. */
import type { MetricId, ParamId, ParamValue, QuestionId, Unit } from '#content/schema.ts'
import type { Command } from '../../design/commands/types.ts'
import { apply } from '../../design/commands.ts'
import type { Design, Workload } from '../../design/model.ts'
import { figureFor, type Place } from '../facts.ts'
import { graphOf, type Link, type Node } from '../graph.ts'
import { type LimitShare, limitsOf } from '../limits.ts'
import { answerOf, atomsOf, contextOf } from '../requirements.ts'
import type { Assumptions, Said } from '../types.ts'
import type { Scene } from './types.ts'

export function sceneOf(design: Design, workload: Workload, assumptions: Assumptions): Scene {
  return { design, workload, assumptions, graph: graphOf(design, contextOf(workload, assumptions)) }
}

export const isLink = (place: Node | Link): place is Link => 'connection' in place

/** The id of the part or connection. */
export const idOf = (place: Node | Link): string => (isLink(place) ? place.connection.id : place.part.id)

export const part = (node: Node): Said => ({ part: node.part.id })
export const parts = (nodes: readonly Node[]): Said => ({ parts: nodes.map((node) => node.part.id) })
export const amount = (value: number, unit: Unit): Said => ({ amount: value, unit })
export const seconds = (value: number): Said => amount(value, 'second')
export const count = (value: number): Said => amount(value, 'count')
export const words = (text: string): Said => ({ text })
/** A share of a whole: 0.8 is 80 %. */
export const share = (value: number): Said => amount(100 * value, 'percent')
export const owner = (place: Node | Link): Said =>
  isLink(place) ? { connection: place.connection.id } : part(place)

/**
 * A figure of AWS; a quota as the account has it, where a place is given and the quota can be raised. Infinity where
 * there is no limit. Throws on a fact that is no number.
 */
export function figure(fact: string, place: Place = anywhere): number {
  const value = figureFor(fact, place)
  if (value === null) throw new Error(`Fact ${fact} is no number`)
  return value
}

/** Of figures that are the same everywhere and for everybody. */
const anywhere: Place = { region: 'us-east-1', quotas: {} }

/** Sets a parameter of the part or connection; without a value it has its default again. */
export function set(place: Node | Link, param: ParamId, value: ParamValue | undefined): Command {
  const target = isLink(place) ? 'connection' : 'part'
  return { type: 'set-param', target, id: idOf(place), param, value }
}

/** Ids of what a command would make in this design, parts first; none where it is refused. */
export function madeBy(design: Design, command: Command): readonly string[] {
  const outcome = apply(design, command)
  return outcome.ok ? outcome.made : []
}

/** All shares of quotas that this workload takes, counted once a scene. */
export function sharesIn(scene: Scene): readonly LimitShare[] {
  const known = shares.get(scene)
  if (known !== undefined) return known
  const found = limitsOf(scene.graph, scene.workload)
  shares.set(scene, found)
  return found
}

const shares = new WeakMap<Scene, readonly LimitShare[]>()

/** How sure a quota stands in the way: `near` from this share on, `raise` where AWS may be asked for more. */
export function caseOfShare(
  { share, adjustable }: LimitShare,
  near: number,
): 'over' | 'raise' | 'near' | null {
  if (share <= 1) return share >= near ? 'near' : null
  return adjustable === 'no' ? 'over' : 'raise'
}

/** Who asked for a few tries and no more misses nothing that comes after them. */
export const dropsAreFine = (scene: Scene): boolean => chosen(scene, 'retry') === 'drop'

/** The least that the answers ask of a metric, or the most that they allow; null where they ask nothing of it. */
export function askedOf({ workload }: Scene, metric: MetricId): number | null {
  for (const { requirement, amount: typed } of atomsOf(workload)) {
    const { target } = requirement
    if (requirement.metric !== metric || !('atLeast' in target || 'atMost' in target)) continue
    const wanted = 'atLeast' in target ? target.atLeast : target.atMost
    return wanted === 'answer' ? typed : wanted
  }
  return null
}

/** The first option of an answer that counts. */
export const chosen = ({ workload }: Scene, question: QuestionId): string | undefined =>
  answerOf(workload, question)?.options[0]
