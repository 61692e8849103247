import { Handle, type NodeProps, type NodeTypes, Position, useConnection } from '@xyflow/react'
import { type CSSProperties, lazy, memo, Suspense } from 'react'
import { GRID } from '../../design/boxes.ts'
import { checkConnection } from '../../design/connect.ts'
import { FRAME, frameLabel, NOTE, noteText, PART } from '../../design/geometry.ts'
import { useMark } from '../problems/use-problems.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { commit } from './actions.ts'
import type { FlowNode } from './canvas-model.ts'
import { useEditor } from './editor-store.ts'
import { FrameCorners } from './frame-corners.tsx'
import { InlineText } from './inline-text.tsx'
import { MarkIcon, signOf } from './mark-sign.tsx'
import { useFrame, useNote, usePart, usePartText } from './use-design.ts'

// Few look at what parts cost, and prices weigh.
const PartCost = lazy(() => import('./part-cost.tsx').then(({ PartCost }) => ({ default: PartCost })))

const PartNode = memo(function PartNode({ id, selected }: NodeProps<FlowNode>) {
  const part = usePart(id)
  const name = usePartText(id, 'name')
  const subtitle = usePartText(id, 'subtitle')
  const mark = useMark(id)
  const renaming = useEditor((state) => state.renaming === id)
  const connecting = useEditor((state) => state.tool === 'connect')
  const costs = useEditor((state) => state.costs)
  const offer = useOffer(id)
  if (part === undefined) return null
  return (
    <div className="part-card" data-selected={selected} data-offer={offer}>
      <AwsIcon kind={part.kind} size={PART.icon.size} className="absolute top-2.5 left-2.5 rounded-md" />
      <div className="absolute inset-y-0 right-2 left-14 flex flex-col justify-center leading-tight">
        {renaming ? (
          <InlineText
            label={`Name of ${part.name}`}
            value={part.name}
            className="w-full rounded-mark bg-canvas px-1 text-sm font-semibold"
            onDone={(value) => {
              if (value !== null && value !== part.name) commit({ type: 'rename', id, name: value })
              useEditor.getState().setRenaming(null)
            }}
          />
        ) : (
          <span className="truncate text-sm leading-[19px] font-semibold">{name}</span>
        )}
        {subtitle !== '' && <span className="truncate text-xs leading-[18px] text-ink-soft">{subtitle}</span>}
      </div>
      {mark !== undefined && <MarkIcon sign={signOf(mark)} className="absolute -top-3 -right-3 size-6" />}
      <Suspense>{costs && <PartCost id={id} />}</Suspense>
      <Handle
        type="target"
        position={Position.Left}
        className={offer === undefined ? 'part-port part-port-in' : 'part-landing'}
        aria-hidden
      />
      <Handle
        type="source"
        position={Position.Right}
        className={connecting ? 'part-landing' : 'part-port part-port-out'}
        aria-hidden
      />
    </div>
  )
})

/** While a connection is dragged: what letting go here would mean. */
function useOffer(id: string): 'native' | 'unknown' | 'refused' | undefined {
  // One text for both ends, so that one subscription tells them.
  const dragged = useConnection((state) =>
    state.inProgress ? `${state.fromHandle.type}:${state.fromNode.id}` : null,
  )
  const chosen = useEditor((state) => state.connectFrom)
  const reversed = dragged?.startsWith('target:') === true
  const from = dragged === null ? chosen : dragged.slice(dragged.indexOf(':') + 1)
  const other = usePart(from ?? '')
  const part = usePart(id)
  if (from === null || from === id || other === undefined || part === undefined) return undefined
  return (reversed ? checkConnection(part.kind, other.kind) : checkConnection(other.kind, part.kind)).verdict
}

const FrameNode = memo(function FrameNode({ id, selected }: NodeProps<FlowNode>) {
  const frame = useFrame(id)
  const renaming = useEditor((state) => state.renaming === id)
  const alone = useEditor((state) => state.selected.length === 1 && state.selected[0] === id)
  if (frame === undefined) return null
  const { text, box } = frameLabel(frame)
  return (
    <div className="frame-box" data-selected={selected} style={{ borderRadius: FRAME.radius }}>
      {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
        <span key={side} className={`frame-grip frame-grip-${side}`} />
      ))}
      <span className="frame-name" style={{ left: FRAME.labelX, minWidth: box.width }}>
        {renaming ? (
          <InlineText
            label={`Name of ${frame.name}`}
            value={frame.name}
            className="rounded-mark bg-canvas px-1 text-xs font-semibold"
            onDone={(value) => {
              if (value !== null && value !== frame.name) commit({ type: 'rename', id, name: value })
              useEditor.getState().setRenaming(null)
            }}
          />
        ) : (
          text
        )}
      </span>
      {alone && <FrameCorners frame={frame} />}
    </div>
  )
})

const NoteNode = memo(function NoteNode({ id, selected }: NodeProps<FlowNode>) {
  const note = useNote(id)
  const writing = useEditor((state) => state.renaming === id)
  if (note === undefined) return null
  const style: CSSProperties = { padding: NOTE.padding, lineHeight: `${NOTE.lineHeight}px` }
  if (writing) {
    return (
      <InlineText
        multiline
        label="Text of the note"
        value={note.text}
        className="note-text"
        style={{ ...style, minWidth: GRID * 30, minHeight: GRID * 12 }}
        onDone={(value) => {
          if (value !== null && value !== note.text) commit({ type: 'set-note', id, text: value })
          useEditor.getState().setRenaming(null)
        }}
      />
    )
  }
  return (
    <div className="note-text" data-selected={selected} style={style}>
      {noteText(note).lines.map((line, n) => (
        // Lines have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number only
        <div key={n}>{line === '' ? '\u00a0' : line}</div>
      ))}
    </div>
  )
})

/** Outside any component: React Flow remounts every node when this object changes. */
export const nodeTypes = { part: PartNode, frame: FrameNode, note: NoteNode } satisfies NodeTypes
