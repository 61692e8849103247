import { BaseEdge, type EdgeProps, type EdgeTypes } from '@xyflow/react'
import { memo } from 'react'
import type { EdgePath } from '../../design/edge-path.ts'
import { LABEL } from '../../design/geometry.ts'
import type { EdgeTone, FlowEdge } from './canvas-model.ts'
import { MarkSign, type Sign, signOf } from './mark-sign.tsx'

/** Wide enough to be hit with a finger. */
const HIT = 24

/** Of a line that AWS does not offer, or of which nobody knows, whatever was found. */
const signs: Readonly<Partial<Record<EdgeTone, Sign>>> = {
  refused: { look: 'bad', text: '!' },
  unknown: { look: 'open', text: '?' },
}

const MessageEdge = memo(function MessageEdge({ id, data, selected = false }: EdgeProps<FlowEdge>) {
  if (data === undefined) return null
  const { path, label, tone, invocation, mark } = data
  const sign: Sign | undefined = mark === undefined || tone === 'unknown' ? signs[tone] : signOf(mark)
  // A sign takes the middle of the line: words stand below it.
  const below = sign === undefined ? 0 : 22
  return (
    <g className="message" data-tone={tone} data-selected={selected}>
      <BaseEdge id={id} path={path.d} interactionWidth={HIT} className="message-line" />
      <path d={path.arrow.d} className="message-head" />
      {sign !== undefined && <MarkSign sign={sign} x={path.label.x} y={path.label.y} />}
      {label !== '' && (
        <text
          x={path.label.x}
          y={path.label.y + 4.5 + below}
          textAnchor="middle"
          fontSize={LABEL.size}
          className="message-words"
        >
          {label}
        </text>
      )}
      {invocation !== '' && <AtArrow word={invocation} path={path} clear={sign !== undefined} />}
    </g>
  )
})

interface AtArrowProps {
  readonly word: string
  readonly path: EdgePath
  /** Stands clear of a sign in the middle of a short line. */
  readonly clear: boolean
}

/** Before the arrow head, on the side from which the line does not come: as in pictures. */
function AtArrow({ word, path, clear }: AtArrowProps) {
  const foot = path.points.at(-1) ?? path.arrow
  const before = path.points.findLast((point) => Math.hypot(point.x - foot.x, point.y - foot.y) > 24)
  const above = before === undefined || before.y >= foot.y - 2
  const away = clear && Math.hypot(path.label.x - foot.x, path.label.y - foot.y) < 56 ? 8 : 0
  return (
    <text x={foot.x - 2} y={foot.y + (above ? -6 - away : 15 + away)} textAnchor="end" fontSize={LABEL.size}>
      {word}
    </text>
  )
}

/** Outside any component, as nodeTypes. */
export const edgeTypes = { message: MessageEdge } satisfies EdgeTypes
