import { ChevronDown, ChevronUp } from 'lucide-react'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { type Look, lookOf, type Problem, wordOf } from '../../problems/problems.ts'
import { Reason } from '../../problems/reason.tsx'
import { sentenceOf } from '../../problems/words.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { show } from '../actions.ts'
import { useEditor } from '../editor-store.ts'
import { Named } from '../named.tsx'
import { RepairButton } from './repair-button.tsx'

const AcceptDialog = lazy(() =>
  import('./accept-dialog.tsx').then((module) => ({ default: module.AcceptDialog })),
)

const tones: Readonly<Record<Look, BadgeTone>> = { bad: 'bad', caution: 'caution', note: 'neutral' }

interface ProblemRowProps {
  readonly problem: Problem
  /** The keys are at it. */
  readonly isCurrent?: boolean
  /** In the column beside the diagram, where its place is known already. */
  readonly narrow?: boolean
}

/** A finding: it leads to its place, is mended where a way is known, and opens to reason, source and acceptance. */
export function ProblemRow({ problem, isCurrent = false, narrow = false }: ProblemRowProps) {
  const { finding, about } = problem
  const design = useDesignOnScreen()
  const [open, setOpen] = useState(false)
  const [accepting, setAccepting] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const id = useId()
  const text = sentenceOf(finding, design)
  const names = design.parts.map(({ name }) => name)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li
      ref={row}
      aria-current={isCurrent}
      className={classNames(
        'border-t border-line text-sm first:border-t-0',
        narrow ? 'py-2' : 'py-1 pr-2 pl-3.5 aria-current:bg-water-soft',
      )}
    >
      <div
        className={classNames('flex flex-wrap gap-x-2.5', narrow ? 'items-center' : 'items-start gap-y-0.5')}
      >
        <Badge tone={tones[lookOf(problem)]} className={classNames('shrink-0', !narrow && 'mt-0.5')}>
          {wordOf(finding)}
        </Badge>
        <div className={classNames('flex-1', narrow ? 'order-last basis-full pt-1' : 'min-w-64')}>
          {about.length === 0 || narrow ? (
            <p className="text-ink-soft">
              <Named text={text} names={names} />
            </p>
          ) : (
            <button
              type="button"
              onClick={() => {
                useEditor.getState().setProblem(problem.id)
                show(about.slice(0, 1), true)
              }}
              className="min-h-6 rounded-mark text-left text-ink-soft hover:text-ink hover:underline"
            >
              <Named text={text} names={names} />
            </button>
          )}
          {narrow && <RepairButton finding={finding} about={text} />}
        </div>
        <span className="ml-auto flex items-start gap-2 sm:max-w-[55%]">
          {!narrow && <RepairButton finding={finding} about={text} />}
          <IconButton
            label={open ? 'Hide the reason' : 'Reason and source'}
            icon={open ? <ChevronUp /> : <ChevronDown />}
            kind="quiet"
            size="small"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        </span>
      </div>
      <div id={id} className="pt-1 pb-1.5 empty:hidden">
        {open && (
          <>
            <Reason finding={finding} />
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => setAccepting(true)}
              className="mt-1 min-h-6 rounded-mark text-xs font-semibold text-water hover:underline"
            >
              Accept with a note…
            </button>
          </>
        )}
      </div>
      <Suspense>
        {accepting && <AcceptDialog problem={problem} text={text} onClose={() => setAccepting(false)} />}
      </Suspense>
    </li>
  )
}
