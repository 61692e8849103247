import { questionNames } from '#content/questions/names.ts'
import { answerText } from '../../engine/sensitivity/words.ts'
import type { RankedCandidate } from '../../engine/types.ts'
import type { Want } from '../../stores/sensitivity/protocol.ts'
import { useSensitivity } from '../../stores/sensitivity/store.ts'

const wants: readonly Want[] = ['settled', 'flips', 'weightFlips', 'robustness']

/** The nearest other answer with which a candidate, or its pattern, would be the choice; nothing until that is known. */
export function ChooseInstead({ candidate: { id, pattern } }: { readonly candidate: RankedCandidate }) {
  const { flips } = useSensitivity(wants)
  if (flips === undefined) return null
  const possible = flips.filter(({ allBlocked }) => !allBlocked)
  const flip = possible.find(({ winner }) => winner === id) ?? possible.find((one) => one.pattern === pattern)
  return (
    <span className="block">
      {flip === undefined ? (
        <span className="text-ink-soft">No single other answer makes it the choice.</span>
      ) : (
        <>
          <span className="font-medium text-water">Choose it instead if</span>{' '}
          {questionNames[flip.question].toLowerCase()}: {answerText(flip.question, flip.to, flip.interval)}.
        </>
      )}
    </span>
  )
}
