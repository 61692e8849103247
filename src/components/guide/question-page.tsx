import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useDeferredValue, useId, useMemo, useRef } from 'react'
import { axes } from '#content/axes.ts'
import type { Answer } from '../../design/model.ts'
import { optionSupport } from '../../engine/support.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { usePreferences } from '../../stores/preferences.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { AmountField } from './amount-field.tsx'
import { type Choice, choicesOf, choose, isChosen, withAmount } from './answering.ts'
import { DealBreaker } from './deal-breaker.tsx'
import { OptionCard } from './option-card.tsx'
import { OptionServices } from './option-services.tsx'
import type { Step } from './steps.ts'
import { useAnswerKeys } from './use-answer-keys.ts'
import { WhyWeAsk } from './why-we-ask.tsx'

/** From this many options on they stand in two columns. */
const MANY = 7

interface QuestionPageProps {
  readonly step: Step
  /** The visitor came from the list of answers and goes back to it. */
  readonly fromResult: boolean
}

/** One question: its options, what follows, and why it is asked. */
export function QuestionPage({ step, fromResult }: QuestionPageProps) {
  const { before, after } = step
  const question = wordedQuestion(step.question.id)
  const navigate = useNavigate()
  const workload = useDocumentStore((state) => state.history.present.workload)
  const { answer: setAnswer, endGesture } = useDocumentStore.getState()
  const singleKeys = usePreferences((state) => state.singleKeys)
  const heading = useRef<HTMLHeadingElement>(null)
  const idPrefix = useId()
  const choices = choicesOf(question)
  const answer = workload.answers[question.id]
  // The icons may follow a moment later: the choice itself must be on screen at once.
  const settled = useDeferredValue(workload)
  const support = useMemo(() => optionSupport(question.id, settled), [question.id, settled])
  const dense = choices.length > MANY
  const inputId = (choice: Choice) => `${idPrefix}${choice.id}`

  usePageTitle(question.title)
  useHeadingFocus(heading)

  const goOn = () => {
    endGesture()
    if (fromResult || after === null) void navigate({ to: '/result' })
    else void navigate({ to: '/guide/$question', params: { question: after } })
  }

  const take = (value: Answer | undefined, gesture?: string) => {
    if (value !== answer) setAnswer(question.id, value, gesture)
  }

  const onDigit = (digit: number) => {
    const choice = digit === 0 ? choices.at(-1) : choices.filter(({ kind }) => kind !== 'not-sure')[digit - 1]
    if (choice === undefined) return
    take(choose(question, choice, answer))
    // Once the choice is on screen: its field, if it is a number, is there only then.
    requestAnimationFrame(() => {
      const id = choice.kind === 'amount' ? `${inputId(choice)}-amount` : inputId(choice)
      const input = document.getElementById(id)
      input?.focus()
      if (choice.kind === 'amount' && input instanceof HTMLInputElement) input.select()
    })
  }
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
        id={`${idPrefix}title`}
        className="mt-2.5 text-2xl font-semibold outline-none max-sm:mt-0 max-sm:text-xl"
      >
        {question.title}
      </h1>
      <p id={`${idPrefix}lead`} className="mt-3 text-md text-pretty text-ink-soft">
        {question.lead}
      </p>

      <fieldset aria-describedby={`${idPrefix}lead`} className="mt-6">
        <legend className="sr-only">{question.title}</legend>
        <div className={classNames('grid gap-2.5', dense && 'sm:grid-cols-2')}>
          {choices.map((choice, i) => (
            <OptionCard
              key={choice.id}
              inputId={inputId(choice)}
              type={question.type === 'several' && choice.kind !== 'not-sure' ? 'checkbox' : 'radio'}
              name={`${idPrefix}answer`}
              title={titleOf(choice)}
              hint={hintOf(choice)}
              checked={isChosen(choice, answer)}
              onChoose={() => take(choose(question, choice, answer))}
              digit={singleKeys ? digitOf(choice, i) : undefined}
              quiet={choice.kind === 'not-sure'}
              dense={dense}
              aside={<OptionAside choice={choice} support={support} />}
            >
              {amountOf(choice) !== null && (choice.kind === 'amount' || isChosen(choice, answer)) && (
                <ChoiceAmount
                  choice={choice}
                  inputId={`${inputId(choice)}-amount`}
                  label={choice.kind === 'amount' ? question.title : titleOf(choice)}
                  answer={answer}
                  onChange={(value) => take(withAmount(choice, value), `amount:${question.id}`)}
                  onDone={endGesture}
                />
              )}
            </OptionCard>
          ))}
        </div>
      </fieldset>

      <DealBreaker question={question} />

      <div className="mt-5.5 flex flex-wrap items-center gap-x-3 gap-y-4">
        {before !== null && !fromResult && (
          <Button onClick={() => void navigate({ to: '/guide/$question', params: { question: before } })}>
            Back
          </Button>
        )}
        <Button kind="primary" type="submit">
          {fromResult ? 'Back to the recommendation' : after === null ? 'See the recommendation' : 'Continue'}
          <span aria-hidden className="font-normal opacity-80 pointer-coarse:hidden">
            ↵
          </span>
        </Button>
        {!fromResult && after !== null && (
          <Link to="/result" className="ml-auto rounded-mark font-medium text-water hover:underline">
            See the recommendation now
          </Link>
        )}
      </div>

      <WhyWeAsk key={question.id} question={question} />
    </form>
  )
}

type Support = ReturnType<typeof optionSupport>

/** The icons of an option; nothing for a number that was not given, and nothing where nobody can know. */
function OptionAside({ choice, support }: { readonly choice: Choice; readonly support: Support }) {
  const own = choice.kind === 'not-sure' ? undefined : support[choice.id]
  return own === undefined || !tellsApart(support) ? null : <OptionServices support={own} />
}

interface ChoiceAmountProps {
  readonly choice: Choice
  readonly inputId: string
  readonly label: string
  readonly answer: Answer | undefined
  readonly onChange: (value: number) => void
  readonly onDone: () => void
}

function ChoiceAmount({ choice, inputId, label, answer, onChange, onDone }: ChoiceAmountProps) {
  const spec = amountOf(choice)
  if (spec === null) return null
  const value = answer === undefined || answer === 'not-sure' ? undefined : answer.amount
  return (
    <AmountField
      inputId={inputId}
      label={label}
      spec={spec}
      value={value}
      onChange={onChange}
      onDone={onDone}
    />
  )
}

/** Icons that are the same beside every option say nothing. */
function tellsApart(support: Support): boolean {
  return Object.values(support).some((services) =>
    Object.values(services).some((verdict) => verdict !== 'met'),
  )
}

function groupName({ group }: Step): string {
  return axes.find(({ id }) => id === group)?.name ?? 'Above or below the line'
}

function amountOf(choice: Choice) {
  return choice.kind === 'not-sure' ? null : choice.amount
}

function digitOf(choice: Choice, index: number): string | undefined {
  if (choice.kind === 'not-sure') return '0'
  return index < 9 ? `${index + 1}` : ''
}

function titleOf(choice: Choice): string {
  if (choice.kind === 'option') return choice.option.label
  return choice.kind === 'amount' ? `In ${choice.amount.unit}` : 'Not sure'
}

function hintOf(choice: Choice): string {
  if (choice.kind === 'option') return choice.option.hint
  return choice.kind === 'amount' ? 'An estimate is enough' : 'Leaves this out of the scores'
}
