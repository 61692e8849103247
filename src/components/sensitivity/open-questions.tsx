import { Link, useMatch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { questionNames } from '#content/questions/names.ts'
import { screened, stepFrom } from '../../engine/screening.ts'
import type { Settled } from '../../engine/sensitivity/settled.ts'
import { useDocument } from '../../stores/document.ts'
import { askedInFull, useScreening } from '../../stores/screening.ts'
import type { Want } from '../../stores/sensitivity/protocol.ts'
import { useSensitivity } from '../../stores/sensitivity/store.ts'
import { ProgressBar } from '../guide/progress-bar.tsx'
import { addressOf, type Progress } from '../guide/steps.ts'
import { togetherText } from './together-words.ts'

const wants: readonly Want[] = ['settled', 'byEffect']

interface OpenQuestionsProps {
  readonly progress: Progress
  /** Shown until it is known. */
  readonly children: ReactNode
}

/** How many open questions can still change what is recommended, and what to answer next. */
export function OpenQuestions({ progress, children }: OpenQuestionsProps) {
  const current = useMatch({ from: '/guide/$question', shouldThrow: false })?.params.question
  const onUnusual = useMatch({ from: '/guide/unusual', shouldThrow: false }) !== undefined
  const { answers } = useDocument().workload
  const screening = useScreening()
  const { settled: fresh, byEffect } = useSensitivity(wants)
  // The last count stays until the next is known: it is seldom another by more than one.
  const [settled, setSettled] = useState<Settled | undefined>(fresh)
  useEffect(() => {
    if (fresh !== undefined) setSettled(fresh)
  }, [fresh])
  if (settled === undefined) return children

  const { openThatMatter, cannotMatter } = settled
  const together = togetherText(settled)
  const others = (byEffect ?? []).filter((id) => id !== current)
  const step = stepFrom(others, answers, onUnusual ? screened : askedInFull(screening))
  // Where all that matters was answered "not sure", that is what can be thought over.
  const next = step?.kind === 'question' ? step.id : others[0]
  return (
    <>
      <p className="flex justify-between gap-3">
        <span>
          {settled.settled ? (
            <strong className="font-semibold">✓ Settled: no open question can change this</strong>
          ) : (
            <>
              <strong className="font-semibold">{openThatMatter.length}</strong> open{' '}
              {openThatMatter.length === 1 ? 'question' : 'questions'} {settled.proven ? 'can' : 'may'} still
              change this
            </>
          )}
        </span>
        {!settled.settled && cannotMatter.length > 0 && (
          <span className="shrink-0 text-on-deep-soft">{cannotMatter.length} cannot</span>
        )}
      </p>
      {together !== null && <p className="mt-1.5 text-xs text-pretty text-on-deep-soft">{together}</p>}
      <ProgressBar share={(progress.count - openThatMatter.length) / Math.max(1, progress.count)} />
      {!settled.settled && next !== undefined && (
        <p className="mt-2.5 text-on-deep-soft">
          {step?.kind === 'screening' ? `Ask ${step.ids.length} at once` : 'Ask what matters most'}:{' '}
          <Link
            {...addressOf(step?.kind === 'screening' ? 'unusual' : next)}
            className="inline-block min-h-6 rounded-mark font-semibold text-bar hover:underline"
          >
            {step?.kind === 'screening' ? 'Unusual needs' : questionNames[next]}
          </Link>
        </p>
      )}
    </>
  )
}
