import { useReactFlow } from '@xyflow/react'
import type { PointerEvent } from 'react'
import { snap } from '../../design/boxes.ts'
import { FRAME_SIZE } from '../../design/limits.ts'
import type { Frame } from '../../design/model.ts'
import { commit } from './actions.ts'
import { useEditor } from './editor-store.ts'

const corners = [
  { x: 'left', y: 'top' },
  { x: 'right', y: 'top' },
  { x: 'left', y: 'bottom' },
  { x: 'right', y: 'bottom' },
] as const

/** Handles that stretch a frame. The inspector has fields for the same, for those who do not drag. */
export function FrameCorners({ frame }: { readonly frame: Frame }) {
  const { screenToFlowPosition } = useReactFlow()
  return corners.map(({ x, y }) => {
    const stretch = (event: PointerEvent): void => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false })
      const wide = side(frame.x, frame.width, x === 'left', point.x)
      const high = side(frame.y, frame.height, y === 'top', point.y)
      const stretched = { id: frame.id, x: wide.start, width: wide.size, y: high.start, height: high.size }
      useEditor.getState().setStretch(stretched)
    }
    return (
      <span
        key={`${x} ${y}`}
        aria-hidden
        className="frame-corner nodrag nopan"
        style={{ [x]: -7, [y]: -7, cursor: (x === 'left') === (y === 'top') ? 'nwse-resize' : 'nesw-resize' }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={stretch}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      />
    )
  })
}

/** One direction of the frame when one of its two ends is drawn to a place. */
function side(start: number, size: number, first: boolean, to: number): { start: number; size: number } {
  const end = start + size
  if (!first) return { start, size: Math.max(FRAME_SIZE.min, snap(to) - start) }
  const next = Math.min(snap(to), end - FRAME_SIZE.min)
  return { start: next, size: end - next }
}

function letGo(): void {
  const { stretch, setStretch } = useEditor.getState()
  setStretch(null)
  if (stretch !== null) commit({ type: 'resize-frame', ...stretch })
}
