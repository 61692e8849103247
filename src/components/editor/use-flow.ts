import { useMemo, useState } from 'react'
import { graphOf } from '../../design/graph.ts'
import type { Design } from '../../design/model.ts'
import { spokenName } from '../../design/spoken.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { useMarks } from '../problems/use-problems.ts'
import { type FlowEdge, type FlowNode, flowEdges, flowNodes } from './canvas-model.ts'
import { useEditor } from './editor-store.ts'
import { currentPart } from './walking.ts'

interface Flow {
  /** As it is shown: with a frame that is being stretched. */
  readonly design: Design
  readonly nodes: FlowNode[]
  readonly edges: FlowEdge[]
}

/** What React Flow draws now. `help` is the id of the words that describe every part's keys. */
export function useFlow(help: string): Flow {
  const design = useDesignOnScreen()
  const selectedIds = useEditor((state) => state.selected)
  const current = useEditor((state) => state.current)
  const lift = useEditor((state) => state.lift)
  const stretch = useEditor((state) => state.stretch)
  const marks = useMarks()

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
    const count = (id: string) => marks.get(id)?.count ?? 0
    const { outgoing } = graphOf(design)
    // Connections are read through the part that they leave.
    const warnings = (id: string) => outgoing(id).reduce((sum, one) => sum + count(one.id), count(id))
    const all = [...design.parts, ...design.frames, ...design.notes]
    return new Map(all.map(({ id }) => [id, spokenName(design, id, warnings(id))]))
  }, [design, marks])
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
    const next = flowEdges(shown, lift, selected, marks, cache.edges)
    cache.edges = new Map(next.map((edge) => [edge.id, edge]))
    return next
  }, [shown, lift, selected, marks, cache])

  return { design: shown, nodes, edges }
}
