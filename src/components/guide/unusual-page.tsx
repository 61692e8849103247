import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { ScreenedId } from '#content/questions/screening.ts'
import { screeningWords } from '#content/questions/words/screening.ts'
import type { Answer } from '../../design/model.ts'
import { isUsual, screened, unscreened } from '../../engine/screening.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { usePreferences } from '../../stores/preferences.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { passScreeningOver, submitScreening, tickNeed, useScreening } from '../../stores/screening.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { toast } from '../ui/toasts.ts'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { answerText } from './answering.ts'
import { OptionCard } from './option-card.tsx'
import { addressOf } from './steps.ts'
import { answeredWords, outcomeWords } from './unusual-words.ts'
import { useAnswerKeys } from './use-answer-keys.ts'
import { waysFrom } from './ways.ts'

const title = 'Does any of this apply?'

/** Needs that are rare, on one page: what is not ticked is answered with its question's usual option. */
export function UnusualPage({ from }: { readonly from: 'result' | undefined }) {
  const { applicable } = useRecommendation()
  const { answers } = useDocument().workload
  const screening = useScreening()
  const singleKeys = usePreferences((state) => state.singleKeys)
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(title)
  useHeadingFocus(heading)

  const waiting = unscreened(answers)
  const ticked = screening.ticked.filter((id) => waiting.includes(id))
  const { before } = waysFrom('unusual', applicable, answers, screening)

  /** Where the way leads with the answers and the ticks that there are by now. */
  const goOn = () => {
    const { workload } = useDocumentStore.getState().history.present
    const { after } = waysFrom('unusual', applicable, workload.answers, { ...screening, stage: 'submitted' })
    void navigate(from === 'result' || after === null ? { to: '/result' } : addressOf(after))
  }

  const submit = () => {
    const count = submitScreening(ticked)
    if (count === null) return
    if (count > 0) {
      const { undo } = useDocumentStore.getState()
      toast(answeredWords(count), { label: 'Undo', run: undo })
    }
    goOn()
  }

  const onDigit = (digit: number) => {
    const id = screened[digit - 1]
    if (id === undefined || !waiting.includes(id)) return
    tickNeed(id)
    document.getElementById(inputId(id))?.focus()
  }
  useAnswerKeys({ onDigit: singleKeys ? onDigit : null, onContinue: submit })

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit()
      }}
      className="max-w-160 2xl:mx-auto"
    >
      <p className="text-sm text-ink-soft max-sm:hidden">{screened.length} questions on one page</p>
      <h1
        ref={heading}
        tabIndex={-1}
        id="unusual-title"
        className="mt-2.5 text-2xl font-semibold outline-none max-sm:mt-0 max-sm:text-xl"
      >
        {title}
      </h1>
      <p id="unusual-lead" className="mt-3 text-md text-pretty text-ink-soft">
        Needs that are rare. Tick what applies, and what you are not sure about: its own question comes later.
        The rest is answered with “no”, and each answer can be changed.
      </p>
      <fieldset aria-labelledby="unusual-title" aria-describedby="unusual-lead" className="mt-6 grid gap-1.5">
        {screened.map((id, i) => {
          const answer = answers[id]
          return answer === undefined ? (
            <OptionCard
              key={id}
              inputId={inputId(id)}
              type="checkbox"
              name={inputId(id)}
              title={screeningWords[id].need}
              hint={screeningWords[id].hint}
              checked={ticked.includes(id)}
              onChoose={() => tickNeed(id)}
              digit={singleKeys ? keyOf(i) : undefined}
              dense
            />
          ) : (
            <AnsweredNeed
              key={id}
              id={id}
              answer={answer}
              sign={answer === 'not-sure' ? '?' : isUsual(id, answers) ? '–' : '✓'}
              behindKeys={singleKeys}
            />
          )
        })}
      </fieldset>
      <p id="unusual-outcome" className="mt-4 text-sm text-ink-soft">
        {outcomeWords(waiting.length, ticked.length)}
      </p>
      <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-4">
        {before !== null && from === undefined && (
          <Button onClick={() => void navigate(addressOf(before))}>Back</Button>
        )}
        <Button kind="primary" type="submit" aria-describedby="unusual-outcome">
          {from === 'result' ? 'Continue to the recommendation' : 'Continue'}
          <span aria-hidden className="font-normal opacity-80 pointer-coarse:hidden">
            ↵
          </span>
        </Button>
        {waiting.length > ticked.length && from === undefined && (
          <button
            type="button"
            onClick={() => {
              passScreeningOver()
              goOn()
            }}
            className="ml-auto min-h-6 rounded-mark font-medium text-water hover:underline"
          >
            Ask me one by one instead
          </button>
        )}
      </div>
    </form>
  )
}

/** There is no key past the ninth. */
const keyOf = (i: number): string => (i < 9 ? `${i + 1}` : '')

const inputId = (id: ScreenedId) => `unusual-${id}`

interface AnsweredNeedProps {
  readonly id: ScreenedId
  readonly answer: Answer
  /** What the answer says to the need. */
  readonly sign: '✓' | '–' | '?'
  /** The needs around it show their keys: it keeps their place free. */
  readonly behindKeys: boolean
}

/** A need whose question has its answer: this page changes none. */
function AnsweredNeed({ id, answer, sign, behindKeys }: AnsweredNeedProps) {
  return (
    <div className="flex min-h-13 items-center gap-x-3.5 rounded-card border border-line px-4.5 py-2 max-sm:px-4">
      {behindKeys && <span aria-hidden className="w-7.5 shrink-0 max-sm:hidden pointer-coarse:hidden" />}
      <span
        aria-hidden
        className={classNames(
          'grid size-5 shrink-0 place-items-center rounded-mark text-sm/none font-semibold',
          sign === '✓' ? 'bg-water-soft text-water' : 'text-ink-soft',
        )}
      >
        {sign}
      </span>
      <p className="min-w-0 flex-1">
        <span className="block text-md/5 font-semibold">{screeningWords[id].need}</span>
        <span className="mt-0.5 block text-sm text-ink-soft">
          Answered: {answerText(wordedQuestion(id), answer)}
        </span>
      </p>
      <Link
        to="/guide/$question"
        params={{ question: id }}
        search={{ from: 'unusual' }}
        className="screen-only inline-flex min-h-6 shrink-0 items-center rounded-mark text-sm font-medium text-water hover:underline"
      >
        Change<span className="sr-only"> {questionNames[id]}</span>
      </Link>
    </div>
  )
}
