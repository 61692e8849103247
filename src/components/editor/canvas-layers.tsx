import { useConnection, useStore, ViewportPortal } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { around } from '../../design/boxes.ts'
import { boxesOf } from '../../design/geometry.ts'
import type { Design } from '../../design/model.ts'
import { waterline } from '../../design/waterline.ts'
import { useDocument } from '../../stores/document.ts'
import { cancelConnecting } from './canvas-events.ts'
import { useEditor } from './editor-store.ts'
import { guidesOf } from './guides.ts'

/** What lies behind and over the parts: the waterline, and the lines on which a held part lines up. */
export function CanvasLayers({ design }: { readonly design: Design }) {
  const drawn = useDocument().waterline
  return (
    <>
      {drawn && <Water design={design} />}
      <Guides design={design} />
      <EscapeConnecting />
    </>
  )
}

/** While a connection is dragged, Escape gives it up. */
function EscapeConnecting() {
  const connecting = useConnection((state) => state.inProgress)
  useEffect(() => {
    if (!connecting) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancelConnecting()
      useEditor.getState().say('Connecting was given up.')
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [connecting])
  return null
}

/** Far enough to run out of sight at any zoom. */
const FAR = 20_000

function Water({ design }: { readonly design: Design }) {
  const line = useMemo(() => waterline(design), [design])
  const [x, y, zoom] = useStore((state) => state.transform)
  const first = line?.points[0]
  const last = line?.points.at(-1)
  if (line === undefined || first === undefined || last === undefined) return null
  const surface = `M${-FAR} ${first.y}L${line.d.slice(1)}L${FAR} ${last.y}`
  // Words keep their size and stay at the left edge, wherever the view is.
  const level = Math.round(y + first.y * zoom)
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 -z-1 size-full">
      <g transform={`translate(${x} ${y}) scale(${zoom})`}>
        <path d={`${surface}V${FAR}H${-FAR}Z`} className="fill-water-soft opacity-50" />
        <path
          d={surface}
          fill="none"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
          className="stroke-water"
        />
      </g>
      <g className="fill-water text-xs font-semibold">
        <text x={14} y={level - 8}>
          synchronous
        </text>
        <text x={14} y={level + 18}>
          asynchronous
        </text>
      </g>
    </svg>
  )
}

function Guides({ design }: { readonly design: Design }) {
  const lift = useEditor((state) => state.lift)
  const lines = useMemo(() => {
    if (lift === null) return []
    const boxes = [...boxesOf(design)].map(([id, box]) => ({ id, ...box }))
    const held = new Set(lift.ids)
    const moving = around(boxes.filter(({ id }) => held.has(id)))
    if (moving === undefined) return []
    const rest = boxes.filter(({ id }) => !held.has(id))
    return guidesOf({ ...moving, x: moving.x + lift.dx, y: moving.y + lift.dy }, rest)
  }, [design, lift])
  if (lines.length === 0) return null
  return (
    <ViewportPortal>
      <svg
        aria-hidden
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        width={1}
        height={1}
      >
        {lines.map(({ axis, at, from, to }) => (
          <line
            key={axis}
            {...(axis === 'x' ? { x1: at, x2: at, y1: from, y2: to } : { x1: from, x2: to, y1: at, y2: at })}
            strokeWidth={1}
            vectorEffect="non-scaling-stroke"
            className="stroke-water"
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}
