import { useId, useState } from 'react'
import { axes } from '#content/axes.ts'
import type { AxisId } from '#content/schema.ts'
import { defaultWeight, weightOf } from '../../engine/score.ts'
import type { RankedCandidate, Recommendation } from '../../engine/types.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { Announcer } from '../guide/announcer.tsx'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { countsWords, MOST } from './weight-words.ts'

/** How many patterns the ranking shows. */
const RANKED = 5

/** How much each axis counts, and what that does to the ranking. Every drag is one undo step. */
export function WeightsDialog({ onClose }: { readonly onClose: () => void }) {
  const { workload } = useDocument()
  const recommendation = useRecommendation()
  const { resetWeights } = useDocumentStore.getState()
  const [before] = useState(recommendation.winner)
  const { winner } = recommendation
  return (
    <Dialog
      open
      onClose={onClose}
      title="Weights"
      className="w-[min(46rem,calc(100vw-2rem))]"
      footer={
        <>
          <Button disabled={Object.keys(workload.weights).length === 0} onClick={resetWeights}>
            Reset
          </Button>
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">
        {defaultWeight} is as it is, {MOST} counts twice as much, 0 leaves an axis out of the fit. What you
        made a deal-breaker rules out all the same.
      </p>
      <div className="mt-4 grid gap-x-9 gap-y-6 sm:grid-cols-2">
        <div className="grid content-start gap-2.5">
          {axes.map(({ id, name }) => (
            <WeightSlider key={id} axis={id} name={name} weight={weightOf(workload, id)} />
          ))}
        </div>
        <section aria-labelledby="weights-ranking">
          <h3 id="weights-ranking" className="text-sm font-semibold">
            With these weights
          </h3>
          <ol className="mt-2 grid gap-2">
            {bestPatterns(recommendation).map((candidate, i) => (
              <li key={candidate.pattern} className="flex items-center gap-2.5 text-sm">
                <span className="w-4 text-ink-soft" aria-hidden>
                  {i + 1}
                </span>
                <AwsIcon kind={candidate.lead} size={24} />
                <span className={`min-w-0 flex-1 truncate ${i === 0 ? 'font-semibold' : ''}`}>
                  {candidate.name}
                </span>
                <span className={i === 0 ? 'font-semibold' : ''}>
                  <span className="sr-only">{candidate.blocked ? 'ruled out, ' : 'fit '}</span>
                  {candidate.blocked && <span aria-hidden>✕ </span>}
                  {candidate.assessment.fit.total ?? '–'}
                </span>
              </li>
            ))}
          </ol>
          <p className="mt-3 text-sm text-ink-soft">
            {winner?.id === before?.id
              ? 'The recommendation is the same as before.'
              : `Before, ${before?.name ?? 'nothing'} was recommended.`}
          </p>
        </section>
      </div>
      <Announcer winner={winner} />
    </Dialog>
  )
}

/** The best candidate of each pattern. */
function bestPatterns({ candidates }: Recommendation): readonly RankedCandidate[] {
  return candidates
    .filter(({ pattern }, i) => candidates.findIndex((other) => other.pattern === pattern) === i)
    .slice(0, RANKED)
}

interface WeightSliderProps {
  readonly axis: AxisId
  readonly name: string
  readonly weight: number
}

function WeightSlider({ axis, name, weight }: WeightSliderProps) {
  const id = useId()
  const { setWeight, endGesture } = useDocumentStore.getState()
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className="font-medium">
          {name}
        </label>
        <span aria-hidden className={weight === defaultWeight ? 'text-ink-soft' : 'font-semibold text-water'}>
          {weight} · {countsWords(weight)}
        </span>
      </p>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST}
        step={1}
        value={weight}
        aria-valuetext={`${weight}, counts ${countsWords(weight)}`}
        onChange={(event) => {
          const value = Number(event.target.value)
          setWeight(axis, value === defaultWeight ? undefined : value, `weight:${axis}`)
        }}
        onPointerUp={endGesture}
        onBlur={endGesture}
        className="block h-6 w-full cursor-pointer accent-water"
      />
    </div>
  )
}
