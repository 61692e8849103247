/** What the mouse does on the canvas. Outside any component: React Flow works again for each that changes. */
import type {
  EdgeMouseHandler,
  IsValidConnection,
  NodeMouseHandler,
  OnConnect,
  OnConnectEnd,
  OnEdgesChange,
  OnNodesChange,
} from '@xyflow/react'
import type { DragEvent } from 'react'
import { checkConnection } from '../../design/connect.ts'
import { boxesOf, inFrame } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import { commit, connect, designNow, show } from './actions.ts'
import { addPart } from './adding.ts'
import type { FlowEdge, FlowNode } from './canvas-model.ts'
import { useEditor } from './editor-store.ts'
import { draggedKind } from './palette-drag.ts'
import { view } from './view.ts'

/** Escape was pressed while a connection was dragged. */
let cancelled = false

/** Ends the dragging of a connection without a result: React Flow only knows letting go. */
export function cancelConnecting(): void {
  cancelled = true
  document.dispatchEvent(new MouseEvent('mouseup'))
  cancelled = false
}

export const connected: OnConnect = ({ source, target }) => {
  if (!cancelled) connect(source, target)
}

/** Unknown pairs may be drawn; refused ones are explained by `refused`. */
export const allowed: IsValidConnection = ({ source, target }) => {
  const { parts } = graphOf(designNow())
  const [from, to] = [parts.get(source), parts.get(target)]
  return from !== undefined && to !== undefined && checkConnection(from.kind, to.kind).verdict !== 'refused'
}

/** React Flow calls `connected` only for what is allowed; the rest ends here. */
export const refused: OnConnectEnd = (event, { fromNode, fromHandle, toNode, isValid }) => {
  if (cancelled || fromNode === null || toNode === null || isValid === true) return
  const at = 'changedTouches' in event ? event.changedTouches[0] : event
  const [from, to] = fromHandle?.type === 'target' ? [toNode.id, fromNode.id] : [fromNode.id, toNode.id]
  connect(from, to, { x: at?.clientX ?? 0, y: at?.clientY ?? 0 })
}

/** With the connect tool the first click chooses the start, the second the end. */
export const nodeClicked: NodeMouseHandler<FlowNode> = ({ clientX, clientY }, { id }) => {
  const at = { x: clientX, y: clientY }
  const { tool, connectFrom, setConnectFrom, setCurrent, say } = useEditor.getState()
  const { parts } = graphOf(designNow())
  if (!parts.has(id)) return
  setCurrent(id)
  if (tool !== 'connect') return
  if (connectFrom === null) {
    setConnectFrom(id)
    say(`Connecting from ${parts.get(id)?.name ?? id}. Choose the part to connect to.`)
  } else {
    setConnectFrom(null)
    connect(connectFrom, id, at)
  }
}

export const changeNodes: OnNodesChange<FlowNode> = (changes) => {
  const { selected, select, setLift } = useEditor.getState()
  const next = new Set(selected)
  const moved: string[] = []
  let by = { dx: 0, dy: 0 }
  const boxes = boxesOf(designNow())
  for (const change of changes) {
    if (change.type === 'select') {
      if (change.selected) next.add(change.id)
      else next.delete(change.id)
    }
    if (change.type === 'position' && change.dragging === true && change.position !== undefined) {
      const box = boxes.get(change.id)
      if (box === undefined) continue
      moved.push(change.id)
      by = { dx: change.position.x - box.x, dy: change.position.y - box.y }
    }
  }
  select([...next])
  if (moved.length > 0) setLift({ ids: withContents(moved), ...by })
}

/** A frame takes along what stands in it. */
function withContents(ids: readonly string[]): readonly string[] {
  const design = designNow()
  const inside = design.frames.filter(({ id }) => ids.includes(id)).flatMap((frame) => inFrame(design, frame))
  return [...new Set([...ids, ...inside])]
}

export const changeEdges: OnEdgesChange<FlowEdge> = (changes) => {
  const { selected, select } = useEditor.getState()
  const next = new Set(selected)
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) next.add(change.id)
    else next.delete(change.id)
  }
  select([...next])
}

/** What was held is let go: one undo step, however many parts and however far. */
export function letGo(): void {
  const { lift, setLift } = useEditor.getState()
  setLift(null)
  if (lift === null || (lift.dx === 0 && lift.dy === 0)) return
  commit({ type: 'move', ids: lift.ids, dx: lift.dx, dy: lift.dy })
}

/** A part from the palette lands where the pointer is. */
export function dropped(event: DragEvent): void {
  const kind = draggedKind()
  const at = view.at({ x: event.clientX, y: event.clientY })
  if (kind === null || at === null) return
  event.preventDefault()
  addPart(kind, at)
}

export function draggedOver(event: DragEvent): void {
  if (draggedKind() === null) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'copy'
}

export const nodeDoubleClicked: NodeMouseHandler<FlowNode> = (_, { id }) => {
  useEditor.getState().setRenaming(id)
}

/** A dead letter belongs to its part or connection: that is selected in its place. */
export const edgeClicked: EdgeMouseHandler<FlowEdge> = (_, { data }) => {
  if (data?.tone === 'dead-letter') show([data.owner])
}

export function paneClicked(): void {
  useEditor.getState().setRefusal(null)
  useEditor.getState().setConnectFrom(null)
  view.focusFrame()
}
