/** The diagram as a nested list: what sends, then what it sends to, down to the last consumer. */
import { graphOf, isDeadLetterTarget } from './graph.ts'
import type { ConnectionId, Design, PartId } from './model.ts'

export interface OutlineItem {
  /** Unique in the outline, and the same again while the way to the item is: a key for lists. */
  readonly key: string
  readonly part: PartId
  /** How it hangs below the item above: by a connection, by dead letters, or not at all. */
  readonly by:
    | { readonly type: 'root' }
    | { readonly type: 'connection'; readonly id: ConnectionId }
    | { readonly type: 'dead-letter'; readonly id: string }
  /** It stands elsewhere in the outline with what follows it; here it is only named. */
  readonly reference: boolean
  readonly items: readonly OutlineItem[]
  /** Different parts below it, without itself. */
  readonly below: number
}

/**
 * Every part once with what it sends to, and again as a reference wherever else it is reached: where two ways
 * meet and where a way runs in a circle. Dead letters come after connections; parts that nothing connects are at
 * the end.
 */
export function outline(design: Design): readonly OutlineItem[] {
  const graph = graphOf(design)
  const told = new Set<PartId>()
  const tell = (part: PartId, by: OutlineItem['by'], above: string): OutlineItem => {
    const key = `${above}/${by.type === 'root' ? part : by.id}`
    if (told.has(part)) return { key, part, by, reference: true, items: [], below: 0 }
    told.add(part)
    const items = [
      ...graph.outgoing(part).map(({ id, to }) => ({ to, by: { type: 'connection', id } as const })),
      ...deadLettersOf(part).map(({ id, to }) => ({ to, by: { type: 'dead-letter', id } as const })),
    ].map((next) => tell(next.to, next.by, key))
    return { key, part, by, reference: false, items, below: countBelow(items, part) }
  }
  /** Dead letters of the part, and of the connections that end at it. */
  const deadLettersOf = (part: PartId) => {
    const owners = new Set([part, ...graph.incoming(part).map(({ id }) => id)])
    return graph.deadLetters.filter(({ from }) => owners.has(from.id))
  }
  const ids = design.parts.map(({ id }) => id)
  const linked = (id: PartId) =>
    graph.incoming(id).length + graph.outgoing(id).length > 0 || deadLettersOf(id).length > 0
  const starts = ids.filter((id) => graph.incoming(id).length === 0 && !isDeadLetterTarget(design, id))
  const order = [...starts.filter(linked), ...ids.filter(linked), ...ids]
  return order.flatMap((id) => (told.has(id) ? [] : [tell(id, { type: 'root' }, '')]))
}

function countBelow(items: readonly OutlineItem[], self: PartId): number {
  const parts = new Set<PartId>()
  const gather = (item: OutlineItem) => {
    parts.add(item.part)
    for (const next of item.items) gather(next)
  }
  for (const item of items) gather(item)
  parts.delete(self)
  return parts.size
}
