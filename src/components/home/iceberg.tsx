import { useId } from 'react'
import type { KindId } from '#content/schema.ts'
import { iconUrl } from '../ui/aws-icon.tsx'

const below: readonly {
  readonly kind: KindId
  readonly name: string
  readonly x: number
  readonly y: number
}[] = [
  { kind: 'sqs-standard', name: 'queue', x: 252, y: 198 },
  { kind: 'sns-standard', name: 'topic', x: 352, y: 190 },
  { kind: 'eventbridge-bus', name: 'bus', x: 284, y: 280 },
  { kind: 'kinesis-stream', name: 'stream', x: 374, y: 274 },
]

const ICON = 44

/** The waterline, from edge to edge. */
const WAVE =
  'M1 142c23-14 47-14 70 0s47 14 70 0 47-14 70 0 47 14 70 0 47-14 70 0 47 14 70 0 47-14 70 0 45 13 68 1'

/** The idea in a picture: the small part above the line answers at once, the large one below talks by messages. */
export function Iceberg() {
  const water = useId()
  return (
    <svg
      viewBox="0 0 560 380"
      role="img"
      aria-label="An iceberg. Above the waterline an API, where the caller waits. Below it a queue, a topic, a bus and a stream, where messages carry the work."
      className="h-auto w-full"
    >
      <rect x="0.5" y="0.5" width="559" height="379" rx="14" className="fill-card stroke-line" />
      <path
        d="M214 168 252 96l30-20 22-34 34 40 18 50 12 36z"
        className="fill-water-soft stroke-water"
        strokeWidth="1.5"
      />
      <path d="m304 42-10 46 18 54M252 96l42-8" fill="none" className="stroke-water/40" strokeWidth="1.2" />
      <clipPath id={water}>
        <path d={`${WAVE}v222a14 14 0 0 1-14 14H15a14 14 0 0 1-14-14z`} />
      </clipPath>
      <g clipPath={`url(#${water})`}>
        <path d="M0 0h560v380H0z" className="fill-deep" />
        <path
          d="M222 110h150l46 34 36 74-32 78-66 62-62-14-78-52-28-76 20-62z"
          className="fill-deep-card stroke-deep-line"
          strokeWidth="1.5"
        />
      </g>
      <path d={WAVE} fill="none" className="stroke-bar" strokeWidth="2.5" />
      <image href={iconUrl('api-gateway')} x="277" y="94" width="32" height="32" />
      <g className="fill-ink-soft" fontSize="13.5">
        <text x="22" y="36" className="fill-ink" fontWeight="600">
          Above: synchronous
        </text>
        <text x="22" y="56">
          An API answers while
        </text>
        <text x="22" y="74">
          the caller waits.
        </text>
      </g>
      <g className="fill-on-deep-soft" fontSize="13.5">
        <text x="22" y="196" className="fill-on-deep" fontWeight="600">
          Below: messages
        </text>
        <text x="22" y="216">
          Stored, acknowledged,
        </text>
        <text x="22" y="234">
          and worked on later.
        </text>
      </g>
      {below.map(({ kind, name, x, y }) => (
        <g key={name}>
          <image href={iconUrl(kind)} x={x - ICON / 2} y={y - ICON / 2} width={ICON} height={ICON} />
          <text x={x} y={y + ICON / 2 + 17} textAnchor="middle" fontSize="12.5" className="fill-on-deep">
            {name}
          </text>
        </g>
      ))}
    </svg>
  )
}
