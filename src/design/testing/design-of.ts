import { kinds } from '#content/kinds/index.ts'
import type { KindId } from '#content/schema.ts'
import type { Connection, Design, Params, Part } from '../model.ts'

/**
 * A design in short: parts as "name:kind" with ids like their names, connections as "from>to" with just that as
 * their ids, dead letters as "owner!to". Parts stand in a row, 200 apart.
 */
export function designOf(
  parts: readonly string[],
  links: readonly string[],
  params: Readonly<Record<string, Params>> = {},
): Design {
  const deadLetters = new Map(
    links.flatMap((link) => {
      const [owner, to] = link.split('!')
      return owner === undefined || to === undefined ? [] : [[owner, to] as const]
    }),
  )
  const paramsOf = (id: string): Params => {
    const deadLetter = deadLetters.get(id)
    return { ...params[id], ...(deadLetter === undefined ? {} : { deadLetter }) }
  }
  return {
    parts: parts.map((text, i): Part => {
      const [name = '', kind = ''] = text.split(':')
      if (!isKind(kind)) throw new Error(`No kind ${kind}`)
      return { id: name, kind, name, x: 200 * i, y: 0, params: paramsOf(name) }
    }),
    connections: links.flatMap((link): readonly Connection[] => {
      const [from, to] = link.split('>')
      return from === undefined || to === undefined ? [] : [{ id: link, from, to, params: paramsOf(link) }]
    }),
    frames: [],
    notes: [],
  }
}

function isKind(kind: string): kind is KindId {
  return Object.hasOwn(kinds, kind)
}
