import type { ReactNode } from 'react'
import { useId } from 'react'
import type { ChannelId } from '#content/comparison/messages.ts'
import type { KindId } from '#content/schema.ts'
import { iconUrl } from '../ui/aws-icon.tsx'

type Letter = 'A' | 'B' | 'C' | 'D'
type State = 'done' | 'failed' | 'again' | 'waits'
type Message = readonly [Letter, State]

interface Drawing {
  readonly kind: KindId
  /** What is said to those who do not see it. */
  readonly words: string
  /** What the channel holds in the end. */
  readonly inside: readonly Message[]
  readonly lanes: readonly [Lane, Lane]
  /** The failed message goes back into the channel. */
  readonly returns?: boolean
}

interface Lane {
  readonly label: string
  readonly messages: readonly Message[]
}

const drawings: Readonly<Record<ChannelId, Drawing>> = {
  queue: {
    kind: 'sqs-standard',
    words:
      'A, B, C and D go into a queue. Worker 1 gets A and C and fails on C. Worker 2 gets B and D, and C once it has come back.',
    inside: [],
    lanes: [
      {
        label: 'worker 1',
        messages: [
          ['A', 'done'],
          ['C', 'failed'],
        ],
      },
      {
        label: 'worker 2',
        messages: [
          ['B', 'done'],
          ['D', 'done'],
          ['C', 'again'],
        ],
      },
    ],
    returns: true,
  },
  topic: {
    kind: 'sns-standard',
    words:
      'A, B, C and D go to a topic. Subscriber 1 gets A, B, C and D. Subscriber 2 gets B before A, cannot take C, gets D, and then C again.',
    inside: [],
    lanes: [
      {
        label: 'subscriber 1',
        messages: [
          ['A', 'done'],
          ['B', 'done'],
          ['C', 'done'],
          ['D', 'done'],
        ],
      },
      {
        label: 'subscriber 2',
        messages: [
          ['B', 'done'],
          ['A', 'done'],
          ['C', 'failed'],
          ['D', 'done'],
          ['C', 'again'],
        ],
      },
    ],
  },
  bus: {
    kind: 'eventbridge-bus',
    words:
      'A, B, C and D go to a bus. Target 1 wants A and C: it gets A, cannot take C, and gets C again. Target 2 wants B and D and gets D before B.',
    inside: [],
    lanes: [
      {
        label: 'wants A and C',
        messages: [
          ['A', 'done'],
          ['C', 'failed'],
          ['C', 'again'],
        ],
      },
      {
        label: 'wants B and D',
        messages: [
          ['D', 'done'],
          ['B', 'done'],
        ],
      },
    ],
  },
  stream: {
    kind: 'kinesis-stream',
    words:
      'A, B, C and D go into a stream and stay there. Reader 1 reads all four in order. Reader 2 reads A and B and fails on C, so that D waits for it.',
    inside: [
      ['A', 'done'],
      ['B', 'done'],
      ['C', 'done'],
      ['D', 'done'],
    ],
    lanes: [
      {
        label: 'reader 1',
        messages: [
          ['A', 'done'],
          ['B', 'done'],
          ['C', 'done'],
          ['D', 'done'],
        ],
      },
      {
        label: 'reader 2',
        messages: [
          ['A', 'done'],
          ['B', 'done'],
          ['C', 'failed'],
          ['D', 'waits'],
        ],
      },
    ],
  },
}

const size = 20
const step = 24
const box = { x: 116, y: 58, width: 108, height: 76 }
const middle = box.y + box.height / 2
const laneX = 254
const laneY = [40, 132] as const
const arrow = 'fill-none stroke-line-strong [stroke-width:1.5]'

