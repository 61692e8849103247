import { useDeferredValue, useMemo } from 'react'
import type { AssumptionId } from '#content/assumptions.ts'
import { formatFigure, plural } from '../../design/format.ts'
import { assumptionList, tellingAssumptions } from '../../engine/index.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { designOf } from '../../stores/judgement.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Switch } from '../ui/switch.tsx'

type Entry = (typeof assumptionList)[number]

/** It stands by itself above the lines. */
const APART: AssumptionId = 'free-tier'

/** What the bill rests on and nobody was asked for: what it hangs on first, the rest to open. */
export function AssumptionList() {
  const { assumptions } = useDocument()
  // The bill itself must be on screen at once; which assumptions it hangs on may follow.
  const document = useDeferredValue(useDocument())
  const telling = useMemo(
    () => new Set<string>(tellingAssumptions(designOf(document), document.workload, document.assumptions)),
    [document],
  )
  const { resetAssumptions } = useDocumentStore.getState()
  const shown = (entry: Entry) => telling.has(entry.id) || assumptions[entry.id] !== undefined
  const others = assumptionList.filter((entry) => entry.id !== APART && !shown(entry))
  const changed = assumptionList.filter(({ id }) => assumptions[id] !== undefined)
  return (
    <>
      <ul className="grid gap-3.5">
        {assumptionList
          .filter((entry) => entry.id !== APART && shown(entry))
          .map((entry) => (
            <Row key={entry.id} entry={entry} value={assumptions[entry.id]} />
          ))}
      </ul>
      {others.length > 0 && (
        <details className="screen-only mt-4 text-sm">
          <summary className="font-medium text-water">
            {plural(others.length, 'other')} that this bill does not hang on
          </summary>
          <ul className="mt-3 grid gap-3.5">
            {others.map((entry) => (
              <Row key={entry.id} entry={entry} value={assumptions[entry.id]} />
            ))}
          </ul>
        </details>
      )}
      {changed.length > 0 && (
        <Button size="small" className="screen-only mt-4" onClick={resetAssumptions}>
          Reset all assumptions
        </Button>
      )}
    </>
  )
}

interface RowProps {
  readonly entry: Entry
  /** Undefined: as it is by itself. */
  readonly value: number | undefined
}

function Row({ entry, value }: RowProps) {
  const { id, type, label, unit, min, max, why, facts = [] } = entry
  const { setAssumption } = useDocumentStore.getState()
  const now = value ?? entry.default
  const set = (next: number | undefined) =>
    setAssumption(id, next === undefined || next === entry.default ? undefined : next)
  return (
    <li>
      {type === 'switch' ? (
        <Switch checked={now === 1} onChange={(on) => set(on ? 1 : 0)}>
          {label}
        </Switch>
      ) : (
        <NumberField inline label={label} unit={unit} value={now} min={min} max={max} onChange={set} />
      )}
      <div className="mt-0.5 text-xs text-ink-soft">
        {why}
        <Facts facts={facts} />
        {value !== undefined && (
          <p className="mt-0.5">
            <span className="font-medium text-ink">Changed by you.</span>{' '}
            <button
              type="button"
              onClick={() => set(undefined)}
              className="screen-only min-h-6 font-medium text-water hover:underline"
            >
              Back to {type === 'switch' ? (entry.default === 1 ? 'on' : 'off') : formatFigure(entry.default)}
              <span className="sr-only">: {label}</span>
            </button>
          </p>
        )}
      </div>
    </li>
  )
}
