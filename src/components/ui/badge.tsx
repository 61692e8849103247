import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type BadgeTone = 'neutral' | 'water' | 'good' | 'caution' | 'bad'

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-line/60 text-ink-soft',
  water: 'bg-water-soft text-water',
  good: 'bg-good-soft text-good',
  caution: 'bg-caution-soft text-caution',
  bad: 'bg-bad-soft text-bad',
}

interface BadgeProps {
  tone?: BadgeTone
  /** Words, always: the tone only helps the eye. */
  children: ReactNode
  className?: string
}

export function Badge({ tone = 'neutral', children, className }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-semibold [&_svg]:size-3.5',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
