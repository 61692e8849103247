/** What a repair loses besides what it is made to change: settings that another kind or connection does not have. */
import type { ParamId, ParamSpec } from '#content/schema.ts'
import type { Command } from '../../design/commands/types.ts'
import { connectionSpecs, partSpecs } from '../../design/connect.ts'
import { listOf } from '../../design/format.ts'
import { graphOf } from '../../design/graph.ts'
import type { Connection, Design, Part } from '../../design/model.ts'

/** Words for the end of a label: "; “Messages a call” of queue is left out". Empty where nothing is lost. */
export function lossWords(before: Design, after: Design, commands: readonly Command[]): string {
  const lost = lostIn(before, after, commands)
  return lost.length === 0 ? '' : `; ${listOf(lost)} ${lost.length === 1 ? 'is' : 'are'} left out`
}

function lostIn(before: Design, after: Design, commands: readonly Command[]): readonly string[] {
  const set = new Set(commands.flatMap((one) => (one.type === 'set-param' ? [`${one.id} ${one.param}`] : [])))
  const deleted = new Set(commands.flatMap((one) => (one.type === 'delete' ? one.ids : [])))
  const now = new Map([...after.parts, ...after.connections].map((one) => [one.id, one.params]))
  const old = new Set(before.connections.map(({ id }) => id))
  const made = after.connections.filter(({ id }) => !old.has(id))
  return [...before.parts, ...before.connections].flatMap((owner) => {
    if (deleted.has(owner.id)) return []
    const params = now.get(owner.id)
    return (Object.keys(owner.params) as ParamId[]).flatMap((param) => {
      const value = owner.params[param]
      if (set.has(`${owner.id} ${param}`) || param === 'label') return []
      // What was set on a connection that is replaced goes to those in its place, as far as they have it.
      const kept =
        params === undefined
          ? made.some((one) => one.params[param] === value)
          : params[param] === value || (param === 'deadLetter' && typeof params.deadLetter === 'string')
      return kept ? [] : [`“${specOf(before, owner, param)?.label ?? param}” of ${nameOf(before, owner)}`]
    })
  })
}

const isConnection = (owner: Part | Connection): owner is Connection => 'from' in owner

function specOf(design: Design, owner: Part | Connection, param: ParamId): ParamSpec | undefined {
  if (!isConnection(owner)) return partSpecs(owner.kind)[param]
  const { parts } = graphOf(design)
  const from = parts.get(owner.from)
  const to = parts.get(owner.to)
  return from === undefined || to === undefined ? undefined : connectionSpecs(from.kind, to.kind)[param]
}

function nameOf(design: Design, owner: Part | Connection): string {
  if (!isConnection(owner)) return owner.name
  const { parts } = graphOf(design)
  return `the connection from ${parts.get(owner.from)?.name} to ${parts.get(owner.to)?.name}`
}
