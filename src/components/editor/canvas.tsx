import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  MiniMap,
  ReactFlow,
  type ReactFlowInstance,
  SelectionMode,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import './editor.css'
import { memo, useEffect, useId, useRef, useState } from 'react'
import { GRID } from '../../design/boxes.ts'
import { summary } from '../../design/spoken.ts'
import {
  allowed,
  changeEdges,
  changeNodes,
  connected,
  edgeClicked,
  letGo,
  nodeClicked,
  nodeDoubleClicked,
  paneClicked,
  refused,
} from './canvas-events.ts'
import { useCanvasKeys } from './canvas-keys.ts'
import { CanvasLayers } from './canvas-layers.tsx'
import type { FlowEdge, FlowNode } from './canvas-model.ts'
import { useEditor } from './editor-store.ts'
import { edgeTypes } from './flow-edge.tsx'
import { nodeTypes } from './part-node.tsx'
import { Toolbar } from './toolbar.tsx'
import { useFlow } from './use-flow.ts'
import { view } from './view.ts'

/** A drag draws the canvas anew with every step, but not what floats over it. */
const Tools = memo(Toolbar)

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
  const help = useId()
  const { design, nodes, edges } = useFlow(help)
  const tool = useEditor((state) => state.tool)
  const frame = useRef<HTMLDivElement>(null)
  const keys = useCanvasKeys()
  const [opened] = useState(() => (instance: ReactFlowInstance<FlowNode, FlowEdge>) => {
    if (frame.current === null) return
    view.attach(instance, frame.current)
    view.fit(false)
  })

  useFocusWanted()

  return (
    <section
      ref={frame}
      aria-label="Diagram"
      aria-describedby={`${help}-summary`}
      // The one tab stop is the current part; without parts it is the canvas itself.
      tabIndex={design.parts.length === 0 ? 0 : -1}
      className="relative h-full min-w-0 outline-offset-[-3px]"
      {...keys}
    >
      <p id={`${help}-summary`} className="sr-only">
        {summary(design)}
      </p>
      <p id={help} className="sr-only">
        Arrows go to other parts, Enter edits, A adds, C connects, W goes to the next problem, question mark
        lists all keys.
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
        onNodeDragStop={letGo}
        onSelectionDragStop={letGo}
        onConnect={connected}
        onConnectEnd={refused}
        isValidConnection={allowed}
        onNodeClick={nodeClicked}
        onNodeDoubleClick={nodeDoubleClicked}
        onEdgeClick={edgeClicked}
        onPaneClick={paneClicked}
        onInit={opened}
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
        <CanvasLayers design={design} />
        {design.parts.length >= MAPPED && (
          <MiniMap
            ariaLabel="Map of the diagram"
            pannable
            zoomable
            nodeBorderRadius={6}
            position="top-right"
            className="mini-map"
          />
        )}
        <Tools />
      </ReactFlow>
    </section>
  )
}

/** Gives the focus to what asked for it, once it is drawn. */
function useFocusWanted(): void {
  const { id, count } = useEditor((state) => state.focus)
  useEffect(() => {
    if (count === 0) return
    if (id === null) return view.focusFrame()
    const focus = () => view.element(id)?.focus({ preventScroll: true })
    focus()
    if (document.activeElement === view.element(id)) return
    // A part is drawn only after it was measured, and among many once the view has moved there. Where somebody has gone
    // elsewhere by then, to its name for one, the focus stays with them.
    const held = document.activeElement
    const later = requestAnimationFrame(() => {
      if (document.activeElement === held) focus()
    })
    return () => cancelAnimationFrame(later)
  }, [id, count])
}
