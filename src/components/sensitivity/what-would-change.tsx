import { useState } from 'react'
import { axes } from '#content/axes.ts'
import { questionNames } from '#content/questions/names.ts'
import { plural } from '../../design/format.ts'
import type { Workload } from '../../design/model.ts'
import type { Turn, WeightFlip } from '../../engine/sensitivity/flips.ts'
import { answerText, turnText } from '../../engine/sensitivity/words.ts'
import { useDocumentStore } from '../../stores/document.ts'
import type { TriedFlip, Want } from '../../stores/sensitivity/protocol.ts'
import { useSensitivity } from '../../stores/sensitivity/store.ts'
import { toast } from '../ui/toasts.ts'
import { givenText } from './answer-words.ts'
import { togetherText } from './together-words.ts'

const wants: readonly Want[] = ['settled', 'flips', 'weightFlips', 'robustness']

/** Shown before somebody asks for all. */
const NEAREST = 4

interface WhatWouldChangeProps {
  readonly workload: Workload
  /** The page shows something else now: the button that was pressed may be gone. */
  readonly onApplied: () => void
}

/** The nearest other answers with which another design wins; each can be tried. */
export function WhatWouldChange({ workload, onApplied }: WhatWouldChangeProps) {
  const { flips, weightFlips, settled } = useSensitivity(wants)
  const [all, setAll] = useState(false)
  const { answerSome, setWeight, undo } = useDocumentStore.getState()
  if (flips === undefined) return <p className="text-sm text-ink-soft">Trying every other answer…</p>

  const shown = all ? flips : nearest(flips)
  const more = flips.length - shown.length
  const applied = (name: string) => {
    onApplied()
    toast(`${name} is recommended now`, { label: 'Undo', run: undo })
  }
  const weights = weightFlips ?? []
  const together = settled === undefined ? null : togetherText(settled)
  return (
    <>
      {flips.length === 0 && (
        <p className="text-sm text-ink-soft">
          No other answer to a single question makes another design win.
        </p>
      )}
      <ul className="grid gap-2">
        {shown.map((flip) => (
          <li key={`${flip.question} ${flip.to.options.join(' ')} ${flip.to.amount ?? ''}`}>
            <Change
              what={`${questionNames[flip.question]}: ${answerText(flip.question, flip.to, flip.interval)}`}
              now={flip.interval === null ? null : givenText(flip.question, workload.answers[flip.question])}
              wins={
                flip.allBlocked
                  ? `Nothing meets all musts then; nearest: ${turnText(flip)}`
                  : winnerWords(flip)
              }
              onApply={() => {
                answerSome({ [flip.question]: flip.to }, `Changed “${questionNames[flip.question]}”`)
                applied(turnText(flip))
              }}
            />
          </li>
        ))}
        {(all || flips.length < NEAREST) &&
          weights.map((flip) => (
            <li key={`${flip.axis} ${flip.to}`}>
              <Change
                what={`${axisName(flip)} counts ${flip.to} of 8`}
                now={`${flip.from}`}
                wins={winnerWords(flip)}
                onApply={() => {
                  setWeight(flip.axis, flip.to)
                  applied(turnText(flip))
                }}
              />
            </li>
          ))}
      </ul>
      {together !== null && <p className="mt-2.5 text-sm text-pretty text-ink-soft">{together}</p>}
      {(more > 0 || all) && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="screen-only mt-2.5 min-h-6 rounded-mark text-sm font-medium text-water hover:underline"
        >
          {all ? 'Show the nearest only' : `Show all ${plural(flips.length, 'other answer')}`}
        </button>
      )}
    </>
  )
}

interface ChangeProps {
  readonly what: string
  /** Said of numbers: there is no other word for how far away it is. */
  readonly now: string | null
  readonly wins: string
  readonly onApply: () => void
}

/** What changes, then what wins; a click tries it. */
function Change({ what, now, wins, onApply }: ChangeProps) {
  return (
    <button
      type="button"
      onClick={onApply}
      className="group -mx-2 block w-[calc(100%+1rem)] rounded-control px-2 py-1 text-left text-sm hover:bg-water-soft"
    >
      <span className="block font-semibold group-hover:text-water">
        {what}
        {now !== null && <span className="font-normal text-ink-soft"> (now {now})</span>}
        <span className="sr-only">.</span>
      </span>
      <span className="block text-ink-soft">
        {wins}
        <span className="sr-only">. Try it</span>
      </span>
    </button>
  )
}

function winnerWords(turn: Turn): string {
  return turn.samePattern ? `The same pattern: ${turnText(turn)}` : `${turnText(turn)} wins`
}

const axisName = ({ axis }: WeightFlip): string => axes.find(({ id }) => id === axis)?.name ?? axis

/** The nearest of each question, so that one question does not fill the list. */
function nearest(flips: readonly TriedFlip[]): readonly TriedFlip[] {
  const questions = new Set<string>()
  const first = flips.filter(({ question }) => {
    const fresh = !questions.has(question)
    questions.add(question)
    return fresh
  })
  return first.slice(0, NEAREST)
}
