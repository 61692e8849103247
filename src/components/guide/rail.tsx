import { Link } from '@tanstack/react-router'
import { Fragment, memo } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { ProgressRing } from './progress-ring.tsx'
import { addressOf, type Group, groupsOf, unusualProgress } from './steps.ts'

type Answers = Workload['answers']

interface RailProps {
  readonly applicable: readonly QuestionId[]
  readonly workload: Workload
  /** Id of a question, or the page of unusual needs. */
  readonly current: string | undefined
  /** All questions stand on one page: the groups lead to their places there. */
  readonly onePage: boolean
}

/** The groups with their progress; the current one shows its questions. */
export function Rail({ applicable, workload, current, onePage }: RailProps) {
  const { answers } = workload
  return (
    <nav aria-labelledby="rail-title">
      <h2 id="rail-title" className="px-px text-sm text-ink-soft">
        Your workload
      </h2>
      <ol className="mt-3.5 grid">
        {groupsOf(applicable, answers).map((group) => (
          <Fragment key={group.id}>
            <RailGroup group={group} answers={answers} current={current} onePage={onePage} />
            {group.id === 'line' && !onePage && (
              <RailUnusual answers={answers} isCurrent={current === 'unusual'} />
            )}
          </Fragment>
        ))}
      </ol>
      <Link
        to={onePage ? '/guide' : '/guide/all'}
        className="mt-3 ml-2.5 inline-flex min-h-7 items-center rounded-mark text-sm font-semibold text-water hover:underline"
      >
        {onePage ? 'One question at a time' : 'All questions on one page'}
      </Link>
    </nav>
  )
}

interface RailGroupProps {
  readonly group: Group
  readonly answers: Answers
  readonly current: string | undefined
  readonly onePage: boolean
}

function RailGroup({ group, answers, current, onePage }: RailGroupProps) {
  const { id, name, questions, answered } = group
  const open = questions.some((question) => question.id === current)
  const first = questions.find((question) => answers[question.id] === undefined) ?? questions[0]
  if (first === undefined) return null
  return (
    <li className={open ? 'rounded-[10px] border border-line bg-card' : 'border border-transparent'}>
      <GroupLink
        id={id}
        name={name}
        first={first.id}
        answered={answered}
        count={questions.length}
        onePage={onePage}
      />
      {open && questions.length > 1 && (
        <ol className="grid pb-1.5">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionLink
                id={question.id}
                isCurrent={question.id === current}
                answered={answers[question.id] !== undefined}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

interface GroupLinkProps {
  readonly id: Group['id']
  readonly name: string
  readonly first: QuestionId
  readonly answered: number
  readonly count: number
  readonly onePage: boolean
}

// An answer changes one or two of the links only: the others are not drawn again.
const GroupLink = memo(function GroupLink({ id, name, first, answered, count, onePage }: GroupLinkProps) {
  return (
    <Link
      {...(onePage ? ({ to: '/guide/all', hash: id } as const) : addressOf(first))}
      className="flex min-h-9.5 items-center gap-3 rounded-[9px] px-2.5 py-1.5 hover:bg-card"
    >
      <ProgressRing done={answered} of={count} />
      <span className="min-w-0 flex-1 font-semibold">{name}</span>
      <span className="text-sm text-ink-soft" aria-hidden>
        {answered}/{count}
      </span>
      <span className="sr-only">
        , {answered} of {count} answered
      </span>
    </Link>
  )
})

interface QuestionLinkProps {
  readonly id: QuestionId
  readonly isCurrent: boolean
  readonly answered: boolean
}

const QuestionLink = memo(function QuestionLink({ id, isCurrent, answered }: QuestionLinkProps) {
  return (
    <Link
      {...addressOf(id)}
      aria-current={isCurrent ? 'step' : undefined}
      className={`flex min-h-6.5 items-center gap-3 rounded-mark py-0.5 pr-2.5 pl-[1.0625rem] text-sm hover:text-water ${
        isCurrent ? 'font-semibold text-water' : 'text-ink-soft'
      }`}
    >
      <AnswerDot answered={answered} />
      <span className="min-w-0 flex-1">{questionNames[id]}</span>
      {answered && <span className="sr-only">, answered</span>}
    </Link>
  )
})

/** The page that asks for several needs at once: a place of its own, whose questions are counted in their groups. */
function RailUnusual({ answers, isCurrent }: { readonly answers: Answers; readonly isCurrent: boolean }) {
  return (
    <li className={isCurrent ? 'rounded-[10px] border border-line bg-card' : 'border border-transparent'}>
      <Link
        to="/guide/unusual"
        aria-current={isCurrent ? 'step' : undefined}
        className={`flex min-h-9.5 items-center gap-3 rounded-[9px] px-2.5 py-1.5 font-semibold hover:bg-card ${
          isCurrent ? 'text-water' : ''
        }`}
      >
        <ProgressRing {...unusualProgress(answers)} />
        Unusual needs
      </Link>
    </li>
  )
}

function AnswerDot({ answered }: { readonly answered: boolean }) {
  return (
    <span
      aria-hidden
      className={`mr-[5px] size-1.5 shrink-0 rounded-full ${
        answered ? 'bg-water' : 'ring-[1.5px] ring-line-strong ring-inset'
      }`}
    />
  )
}
