import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  type EdgeChange,
  MiniMap,
  type NodeChange,
  type OnConnectEnd,
  ReactFlow,
  SelectionMode,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import './editor.css'
import { type DragEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { GRID } from '../../design/boxes.ts'
import { checkConnection } from '../../design/connect.ts'
import { boxesOf, inFrame } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import { spokenName, summary } from '../../design/spoken.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { commit, connect, designNow, show } from './actions.ts'
import { addPart } from './adding.ts'
import { useCanvasKeys } from './canvas-keys.ts'
import { CanvasLayers } from './canvas-layers.tsx'
import { type FlowEdge, type FlowNode, flowEdges, flowNodes } from './canvas-model.ts'
import { useEditor } from './editor-store.ts'
import { edgeTypes } from './flow-edge.tsx'
import { draggedKind } from './palette-drag.ts'
import { nodeTypes } from './part-node.tsx'
import { Toolbar } from './toolbar.tsx'
import { useProblems } from './use-design.ts'
import { view } from './view.ts'
import { currentPart } from './walking.ts'

/** From so many parts on only those in sight are drawn. */
const MANY = 150
/** From so many parts on a small map is shown. */
const MAPPED = 30

const snapGrid: [number, number] = [GRID, GRID]
const pannedBy = [1, 2]
const multiKeys = ['Meta', 'Control', 'Shift']
/** For the first frame; then the view fits itself between what floats above and below. */
const fitOptions = { maxZoom: 1 } as const

/** The diagram: React Flow draws it, commands change it. */
export function Canvas() {
  const design = useDesignOnScreen()
  const selectedIds = useEditor((state) => state.selected)
  const current = useEditor((state) => state.current)
  const lift = useEditor((state) => state.lift)
  const stretch = useEditor((state) => state.stretch)
  const tool = useEditor((state) => state.tool)
  const problems = useProblems()
  const frame = useRef<HTMLDivElement>(null)
  const help = useId()
  const keys = useCanvasKeys()

  const selected = useMemo(() => new Set(selectedIds), [selectedIds])
  const shown = useMemo(
    () =>
      stretch === null
        ? design
        : {
            ...design,
            frames: design.frames.map((one) => (one.id === stretch.id ? { ...one, ...stretch } : one)),
          },
    [design, stretch],
  )
  const names = useMemo(() => {
    const warnings = new Map<string, number>()
    for (const { about } of problems) {
      if (about.length > 2) continue
      for (const id of about) warnings.set(id, (warnings.get(id) ?? 0) + 1)
    }
    const all = [...design.parts, ...design.frames, ...design.notes]
    return new Map(all.map(({ id }) => [id, spokenName(design, id, warnings.get(id) ?? 0)]))
  }, [design, problems])
  const tabStop = current !== null && graphOf(design).parts.has(current) ? current : currentPart()

  const [cache] = useState(() => ({
    nodes: new Map<string, FlowNode>(),
    edges: new Map<string, FlowEdge>(),
  }))
  const nodes = useMemo(() => {
    const look = { selected, tabStop, name: (id: string) => names.get(id) ?? '', describedBy: help }
    const next = flowNodes(shown, lift, look, cache.nodes)
    cache.nodes = new Map(next.map((node) => [node.id, node]))
    return next
  }, [shown, lift, selected, tabStop, names, help, cache])
  const edges = useMemo(() => {
    const next = flowEdges(shown, lift, selected, cache.edges)
    cache.edges = new Map(next.map((edge) => [edge.id, edge]))
    return next
  }, [shown, lift, selected, cache])

  useFocusWanted()

  return (
    <section
      ref={frame}
      aria-label="Diagram"
      aria-describedby={`${help}-summary`}
      // The one tab stop is the current part; without parts it is the canvas itself.
      tabIndex={design.parts.length === 0 ? 0 : -1}
      className="relative h-full min-w-0 outline-offset-[-3px]"
      onDragOver={(event) => {
        if (draggedKind() === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDrop={drop}
      {...keys}
    >
      <p id={`${help}-summary`} className="sr-only">
        {summary(design)}
      </p>
      <p id={help} className="sr-only">
        Arrows go to other parts, Enter edits, A adds, C connects, question mark lists all keys.
      </p>
      <ReactFlow<FlowNode, FlowEdge>
        className="diagram"
        data-tool={tool}
        aria-label="Canvas"
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={changeNodes}
        onEdgesChange={changeEdges}
        onNodeDragStop={drop2}
        onSelectionDragStop={drop2}
        onConnect={({ source, target }) => connect(source, target, pointer)}
        onConnectEnd={refused}
        isValidConnection={({ source, target }) => allowed(source, target)}
        onNodeClick={(event, node) => clickNode(node.id, { x: event.clientX, y: event.clientY })}
        onNodeDoubleClick={(_, node) => useEditor.getState().setRenaming(node.id)}
        onEdgeClick={(_, edge) => edge.data?.tone === 'dead-letter' && show([edge.data.owner])}
        onPaneClick={() => {
          useEditor.getState().setRefusal(null)
          useEditor.getState().setConnectFrom(null)
          frame.current?.focus({ preventScroll: true })
        }}
        onInit={(instance) => {
          if (frame.current === null) return
          view.attach(instance, frame.current)
          view.fit(false)
        }}
        fitView
        fitViewOptions={fitOptions}
        minZoom={0.2}
        maxZoom={2.5}
        snapToGrid
        snapGrid={snapGrid}
        connectionMode={ConnectionMode.Loose}
        connectOnClick={tool !== 'connect'}
        connectionRadius={28}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={multiKeys}
        nodesDraggable={tool === 'select'}
        elementsSelectable={tool !== 'pan'}
        selectionOnDrag={tool === 'select'}
        selectionMode={SelectionMode.Partial}
        panOnDrag={tool === 'select' ? pannedBy : true}
        panOnScroll
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements={design.parts.length > MANY}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.6} />
        <CanvasLayers design={shown} />
        {design.parts.length >= MAPPED && (
          <MiniMap
            ariaLabel="Map of the diagram"
            pannable
            zoomable
            nodeBorderRadius={6}
            position="bottom-right"
          />
        )}
        <Toolbar />
      </ReactFlow>
    </section>
  )
}

/** Where the pointer was last over the canvas; a refusal is told there. */
let pointer = { x: 0, y: 0 }

function allowed(source: string, target: string): boolean {
  const { parts } = graphOf(designNow())
  const [from, to] = [parts.get(source), parts.get(target)]
  return from !== undefined && to !== undefined && checkConnection(from.kind, to.kind).verdict !== 'refused'
}

const refused: OnConnectEnd = (event, { fromNode, fromHandle, toNode, isValid }) => {
  if (fromNode === null || toNode === null || isValid === true) return
  const at = 'changedTouches' in event ? event.changedTouches[0] : event
  pointer = { x: at?.clientX ?? 0, y: at?.clientY ?? 0 }
  const [from, to] = fromHandle?.type === 'target' ? [toNode.id, fromNode.id] : [fromNode.id, toNode.id]
  connect(from, to, pointer)
}

/** With the connect tool the first click chooses the start, the second the end. */
function clickNode(id: string, at: { x: number; y: number }): void {
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

function changeNodes(changes: NodeChange<FlowNode>[]): void {
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

function changeEdges(changes: EdgeChange<FlowEdge>[]): void {
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
function drop2(): void {
  const { lift, setLift } = useEditor.getState()
  setLift(null)
  if (lift === null || (lift.dx === 0 && lift.dy === 0)) return
  commit({ type: 'move', ids: lift.ids, dx: lift.dx, dy: lift.dy })
}

function drop(event: DragEvent): void {
  const kind = draggedKind()
  const at = view.at({ x: event.clientX, y: event.clientY })
  if (kind === null || at === null) return
  event.preventDefault()
  addPart(kind, at)
}

/** Gives the focus to what asked for it, once it is drawn. */
function useFocusWanted(): void {
  const { id, count } = useEditor((state) => state.focus)
  useEffect(() => {
    if (count === 0) return
    if (id === null) return view.focusFrame()
    const focus = () => view.element(id)?.focus({ preventScroll: true })
    focus()
    // Among many parts it is drawn only after the view has moved there.
    const later = requestAnimationFrame(focus)
    return () => cancelAnimationFrame(later)
  }, [id, count])
}
