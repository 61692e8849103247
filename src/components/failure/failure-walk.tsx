import { useId, useMemo, useState } from 'react'
import { formatDuration, listOf } from '../../design/format.ts'
import type { Design, PartId, Workload } from '../../design/model.ts'
import { failureWalk } from '../../engine/failure-walk/failure-walk.ts'
import type { Outage, Way } from '../../engine/failure-walk/types.ts'
import { fateWords, recoveryText, stepText } from '../../engine/failure-walk/words.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { durations, firstDuration } from './durations.ts'

interface FailureWalkProps {
  readonly design: Design
  readonly workload: Workload
  readonly assumptions: Readonly<Record<string, number>>
  /** Part that is down at first; null: the last one that messages reach. */
  readonly first?: PartId | null
}

const outages: readonly { readonly value: Outage; readonly label: string }[] = [
  { value: 'failing', label: 'fails on every message' },
  { value: 'unreachable', label: 'cannot be reached' },
  { value: 'throttled', label: 'is throttled' },
]

const tones: Readonly<Record<Way['fate'], BadgeTone>> = {
  waiting: 'good',
  'set-aside': 'caution',
  lost: 'bad',
  refused: 'caution',
  unknown: 'neutral',
}

const marks: Readonly<Record<Way['fate'], string>> = {
  waiting: '✓',
  'set-aside': '!',
  lost: '✕',
  refused: '!',
  unknown: '?',
}

/** What happens to messages while a part of the design is down, and how they come back. */
export function FailureWalk({ design, workload, assumptions, first = null }: FailureWalkProps) {
  const [chosen, setChosen] = useState<PartId | null>(first)
  const [step, setStep] = useState(firstDuration)
  const [outage, setOutage] = useState<Outage | null>(null)
  const id = useId()
  const candidates = design.parts.filter(({ id }) => design.connections.some(({ to }) => to === id))
  const part = candidates.find((one) => one.id === chosen) ?? lastOf(design, candidates)
  const duration = durations[step] ?? 0
  const walk = useMemo(() => {
    if (part === undefined) return null
    const options = { assumptions, ...(outage === null ? {} : { outage }) }
    return failureWalk(design, part.id, duration, workload, options)
  }, [design, part, duration, workload, assumptions, outage])
  if (part === undefined || walk === null) {
    return <p className="text-sm text-ink-soft">No part of this diagram gets messages from another yet.</p>
  }

  const names = (ids: readonly PartId[]) => listOf(ids.map((one) => nameIn(design, one)))
  return (
    <>
      <div className="screen-only grid items-end gap-x-5 gap-y-3 sm:grid-cols-2">
        <label className="grid gap-1 text-sm">
          <span className="font-medium">What is down</span>
          <select
            value={part.id}
            onChange={(event) => {
              setChosen(event.target.value)
              setOutage(null)
            }}
            className="min-h-8.5 w-full min-w-0 rounded-control border border-line-strong bg-card px-2.5 text-sm"
          >
            {candidates.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}duration`} className="grid gap-1 text-sm">
          <span className="flex justify-between font-medium">
            For how long <output htmlFor={`${id}duration`}>{formatDuration(duration)}</output>
          </span>
          <input
            id={`${id}duration`}
            type="range"
            min={0}
            max={durations.length - 1}
            value={step}
            aria-valuetext={formatDuration(duration)}
            onChange={(event) => setStep(Number(event.target.value))}
            className="h-8.5 w-full accent-water"
          />
        </label>
        <div className="sm:col-span-2">
          <SegmentedControl label="How it fails" options={outages} value={walk.outage} onChange={setOutage} />
        </div>
      </div>
      <div role="status" aria-live="polite" className="sr-only">
        {part.name} down for {formatDuration(duration)}:{' '}
        {walk.ways.map((way) => `${pathOf(way, design)}: ${fateWords[way.fate]}`).join('; ')}
      </div>
      {walk.ways.length === 0 && (
        <p className="mt-4 text-sm text-ink-soft">Nothing reaches this part, so nothing waits for it.</p>
      )}
      <ul className="mt-4 grid gap-4">
        {walk.ways.map((way) => (
          <li key={way.connections.join(' ')}>
            <WayItem way={way} design={design} />
          </li>
        ))}
      </ul>
      {(walk.starved.length > 0 || walk.goOn.length > 0) && (
        <p className="mt-3 border-t border-line pt-3 text-sm text-ink-soft">
          {walk.starved.length > 0 && <>Gets nothing meanwhile: {names(walk.starved)}. </>}
          {walk.goOn.length > 0 && <>Goes on as before: {names(walk.goOn)}.</>}
        </p>
      )}
    </>
  )
}

function WayItem({ way, design }: { readonly way: Way; readonly design: Design }) {
  return (
    <section aria-label={pathOf(way, design)}>
      <h3 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm font-semibold">
        {pathOf(way, design)}
        <Badge tone={tones[way.fate]}>
          <span aria-hidden>{marks[way.fate]}</span> {fateWords[way.fate]}
          {way.from !== null && way.fate !== 'refused' && `, ${fromWords(way.from)}`}
        </Badge>
      </h3>
      <ol className="mt-1.5 ml-0.5 grid gap-1.5 border-l-2 border-line pl-3.5 text-sm">
        {way.steps.map((step) => (
          <li key={`${step.kind} ${step.part} ${step.connection}`}>
            {stepText(step, design)}
            <Facts facts={step.facts} />
          </li>
        ))}
        {way.recoveries.map((recovery) => (
          <li key={`${recovery.kind} ${recovery.part}`}>
            <span className="font-medium text-water">Afterwards: </span>
            {recoveryText(recovery, design)}
            <Facts facts={recovery.facts} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const fromWords = (seconds: number): string =>
  seconds === 0 ? 'from the first on' : `from ${formatDuration(seconds)} on`

function nameIn(design: Design, id: PartId): string {
  return design.parts.find((part) => part.id === id)?.name ?? 'a missing part'
}

/** "topic → queue → consumer" */
function pathOf({ connections }: Way, design: Design): string {
  const path = connections.flatMap((id) => design.connections.find((one) => one.id === id) ?? [])
  const parts = path.length === 0 ? [] : [path[0]?.from ?? '', ...path.map(({ to }) => to)]
  return parts.map((id) => nameIn(design, id)).join(' → ')
}

/** A part that hands nothing on: most outages that matter are those of a consumer. */
function lastOf<P extends { readonly id: PartId }>(
  { connections }: Design,
  parts: readonly P[],
): P | undefined {
  return parts.find(({ id }) => connections.every(({ from }) => from !== id)) ?? parts[0]
}
