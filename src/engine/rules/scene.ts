/** What checks share: the scene, and ways of saying what they found. */
import type { ParamId, ParamValue, RegionId, Unit } from '#content/schema.ts'
import type { Command } from '../../design/commands/types.ts'
import { apply } from '../../design/commands.ts'
import type { Design, Workload } from '../../design/model.ts'
import { factNumber } from '../facts.ts'
import { graphOf, type Link, type Node } from '../graph.ts'
import { contextOf } from '../requirements.ts'
import type { Assumptions, Said } from '../types.ts'
import type { Scene } from './types.ts'

export function sceneOf(design: Design, workload: Workload, assumptions: Assumptions): Scene {
  return { design, workload, assumptions, graph: graphOf(design, contextOf(workload, assumptions)) }
}

export const isLink = (place: Node | Link): place is Link => 'connection' in place

/** The id of the part or connection. */
export const idOf = (place: Node | Link): string => (isLink(place) ? place.connection.id : place.part.id)

export const part = (node: Node): Said => ({ part: node.part.id })
export const amount = (value: number, unit: Unit): Said => ({ amount: value, unit })
export const seconds = (value: number): Said => amount(value, 'second')
export const count = (value: number): Said => amount(value, 'count')
export const owner = (place: Node | Link): Said =>
  isLink(place) ? { connection: place.connection.id } : part(place)

/** A figure that is the same in every region; Infinity where there is no limit. Throws on a fact without one. */
export function figure(fact: string, region: RegionId = 'us-east-1'): number {
  const value = factNumber(fact, region)
  if (value === null) throw new Error(`Fact ${fact} is no number in ${region}`)
  return value
}

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
