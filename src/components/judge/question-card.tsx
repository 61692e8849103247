import { useId } from 'react'
import type { AmountSpec, WordedQuestion } from '#content/schema.ts'
import { formatNumber } from '../../design/format.ts'
import type { AnswerTried } from '../../engine/design-questions.ts'
import type { Verdict } from '../../engine/types.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { type Choice, choicesOf, choose, isChosen, withAmount } from '../guide/answering.ts'
import { NumberField } from '../ui/number-field.tsx'

interface QuestionCardProps {
  readonly question: WordedQuestion
  /** What each answer would find; empty where that is not known. */
  readonly tried: readonly AnswerTried[]
}

/** A question in the narrow column beside a diagram: each option says whether this design meets it. */
export function QuestionCard({ question, tried }: QuestionCardProps) {
  const { id, title, lead, type } = question
  const own = useId()
  const answer = useDocumentStore((state) => state.history.present.workload.answers[id])
  const { answer: take } = useDocumentStore.getState()
  return (
    <fieldset aria-describedby={`${own}-lead`}>
      <legend className="text-sm font-semibold">{title}</legend>
      <p id={`${own}-lead`} className="mt-0.5 mb-1.5 text-xs text-ink-soft">
        {lead}
      </p>
      {choicesOf(question).map((choice) => {
        const chosen = isChosen(choice, answer)
        const amount = choice.kind === 'not-sure' ? null : choice.amount
        if (choice.kind === 'amount') {
          return (
            <Amount
              key={choice.id}
              label={title}
              spec={choice.amount}
              value={answer === undefined || answer === 'not-sure' ? undefined : answer.amount}
              onChange={(value) => take(id, withAmount(choice, value))}
              turns={turnOf(choice, tried)}
            />
          )
        }
        return (
          <div key={choice.id}>
            <label className="flex cursor-pointer items-start gap-2 rounded-control px-1.5 py-1 text-sm hover:bg-water-soft">
              <input
                type={type === 'several' && choice.kind === 'option' ? 'checkbox' : 'radio'}
                name={`${own}-answer`}
                checked={chosen}
                onChange={() => take(id, choose(question, choice, answer))}
                className="mt-0.75 size-3.5 shrink-0 accent-water"
              />
              <span className="min-w-0 grow">
                {choice.kind === 'option' ? choice.option.label : 'Not sure'}
              </span>
              <Outcome verdict={verdictOf(choice, tried)} />
            </label>
            {chosen && amount !== null && (
              <Amount
                label={choice.kind === 'option' ? choice.option.label : title}
                spec={amount}
                value={answer === undefined || answer === 'not-sure' ? undefined : answer.amount}
                onChange={(value) => take(id, withAmount(choice, value))}
                turns={turnOf(choice, tried)}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

interface AmountProps {
  readonly label: string
  readonly spec: AmountSpec
  readonly value: number | undefined
  readonly onChange: (value: number) => void
  /** Numbers next to each other of which this design meets only the first; undefined where it meets all or none. */
  readonly turns: readonly [meets: number, not: number] | undefined
}

function Amount({ label, spec: { min, max, unit }, value, onChange, turns }: AmountProps) {
  return (
    <div className="py-1 pl-1.5 [&_label]:sr-only">
      <NumberField
        label={label}
        value={value}
        unit={unit}
        min={min}
        max={max}
        onChange={(typed) => typed !== undefined && onChange(typed)}
        {...(turns !== undefined && {
          hint: `This design meets ${formatNumber(turns[0], 6)} ${unit}, but not ${formatNumber(turns[1], 6)}.`,
        })}
      />
    </div>
  )
}

/** Between which of the numbers that were tried the design begins to fall short. */
function turnOf(choice: Choice, tried: readonly AnswerTried[]): readonly [number, number] | undefined {
  const numbers = tried
    .filter(({ answer }) => choice.kind === 'amount' || answer.options.includes(choice.id))
    .flatMap(({ answer: { amount }, worst }) =>
      amount === undefined ? [] : [{ amount, met: worst === 'met' }],
    )
    .sort((a, b) => a.amount - b.amount)
  for (const [i, { amount, met }] of numbers.entries()) {
    const next = numbers[i + 1]
    if (next === undefined || met === next.met) continue
    return met ? [amount, next.amount] : [next.amount, amount]
  }
  return undefined
}

/** What this design is worth if the option is chosen; undefined where that hangs on a number. */
function verdictOf(choice: Choice, tried: readonly AnswerTried[]): Verdict | undefined {
  if (choice.kind !== 'option') return undefined
  const verdicts = new Set(
    tried.filter(({ answer }) => answer.options.includes(choice.id)).map(({ worst }) => worst),
  )
  const [verdict] = verdicts
  return verdicts.size === 1 && verdict !== null ? verdict : undefined
}

const outcomes: Readonly<
  Record<Verdict, { readonly sign: string; readonly says: string; readonly look: string }>
> = {
  met: { sign: '✓', says: 'This design meets it', look: 'text-good' },
  partly: { sign: '◐', says: 'This design meets it partly', look: 'text-caution' },
  missed: { sign: '✕', says: 'This design misses it', look: 'text-bad' },
  blocked: { sign: '✕', says: 'This rules the design out', look: 'text-bad' },
  unknown: { sign: '?', says: 'Not known whether this design meets it', look: 'text-ink-soft' },
}

function Outcome({ verdict }: { readonly verdict: Verdict | undefined }) {
  if (verdict === undefined) return null
  const { sign, says, look } = outcomes[verdict]
  return (
    <span title={says} className={`shrink-0 font-semibold ${look}`}>
      <span aria-hidden>{sign}</span>
      <span className="sr-only">({says})</span>
    </span>
  )
}
