import { BaseEdge, type EdgeProps, type EdgeTypes } from '@xyflow/react'
import { memo } from 'react'
import type { EdgePath } from '../../design/edge-path.ts'
import { LABEL } from '../../design/geometry.ts'
import type { EdgeTone, FlowEdge } from './canvas-model.ts'

/** Wide enough to be hit with a finger. */
const HIT = 24

const signs: Readonly<Partial<Record<EdgeTone, string>>> = { refused: '!', unknown: '?' }

const MessageEdge = memo(function MessageEdge({ id, data, selected = false }: EdgeProps<FlowEdge>) {
  if (data === undefined) return null
  const { path, label, tone, invocation } = data
  const sign = signs[tone]
  // A sign takes the middle of the line: words stand below it.
  const below = sign === undefined ? 0 : 22
  return (
    <g className="message" data-tone={tone} data-selected={selected}>
      <BaseEdge id={id} path={path.d} interactionWidth={HIT} className="message-line" />
      <path d={path.arrow.d} className="message-head" />
      {sign !== undefined && <Sign sign={sign} path={path} />}
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
      {invocation !== '' && <AtArrow word={invocation} path={path} />}
    </g>
  )
})

function Sign({ sign, path }: { readonly sign: string; readonly path: EdgePath }) {
  const { x, y } = path.label
  return (
    <g className="message-sign">
      <circle cx={x} cy={y} r={9} />
      <text x={x} y={y + 4.5} textAnchor="middle" fontSize={LABEL.size} fontWeight={600}>
        {sign}
      </text>
    </g>
  )
}

/** Before the arrow head, on the side from which the line does not come: as in pictures. */
function AtArrow({ word, path }: { readonly word: string; readonly path: EdgePath }) {
  const foot = path.points.at(-1) ?? path.arrow
  const before = path.points.findLast((point) => Math.hypot(point.x - foot.x, point.y - foot.y) > 24)
  const above = before === undefined || before.y >= foot.y - 2
  return (
    <text x={foot.x - 2} y={foot.y + (above ? -6 : 15)} textAnchor="end" fontSize={LABEL.size}>
      {word}
    </text>
  )
}

/** Outside any component, as nodeTypes. */
export const edgeTypes = { message: MessageEdge } satisfies EdgeTypes
