import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react'
import type { Box } from '../../design/boxes.ts'
import { checkOf, invocationOf } from '../../design/connect.ts'
import { type EdgePath, edgePath } from '../../design/edge-path.ts'
import { boxesOf, edgeLabel, edgePaths, PART } from '../../design/geometry.ts'
import { deadLetterEdges, graphOf } from '../../design/graph.ts'
import type { Design } from '../../design/model.ts'
import type { Mark } from '../problems/problems.ts'
import type { Lift } from './editor-store.ts'

/** Nodes hold no data: what they draw they look up by their id. */
export type FlowNode = Node<Record<string, never>, 'part' | 'frame' | 'note'>

export type EdgeTone = 'native' | 'unknown' | 'refused' | 'dead-letter'

export interface FlowEdgeData extends Record<string, unknown> {
  readonly path: EdgePath
  readonly label: string
  readonly tone: EdgeTone
  /** Who calls whom, on connections into a function. */
  readonly invocation: 'sync' | 'async' | 'poll' | ''
  /** What was found at it; undefined where nothing was. */
  readonly mark: Mark | undefined
  /** What a click selects: a dead letter belongs to its part or connection. */
  readonly owner: string
}

export type FlowEdge = Edge<FlowEdgeData, 'message'>

interface NodeLook {
  readonly selected: ReadonlySet<string>
  /** The part that Tab reaches. */
  readonly tabStop: string | null
  /** Spoken name by id. */
  readonly name: (id: string) => string
  readonly describedBy: string
}

/**
 * What React Flow draws for a design. An unchanged node is the same object as before, so that a drag
 * draws anew only what moves.
 */
export function flowNodes(
  design: Design,
  lift: Lift | null,
  look: NodeLook,
  before: ReadonlyMap<string, FlowNode>,
): FlowNode[] {
  const boxes = boxesOf(design)
  const moved = new Set(lift?.ids)
  const node = (type: 'part' | 'frame' | 'note', id: string): FlowNode => {
    const box = boxes.get(id) ?? { x: 0, y: 0, width: PART.minWidth, height: PART.height }
    const x = box.x + (lift !== null && moved.has(id) ? lift.dx : 0)
    const y = box.y + (lift !== null && moved.has(id) ? lift.dy : 0)
    const selected = look.selected.has(id)
    const tabIndex = look.tabStop === id ? 0 : -1
    const ariaLabel = look.name(id)
    const known = before.get(id)
    if (
      known !== undefined &&
      known.type === type &&
      known.position.x === x &&
      known.position.y === y &&
      known.width === box.width &&
      known.height === box.height &&
      known.selected === selected &&
      known.ariaLabel === ariaLabel &&
      known.domAttributes?.tabIndex === tabIndex
    ) {
      return known
    }
    return {
      id,
      type,
      data: {},
      position: { x, y },
      // Sizes are known beforehand: React Flow need not measure, and paths never wait.
      width: box.width,
      height: box.height,
      measured: { width: box.width, height: box.height },
      handles: type === 'part' ? partHandles(box) : [],
      selected,
      connectable: type === 'part',
      // Only its border and its name can be grasped: what lies inside stays within reach.
      ...(type === 'frame' && { style: { pointerEvents: 'none' } }),
      zIndex: type === 'frame' ? -1 : 0,
      ariaLabel,
      ariaRole: 'group',
      domAttributes: {
        tabIndex,
        'aria-roledescription': type,
        'aria-describedby': look.describedBy,
        'aria-current': selected,
      },
    }
  }
  return [
    ...design.frames.map(({ id }) => node('frame', id)),
    ...design.parts.map(({ id }) => node('part', id)),
    ...design.notes.map(({ id }) => node('note', id)),
  ]
}

/** A connection may be let go anywhere on a part, and leaves it in the middle of its right side. */
function partHandles({ width, height }: Box): NodeHandle[] {
  return [
    { type: 'target', position: Position.Left, x: 0, y: 0, width, height },
    { type: 'source', position: Position.Right, x: width, y: height / 2, width: 0, height: 0 },
  ]
}

