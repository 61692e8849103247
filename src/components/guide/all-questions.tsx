import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import { listOf } from '../../design/format.ts'
import type { Workload } from '../../design/model.ts'
import { screeningAnswers, unscreened } from '../../engine/screening.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { usePreferences } from '../../stores/preferences.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { useScreening } from '../../stores/screening.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { leadId, QuestionFields, takeDigit, titleId } from './question-fields.tsx'
import { groupsOf } from './steps.ts'
import { answeredWords } from './unusual-words.ts'
import { digitOf, isTyping } from './use-answer-keys.ts'
import { WhyWeAsk } from './why-we-ask.tsx'

/** Every question that applies, axis by axis: for those who know their answers. */
export function AllQuestions() {
  const { applicable } = useRecommendation()
  const { answers } = useDocument().workload
  const singleKeys = usePreferences((state) => state.singleKeys)
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle('All questions')
  useHeadingFocus(heading)
  useEffect(() => {
    // The page came after its address: what that names is shown now.
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (id !== '') document.getElementById(id)?.scrollIntoView()
  }, [])
  return (
    <div className="max-w-190 2xl:mx-auto">
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none max-sm:text-xl">
        All questions
      </h1>
      <p className="mt-3 text-md text-pretty text-ink-soft">
        Answer in any order, and leave out what does not matter. An answer can bring up further questions.
      </p>
      {singleKeys && (
        <p className="mt-1.5 text-sm text-ink-soft pointer-coarse:hidden">
          Keys act on the question that has the focus: 1 to 9 choose, 0 is “Not sure”, Enter goes on to the
          next.
        </p>
      )}
      <p className="mt-3">
        <Link to="/guide" className="rounded-mark text-sm font-medium text-water hover:underline">
          One question at a time
        </Link>
      </p>
      <RestIsUsual answers={answers} />
      {groupsOf(applicable, answers).map(({ id, name, questions, answered }) => (
        <section key={id} aria-labelledby={id} className="mt-12">
          <h2
            id={id}
            className="flex scroll-mt-4 items-baseline justify-between gap-4 border-b border-line-strong pb-2 text-xl font-semibold"
          >
            {name}
            <span className="text-sm font-normal text-ink-soft">
              {answered} of {questions.length} answered
            </span>
          </h2>
          {questions.map((question) => (
            <QuestionSection key={question.id} id={question.id} />
          ))}
        </section>
      ))}
      <p className="mt-10">
        <Link to="/result" className={buttonClass('primary')}>
          See the recommendation
        </Link>
      </p>
    </div>
  )
}

/** Needs that are rare, answered with "no" where they have no answer and nobody ticked them. */
function RestIsUsual({ answers }: { readonly answers: Workload['answers'] }) {
  const { ticked } = useScreening()
  const waiting = unscreened(answers, ticked)
  if (waiting.length === 0) return null
  return (
    <p className="screen-only mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-card px-4.5 py-3 text-sm">
      <span className="min-w-60 flex-1 text-pretty">
        <span className="font-semibold">Unusual needs without an answer:</span>{' '}
        <span className="text-ink-soft">{listOf(waiting.map((id) => questionNames[id]))}.</span>
      </span>
      <Button onClick={() => answerUsual(screeningAnswers(answers, ticked))}>
        Answer {waiting.length === 1 ? 'it' : waiting.length === 2 ? 'both' : `all ${waiting.length}`} with
        “no”
      </Button>
    </p>
  )
}

function answerUsual(answers: Workload['answers']): void {
  const { answerTogether, undo } = useDocumentStore.getState()
  if (answerTogether(answers, 'Answered what is unusual'))
    toast(answeredWords(Object.keys(answers).length), { label: 'Undo', run: undo })
}

/** One question among all. Its keys act while the focus is in it; Enter goes to the next one. */
const QuestionSection = memo(function QuestionSection({ id }: { readonly id: QuestionId }) {
  const question = wordedQuestion(id)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls inside
    <div
      id={id}
      data-question
      onKeyDown={(event) => press(id, event)}
      className="mt-7 scroll-mt-4 [&:not(:focus-within)_kbd]:opacity-45"
    >
      <h3 id={titleId(id)} className="text-md font-semibold">
        {question.title}
      </h3>
      <p id={leadId(id)} className="mt-0.5 mb-3 text-sm text-pretty text-ink-soft">
        {question.lead}
      </p>
      <QuestionFields question={question} dense />
      <WhyWeAsk question={question} folded />
    </div>
  )
})

function press(id: QuestionId, event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event
  if (!(target instanceof HTMLElement) || isTyping(target)) return
  const digit = digitOf(event)
  if (digit !== null && usePreferences.getState().singleKeys) {
    event.preventDefault()
    takeDigit(id, digit)
  } else if (event.key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault()
    nextOf(currentTarget)?.focus()
  }
}

/** The control of the next question that Tab would lead to. */
function nextOf(section: HTMLElement): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const next = all[all.indexOf(section) + 1]
  return next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector('input') ?? null
}
