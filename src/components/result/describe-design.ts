import { kinds } from '#content/kinds/index.ts'
import { listOf, plural } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'

/** A design in a sentence or two, for those who do not see the picture. */
export function describeDesign({ parts, connections }: Design): string {
  const names = new Map(parts.map((part) => [part.id, `${part.name} (${kinds[part.kind].noun})`]))
  const ways = connections.map(({ from, to }) => `${names.get(from) ?? from} to ${names.get(to) ?? to}`)
  const counts = `${plural(parts.length, 'part')}, ${plural(connections.length, 'connection')}.`
  return ways.length === 0 ? counts : `${counts} ${listOf(ways)}.`
}
