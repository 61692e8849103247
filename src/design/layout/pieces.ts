/** Lays out items that belong together: connected pieces one below the other, loose items in rows at the end. */
import { around, type Box, bottom, type Point } from '../boxes.ts'
import { COLUMN_GAP, layered, ROW_GAP } from './layered.ts'

export interface Item {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Where its edges arrive, measured from its top: half a step of the grid off it, like the middle of a part. */
  readonly line: number
  /** It stands above the waterline, where there is one. */
  readonly above: boolean
}

export interface ItemEdge {
  readonly from: string
  readonly to: string
  /** Where it leaves and arrives, measured from the lines of its ends. */
  readonly fromOffset: number
  readonly toOffset: number
  /** Room for its words between two columns; 0 for none. */
  readonly label: number
}

/** `to` gets the dead letters of `owner`. */
export interface ItemDeadLetter {
  readonly owner: string
  readonly to: string
}

export interface Items {
  readonly items: readonly Item[]
  readonly edges: readonly ItemEdge[]
  readonly deadLetters: readonly ItemDeadLetter[]
}

const PIECE_GAP = 64
const ROW_LENGTH = 5

/** An item with the dead-letter items below it, laid out as one. */
interface Block extends Item {
  readonly members: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  /** It gets dead letters of several owners: it stands last in their column. */
  readonly shared: boolean
}

/** Corners of all items. With `waterline`, all connected items are one piece with the line at y = 0. */
export function placeItems(input: Items, waterline: boolean): ReadonlyMap<string, Point> {
  const blocks = blocksOf(input)
  const blockOf = new Map(
    blocks.flatMap((block) => block.members.map(({ id, y }) => [id, { block, y }] as const)),
  )
  const edges = input.edges.flatMap((edge) => {
    const from = blockOf.get(edge.from)
    const to = blockOf.get(edge.to)
    if (from === undefined || to === undefined || from.block === to.block) return []
    return [
      {
        from: from.block.id,
        to: to.block.id,
        span: 1 as const,
        fromOffset: edge.fromOffset + from.y,
        toOffset: edge.toOffset + to.y,
        label: edge.label,
      },
    ]
  })
  const fed = new Set(edges.map(({ to }) => to))
  const hanging = input.deadLetters.flatMap(({ owner, to }) => {
    const from = blockOf.get(owner)?.block
    const target = blockOf.get(to)?.block
    if (from === undefined || target === undefined || from === target) return []
    const span = fed.has(target.id) ? (1 as const) : (0 as const)
    return [{ from: from.id, to: target.id, span, fromOffset: 0, toOffset: 0, label: 0 }]
  })
  const all = [...edges, ...hanging.filter(({ span }) => span === 0)]
  const pieces = piecesOf(blocks, [...edges, ...hanging])
  const apart = pieces.filter((piece) => isJoined(piece))
  const joined = waterline && apart.length > 0 ? [apart.flat()] : apart
  const loose = pieces.filter((piece) => !isJoined(piece)).flat()

  const places = new Map<string, Point>()
  let top: number | undefined
  for (const piece of joined) {
    const ids = new Set(piece.map(({ id }) => id))
    const inside = all.filter(({ from }) => ids.has(from))
    const nodes = piece.map((block) => ({ ...block, group: (block.above ? 0 : 2) + (block.shared ? 1 : 0) }))
    const laid = layered(nodes, inside, waterline ? 2 : undefined)
    top = put(piece, laid, top)
  }
  for (let i = 0; i < loose.length; i += ROW_LENGTH) {
    const row = loose.slice(i, i + ROW_LENGTH)
    let x = 0
    const laid = new Map<string, Point>()
    for (const block of row) {
      laid.set(block.id, { x, y: 0 })
      x += block.width + COLUMN_GAP
    }
    top = put(row, laid, top)
  }
  return places

  /** Places a piece below what stands already; says where the next may begin. */
  function put(piece: readonly Block[], laid: ReadonlyMap<string, Point>, from: number | undefined): number {
    const boxes = piece.map((block): Box => ({ ...block, ...(laid.get(block.id) ?? { x: 0, y: 0 }) }))
    const shift = from === undefined ? 0 : from - (around(boxes)?.y ?? 0)
    for (const [i, block] of piece.entries()) {
      const { x = 0, y = 0 } = boxes[i] ?? {}
      for (const member of block.members) places.set(member.id, { x: x + member.x, y: y + shift + member.y })
    }
    const end = around(boxes)
    return (end === undefined ? 0 : bottom(end)) + shift + PIECE_GAP
  }
}

function isJoined(piece: readonly Block[]): boolean {
  return piece.length > 1 || piece.some(({ members }) => members.length > 1)
}

/**
 * Items with the dead-letter items that only they feed below them: level at the left, or at the right where several
 * edges leave the item, so that none has to go around what stands below it.
 */
function blocksOf({ items, edges, deadLetters }: Items): readonly Block[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const fed = new Set(edges.map(({ to }) => to))
  const owners = new Map<string, Set<string>>()
  for (const { owner, to } of deadLetters) {
    if (owner !== to) owners.set(to, (owners.get(to) ?? new Set()).add(owner))
  }
  const ownerOf = (item: Item): Item | undefined => {
    const [first, second] = owners.get(item.id) ?? []
    const owner = first === undefined || second !== undefined ? undefined : byId.get(first)
    return owner === undefined || fed.has(item.id) || owner.above !== item.above ? undefined : owner
  }
  const rootOf = (item: Item): Item => {
    const seen = new Set([item])
    let at = item
    for (let next = ownerOf(at); next !== undefined; next = ownerOf(at)) {
      if (seen.has(next)) return item
      seen.add(next)
      at = next
    }
    return at
  }
  const below = new Map<Item, Item[]>()
  for (const item of items) {
    const root = rootOf(item)
    if (root !== item) below.set(root, [...(below.get(root) ?? []), item])
  }
  return items
    .filter((item) => rootOf(item) === item)
    .map((root) => {
      const under = below.get(root) ?? []
      const width = Math.max(root.width, ...under.map((item) => item.width))
      const fansOut = edges.filter(({ from }) => from === root.id).length > 1
      const left = (item: Item): number => (fansOut ? width - item.width : 0)
      let y = root.height
      const members = [{ id: root.id, x: left(root), y: 0 }]
      for (const item of under) {
        members.push({ id: item.id, x: left(item), y: y + ROW_GAP })
        y += ROW_GAP + item.height
      }
      return {
        ...root,
        width,
        height: y,
        members,
        shared: owners.has(root.id) && !fed.has(root.id),
      }
    })
}

/** Blocks that hang together, in the order of the first of each. */
function piecesOf(
  blocks: readonly Block[],
  edges: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly Block[])[] {
  const heads = new Map(blocks.map(({ id }) => [id, id]))
  const head = (id: string): string => {
    let at = id
    for (let next = heads.get(at); next !== undefined && next !== at; next = heads.get(at)) at = next
    return at
  }
  for (const { from, to } of edges) heads.set(head(to), head(from))
  const pieces = new Map<string, Block[]>()
  for (const block of blocks) {
    const piece = pieces.get(head(block.id))
    if (piece === undefined) pieces.set(head(block.id), [block])
    else piece.push(block)
  }
  return [...pieces.values()]
}
