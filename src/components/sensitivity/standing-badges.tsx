import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { plural } from '../../design/format.ts'
import { stepFrom } from '../../engine/screening.ts'
import type { Robustness } from '../../engine/sensitivity/robustness.ts'
import { useDocument } from '../../stores/document.ts'
import { askedInFull, useScreening } from '../../stores/screening.ts'
import type { Want } from '../../stores/sensitivity/protocol.ts'
import { useSensitivity } from '../../stores/sensitivity/store.ts'
import { addressOf } from '../guide/steps.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { Dialog } from '../ui/dialog.tsx'

const wants: readonly Want[] = ['settled', 'flips', 'weightFlips', 'robustness', 'byEffect']

interface Look {
  readonly tone: BadgeTone
  readonly label: string
  readonly title: string
  readonly text: string
}

const looks: Readonly<Record<Robustness, Look>> = {
  robust: {
    tone: 'good',
    label: '✓ Robust',
    title: 'A robust recommendation',
    text: 'The next pattern is at least 5 points of fit behind, or misses a must. No number you gave changes the pattern unless it is at least three times as large, or a third.',
  },
  close: {
    tone: 'neutral',
    label: '≈ Close',
    title: 'A close recommendation',
    text: 'Another pattern is less than 5 points of fit behind, or a number you gave changes the pattern before it is three times as large, or a third. Look at the next patterns before you decide.',
  },
  fragile: {
    tone: 'caution',
    label: '! Fragile',
    title: 'A fragile recommendation',
    text: 'Another pattern is less than 2 points of fit behind, or a number half as large again, or two thirds, changes the pattern. Make sure of the answers that would change it.',
  },
}

/** Whether an open answer can still change the recommendation, and how far the next one is; nothing until known. */
export function StandingBadges() {
  const { settled, robustness, byEffect } = useSensitivity(wants)
  const [open, setOpen] = useState(false)
  const look = robustness === undefined ? undefined : looks[robustness]
  const { answers } = useDocument().workload
  const screening = useScreening()
  const matter = byEffect ?? settled?.openThatMatter ?? []
  const isScreened = stepFrom(matter, answers, askedInFull(screening))?.kind === 'screening'
  const first = matter[0]
  return (
    <>
      {settled?.settled === true && <Badge tone="good">✓ Settled: no open answer can change it</Badge>}
      {settled?.settled === false && first !== undefined && (
        <Link
          {...addressOf(isScreened ? 'unusual' : first)}
          search={{ from: 'result' }}
          className="rounded-full hover:underline"
        >
          <Badge tone="caution">
            {plural(settled.openThatMatter.length, 'open answer')} {settled.proven ? 'can' : 'may'} still
            change it
          </Badge>
        </Link>
      )}
      {look !== undefined && (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className="rounded-full hover:underline"
        >
          <Badge tone={look.tone}>{look.label}</Badge>
        </button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={look?.title ?? ''}>
        <p className="text-base text-pretty text-ink-soft">{look?.text}</p>
      </Dialog>
    </>
  )
}
