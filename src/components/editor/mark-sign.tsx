import { LABEL } from '../../design/geometry.ts'
import type { Mark } from '../problems/problems.ts'

export interface Sign {
  /** Octagon, triangle or disc: never told by colour alone. */
  readonly look: 'bad' | 'caution' | 'open'
  /** What stands in it. */
  readonly text: string
}

const shapes: Readonly<Record<Sign['look'], string>> = {
  bad: 'M-4.2 -10H4.2L10 -4.2V4.2L4.2 10H-4.2L-10 4.2V-4.2Z',
  caution: 'M0 -9.5L10.5 8.5H-10.5Z',
  open: 'M-9 0A9 9 0 1 0 9 0A9 9 0 1 0 -9 0Z',
}

/** One finding is an exclamation mark; of several the number. */
export const signOf = ({ look, count }: Mark): Sign => ({
  look,
  text: count === 1 ? '!' : count < 10 ? String(count) : '9+',
})

const colours: Readonly<Record<Sign['look'], { readonly shape: string; readonly text: string }>> = {
  bad: { shape: 'fill-bad stroke-card', text: 'fill-card' },
  caution: { shape: 'fill-caution-soft stroke-caution', text: 'fill-caution' },
  open: { shape: 'fill-card stroke-ink-faint', text: 'fill-ink-soft' },
}

interface MarkSignProps {
  readonly sign: Sign
  /** Its middle. */
  readonly x: number
  readonly y: number
}

/** A sign on a part or connection. */
export function MarkSign({ sign: { look, text }, x, y }: MarkSignProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={shapes[look]} strokeWidth={1.5} strokeLinejoin="round" className={colours[look].shape} />
      <text
        y={look === 'caution' ? 6.5 : 4.5}
        textAnchor="middle"
        fontSize={LABEL.size}
        fontWeight={600}
        className={`font-sans ${colours[look].text}`}
      >
        {text}
      </text>
    </g>
  )
}

/** The same by itself, as beside a name. */
export function MarkIcon({ sign, className }: { readonly sign: Sign; readonly className: string }) {
  return (
    <svg aria-hidden viewBox="-12 -12 24 24" className={className}>
      <MarkSign sign={sign} x={0} y={0} />
    </svg>
  )
}
