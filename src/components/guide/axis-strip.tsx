import { Link } from '@tanstack/react-router'
import { Fragment, memo, useEffect, useRef } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { ProgressRing } from './progress-ring.tsx'
import { addressOf, groupsOf, type Place, stepOf, unusualProgress } from './steps.ts'

interface AxisStripProps {
  readonly applicable: readonly QuestionId[]
  readonly workload: Workload
  readonly current: string | undefined
}

/**
 * The groups in a row, and the current group's questions under it: where there is no room for the rail.
 * The rows are `relative`: words for screen readers only would else stick out of what scrolls.
 */
export function AxisStrip({ applicable, workload, current }: AxisStripProps) {
  const { answers } = workload
  const groups = groupsOf(applicable, answers)
  const step = current === undefined ? undefined : stepOf(applicable, current)
  const open = groups.find(({ id }) => id === step?.group)
  return (
    <nav aria-label="Questions" className="border-b border-line bg-card">
      <ol className="relative flex gap-1 overflow-x-auto px-3 pt-2 pb-1.5">
        {groups.map(({ id, name, questions, answered }) => {
          const first = questions.find((question) => answers[question.id] === undefined) ?? questions[0]
          if (first === undefined) return null
          return (
            <Fragment key={id}>
              <li className="shrink-0">
                <StripLink
                  place={first.id}
                  name={id === 'line' ? 'The line' : name}
                  active={id === step?.group}
                  done={answered}
                  of={questions.length}
                />
              </li>
              {id === 'line' && (
                <li className="shrink-0">
                  <StripLink
                    place="unusual"
                    name="Unusual needs"
                    active={current === 'unusual'}
                    step
                    {...unusualProgress(answers)}
                  />
                </li>
              )}
            </Fragment>
          )
        })}
      </ol>
      {open !== undefined && open.questions.length > 1 && (
        <ol className="relative flex gap-1 overflow-x-auto border-t border-line px-3 py-1.5">
          {open.questions.map(({ id }) => (
            <li key={id} className="shrink-0">
              <StripLink
                place={id}
                name={questionNames[id]}
                active={id === current}
                step
                answered={answers[id] !== undefined}
              />
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

interface StripLinkProps {
  readonly place: Place
  readonly name: string
  readonly active: boolean
  readonly step?: boolean
  /** Of a question. */
  readonly answered?: boolean
  /** Of several questions: those that are answered, and all. */
  readonly done?: number
  readonly of?: number
}

/**
 * A link of a row that scrolls: it comes into view when it becomes the current one. An answer changes one or two
 * of them only: the others are not drawn again.
 */
const StripLink = memo(function StripLink(props: StripLinkProps) {
  const { place, name, active, step = false, answered = false, done = 0, of } = props
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const row = link.current?.closest('ol')
    if (!active || !link.current || !row) return
    row.scrollLeft = link.current.offsetLeft - (row.clientWidth - link.current.clientWidth) / 2
  }, [active])
  return (
    <Link
      ref={link}
      {...addressOf(place)}
      aria-current={active ? (step ? 'step' : 'true') : undefined}
      className={`flex min-h-8.5 items-center rounded-control px-2.5 text-sm whitespace-nowrap ${
        of === undefined ? 'gap-1.5' : 'gap-2 font-semibold'
      } ${active ? 'bg-water-soft text-water' : 'text-ink-soft hover:text-ink'}`}
    >
      {of !== undefined && <ProgressRing done={done} of={of} />}
      {answered && <span aria-hidden>✓</span>}
      {name}
      {of !== undefined && place !== 'unusual' && (
        <span className="font-normal text-ink-soft">
          {done}/{of}
        </span>
      )}
      {answered && <span className="sr-only">, answered</span>}
    </Link>
  )
})
