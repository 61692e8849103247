import type { QuestionId, WordedQuestion } from '#content/schema.ts'
import type { Answer } from '../../design/model.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { usePreferences } from '../../stores/preferences.ts'
import { classNames } from '../ui/class-names.ts'
import { AmountField } from './amount-field.tsx'
import { type Choice, choicesOf, choose, isChosen, withAmount } from './answering.ts'
import { DealBreaker } from './deal-breaker.tsx'
import { OptionCard } from './option-card.tsx'
import { OptionServices } from './option-services.tsx'
import { type OptionSupport, useOptionSupport } from './use-option-support.ts'

const inputId = (question: QuestionId, choice: Choice) => `${question}-${choice.id}`

/** Ids of the words around the fields of a question. */
export const titleId = (question: QuestionId) => `${question}-title`
export const leadId = (question: QuestionId) => `${question}-lead`

function take(question: QuestionId, value: Answer | undefined, gesture?: string): void {
  const { history, answer } = useDocumentStore.getState()
  if (value !== history.present.workload.answers[question]) answer(question, value, gesture)
}

/** What a digit chooses: 1 to 9 the options in their order, 0 not sure. The focus goes to what was chosen. */
export function takeDigit(id: QuestionId, digit: number): void {
  const question = wordedQuestion(id)
  const choices = choicesOf(question)
  const choice = digit === 0 ? choices.at(-1) : choices.filter(({ kind }) => kind !== 'not-sure')[digit - 1]
  if (choice === undefined) return
  const { answers } = useDocumentStore.getState().history.present.workload
  take(id, choose(question, choice, answers[id]))
  // Once the choice is on screen: its field, if it is a number, is there only then.
  requestAnimationFrame(() => {
    const input = document.getElementById(
      choice.kind === 'amount' ? `${inputId(id, choice)}-amount` : inputId(id, choice),
    )
    input?.focus()
    if (choice.kind === 'amount' && input instanceof HTMLInputElement) input.select()
  })
}

interface QuestionFieldsProps {
  readonly question: WordedQuestion
  /** Cards are as low as they can be. */
  readonly dense?: boolean
}

/** From this many options on they stand in two columns, where there is room. */
const MANY = 7

/** The options of a question and whether it is a must. Title and lead stand before it, under `titleId` and `leadId`. */
export function QuestionFields({ question, dense = false }: QuestionFieldsProps) {
  const { id } = question
  const choices = choicesOf(question)
  const support = useOptionSupport(id)
  const columns = choices.length > MANY
  const answer = useDocumentStore((state) => state.history.present.workload.answers[id])
  const singleKeys = usePreferences((state) => state.singleKeys)
  const { endGesture } = useDocumentStore.getState()
  return (
    <>
      <fieldset aria-labelledby={titleId(id)} aria-describedby={leadId(id)}>
        <div className={classNames('grid', dense ? 'gap-1.5' : 'gap-2.5', columns && 'sm:grid-cols-2')}>
          {choices.map((choice, i) => (
            <OptionCard
              key={choice.id}
              inputId={inputId(id, choice)}
              type={question.type === 'several' && choice.kind !== 'not-sure' ? 'checkbox' : 'radio'}
              name={`${id}-answer`}
              title={titleOf(choice)}
              hint={hintOf(choice)}
              checked={isChosen(choice, answer)}
              onChoose={() => take(id, choose(question, choice, answer))}
              digit={singleKeys ? digitOf(choice, i) : undefined}
              quiet={choice.kind === 'not-sure'}
              dense={dense || columns}
              aside={<OptionAside support={support} choice={choice} />}
            >
              {amountOf(choice) !== null && (choice.kind === 'amount' || isChosen(choice, answer)) && (
                <ChoiceAmount
                  choice={choice}
                  inputId={`${inputId(id, choice)}-amount`}
                  label={choice.kind === 'amount' ? question.title : titleOf(choice)}
                  answer={answer}
                  onChange={(value) => take(id, withAmount(choice, value), `amount:${id}`)}
                  onDone={endGesture}
                />
              )}
            </OptionCard>
          ))}
        </div>
      </fieldset>
      <DealBreaker question={question} />
    </>
  )
}

interface OptionAsideProps {
  readonly support: OptionSupport
  readonly choice: Choice
}

/** The icons of an option; nothing for a number that was not given, and nothing where they say nothing. */
function OptionAside({ support, choice }: OptionAsideProps) {
  const own = choice.kind === 'not-sure' ? undefined : support[choice.id]
  // Icons that are the same beside every option say nothing.
  const tellsApart = Object.values(support).some((services) =>
    Object.values(services).some((verdict) => verdict !== 'met'),
  )
  return own === undefined || !tellsApart ? null : <OptionServices support={own} />
}

interface ChoiceAmountProps {
  readonly choice: Choice
  readonly inputId: string
  readonly label: string
  readonly answer: Answer | undefined
  readonly onChange: (value: number) => void
  readonly onDone: () => void
}

function ChoiceAmount({ choice, inputId: id, label, answer, onChange, onDone }: ChoiceAmountProps) {
  const spec = amountOf(choice)
  if (spec === null) return null
  const value = answer === undefined || answer === 'not-sure' ? undefined : answer.amount
  return (
    <AmountField inputId={id} label={label} spec={spec} value={value} onChange={onChange} onDone={onDone} />
  )
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