/** Four messages on their way through a queue, topic, bus or stream to two consumers. */
export function ChannelDrawing({ channel }: { readonly channel: ChannelId }) {
  const { kind, words, inside, lanes, returns = false } = drawings[channel]
  const url = iconUrl(kind)
  const id = useId()
  return (
    <svg viewBox="0 4 376 164" role="img" aria-labelledby={id} className="block h-auto w-full">
      <title id={id}>{words}</title>
      {(['D', 'C', 'B', 'A'] as const).map((letter, i) => (
        <Token key={letter} x={4 + i * step} y={middle - size / 2} message={[letter, 'done']} />
      ))}
      <path d={`M100 ${middle}H${box.x - 3}`} className={arrow} />
      <Head x={box.x - 2} y={middle} />
      <rect {...box} rx={11} className="fill-canvas stroke-line-strong" />
      {url !== undefined && <image href={url} x={box.x + 10} y={box.y + 10} width={24} height={24} />}
      <text x={box.x + 42} y={box.y + 27} className="fill-ink text-sm font-semibold capitalize">
        {channel}
      </text>
      {inside.map((message, i) => (
        <Token key={message[0]} x={box.x + 7 + i * step} y={box.y + 46} message={message} />
      ))}
      {returns && (
        <>
          <path
            d={`M${laneX + step + size / 2} ${laneY[0] - size / 2 - 3}C${laneX + step + size / 2} 4 ${box.x + 60} 4 ${box.x + 60} ${box.y - 4}`}
            className={`${arrow} [stroke-dasharray:4_3]`}
          />
          <Head x={box.x + 60} y={box.y - 2} down />
        </>
      )}
      {lanes.map(({ label, messages }, lane) => {
        const y = laneY[lane === 0 ? 0 : 1]
        return (
          <g key={label}>
            <path
              d={`M${box.x + box.width} ${middle}C${box.x + box.width + 20} ${middle} ${box.x + box.width + 4} ${y} ${laneX - 6} ${y}`}
              className={arrow}
            />
            <Head x={laneX - 4} y={y} />
            {messages.map((message, i) => (
              <Token key={message.join()} x={laneX + i * step} y={y - size / 2} message={message} />
            ))}
            <text x={laneX} y={y + size / 2 + 16} className="fill-ink-soft text-xs">
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const tokenClass: Readonly<Record<State, string>> = {
  done: 'fill-water-soft stroke-water',
  failed: 'fill-bad-soft stroke-bad',
  again: 'fill-water-soft stroke-water [stroke-dasharray:3_2]',
  waits: 'fill-card stroke-ink-faint [stroke-dasharray:3_2]',
}

const letterClass: Readonly<Record<State, string>> = {
  done: 'fill-water-strong',
  failed: 'fill-bad',
  again: 'fill-water-strong',
  waits: 'fill-ink-soft',
}

interface TokenProps {
  readonly x: number
  readonly y: number
  readonly message: Message
}

function Token({ x, y, message: [letter, state] }: TokenProps) {
  return (
    <g>
      <rect x={x} y={y} width={size} height={size} rx={5} className={tokenClass[state]} />
      <text
        x={x + size / 2}
        y={y + size / 2 + 4.5}
        textAnchor="middle"
        className={`text-xs font-semibold ${letterClass[state]}`}
      >
        {letter}
      </text>
      {state === 'failed' && (
        <path
          d={`M${x + size - 4} ${y - 4}l8 8m0 -8l-8 8`}
          className="stroke-bad [stroke-linecap:round] [stroke-width:2]"
        />
      )}
    </g>
  )
}

function Head({ x, y, down = false }: { readonly x: number; readonly y: number; readonly down?: boolean }) {
  return (
    <path d={down ? `M${x - 4} ${y - 7}h8l-4 7z` : `M${x - 7} ${y - 4}v8l7 -4z`} className="fill-ink-faint" />
  )
}

/** One message of the legend. */
export function LegendToken({ state, children }: { readonly state: State; readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="-1 -5 27 27" aria-hidden="true" className="size-6.5">
        <Token x={0} y={0} message={[state === 'waits' ? 'D' : 'C', state]} />
      </svg>
      {children}
    </span>
  )
}
