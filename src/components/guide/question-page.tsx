import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef } from 'react'
import { axes } from '#content/axes.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { usePreferences } from '../../stores/preferences.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { useScreening } from '../../stores/screening.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Button } from '../ui/button.tsx'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { leadId, QuestionFields, takeDigit, titleId } from './question-fields.tsx'
import { addressOf, type Step } from './steps.ts'
import { useAnswerKeys } from './use-answer-keys.ts'
import { waysFrom } from './ways.ts'
import { WhyWeAsk } from './why-we-ask.tsx'

export interface QuestionPageProps {
  readonly step: Step
  /** The visitor changes one answer only and goes back to where it was asked for. */
  readonly from: 'result' | 'design' | 'unusual' | undefined
}

const backWords = {
  result: 'Back to the recommendation',
  design: 'Back to the diagram',
  unusual: 'Back to unusual needs',
} as const

/** One question: its options, what follows, and why it is asked. */
export function QuestionPage({ step, from }: QuestionPageProps) {
  const question = wordedQuestion(step.question.id)
  const { applicable } = useRecommendation()
  const { answers } = useDocument().workload
  const { before, after } = waysFrom(question.id, applicable, answers, useScreening())
  const navigate = useNavigate()
  const { endGesture } = useDocumentStore.getState()
  const singleKeys = usePreferences((state) => state.singleKeys)
  const heading = useRef<HTMLHeadingElement>(null)

  usePageTitle(question.title)
  useHeadingFocus(heading)

  const goOn = () => {
    endGesture()
    if (from === 'design') void navigate({ to: '/designs/$id', params: { id: 'current' } })
    else if (from === 'unusual') void navigate({ to: '/guide/unusual' })
    else if (from === 'result' || after === null) void navigate({ to: '/result' })
    else void navigate(addressOf(after))
  }

  const onDigit = (digit: number) => takeDigit(question.id, digit)
  useAnswerKeys({ onDigit: singleKeys ? onDigit : null, onContinue: goOn })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn()
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-160 2xl:mx-auto">
      <p className="text-sm text-ink-soft max-sm:hidden">
        {groupName(step)} · question {step.number} of about {step.count}
      </p>
      <h1
        ref={heading}
        tabIndex={-1}
        id={titleId(question.id)}
        className="mt-2.5 text-2xl font-semibold outline-none max-sm:mt-0 max-sm:text-xl"
      >
        {question.title}
      </h1>
      <p id={leadId(question.id)} className="mt-3 text-md text-pretty text-ink-soft">
        {question.lead}
      </p>

      <div className="mt-6">
        <QuestionFields key={question.id} question={question} />
      </div>

      <div className="mt-5.5 flex flex-wrap items-center gap-x-3 gap-y-4">
        {before !== null && from === undefined && (
          <Button onClick={() => void navigate(addressOf(before))}>Back</Button>
        )}
        <Button kind="primary" type="submit">
          {from !== undefined ? backWords[from] : after === null ? 'See the recommendation' : 'Continue'}
          <span aria-hidden className="font-normal opacity-80 pointer-coarse:hidden">
            ↵
          </span>
        </Button>
        {from === undefined && after !== null && (
          <Link to="/result" className="ml-auto rounded-mark font-medium text-water hover:underline">
            See the recommendation now
          </Link>
        )}
      </div>

      <WhyWeAsk key={question.id} question={question} />
    </form>
  )
}

function groupName({ group }: Step): string {
  return axes.find(({ id }) => id === group)?.name ?? 'Above or below the line'
}