/** Connections and dead letters as edges; the same object as before where nothing changed. */
export function flowEdges(
  design: Design,
  lift: Lift | null,
  selected: ReadonlySet<string>,
  marks: ReadonlyMap<string, Mark>,
  before: ReadonlyMap<string, FlowEdge>,
): FlowEdge[] {
  const paths = lift === null ? edgePaths(design) : liftedPaths(design, lift)
  const graph = graphOf(design)
  const edge = (
    id: string,
    source: string,
    target: string,
    rest: Pick<FlowEdgeData, 'tone' | 'invocation' | 'owner'>,
  ): FlowEdge[] => {
    const path = paths.get(id)
    if (path === undefined) return []
    const label = edgeLabel(design, id)
    const isSelected = selected.has(id)
    const mark = marks.get(id)
    const known = before.get(id)
    if (
      known?.data !== undefined &&
      known.source === source &&
      known.target === target &&
      known.selected === isSelected &&
      known.data.path === path &&
      known.data.label === label &&
      known.data.tone === rest.tone &&
      known.data.invocation === rest.invocation &&
      known.data.mark?.look === mark?.look &&
      known.data.mark?.count === mark?.count
    ) {
      return [known]
    }
    return [
      {
        id,
        type: 'message',
        source,
        target,
        selected: isSelected,
        selectable: rest.tone !== 'dead-letter',
        focusable: false,
        deletable: false,
        // Read through their parts (the spoken names, the inspector and the outline), not as graphics.
        domAttributes: { 'aria-hidden': true },
        data: { path, label, mark, ...rest },
      },
    ]
  }
  return [
    ...deadLetterEdges(design).flatMap(({ id, from, to }) => {
      const source = from.type === 'part' ? from.id : graph.connections.get(from.id)?.from
      return source === undefined
        ? []
        : edge(id, source, to, { tone: 'dead-letter', invocation: '', owner: from.id })
    }),
    ...[...graph.connections.values()].flatMap((connection) => {
      const tone = checkOf(design, connection).verdict
      const invocation = invocationOf(design, connection)
      const intoFunction = graph.parts.get(connection.to)?.kind === 'lambda'
      return edge(connection.id, connection.from, connection.to, {
        tone,
        invocation: intoFunction && invocation !== 'unknown' ? invocation : '',
        owner: connection.id,
      })
    }),
  ]
}

/** While parts are held: only their own edges are drawn anew, the others keep their way. */
function liftedPaths(design: Design, lift: Lift): ReadonlyMap<string, EdgePath> {
  const paths = new Map(edgePaths(design))
  const moved = new Set(lift.ids)
  const boxes = boxesOf(design)
  const at = (id: string): Box | undefined => {
    const box = boxes.get(id)
    return box && moved.has(id) ? { ...box, x: box.x + lift.dx, y: box.y + lift.dy } : box
  }
  const graph = graphOf(design)
  for (const { id, from, to } of graph.connections.values()) {
    const source = at(from)
    const target = at(to)
    if ((moved.has(from) || moved.has(to)) && source && target) {
      paths.set(id, edgePath(source, target, 'connection'))
    }
  }
  for (const { id, from, to } of graph.deadLetters) {
    const target = at(to)
    const middle = paths.get(from.id)?.label
    const source =
      from.type === 'part' ? at(from.id) : middle && { x: middle.x, y: middle.y, width: 0, height: 0 }
    const owner = from.type === 'part' ? [from.id] : endsOf(design, from.id)
    if ([to, ...owner].some((end) => moved.has(end)) && source && target) {
      paths.set(id, edgePath(source, target, 'dead-letter'))
    }
  }
  return paths
}

function endsOf(design: Design, connection: string): string[] {
  const found = graphOf(design).connections.get(connection)
  return found === undefined ? [] : [found.from, found.to]
}
