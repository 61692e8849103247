import { lazy, Suspense, useState } from 'react'
import { axes } from '#content/axes.ts'
import type { AxisId } from '#content/schema.ts'
import { services } from '#content/services.ts'
import type { RankedCandidate, Recommendation } from '../../engine/types.ts'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FindingList } from './finding-list.tsx'
import { askedOn, fitLook } from './fit-cell.ts'
import { simplicityText } from './simplicity-text.ts'
import { WeightsButton } from './weights-button.tsx'

const SimplicityDialog = lazy(() =>
  import('./simplicity-dialog.tsx').then((module) => ({ default: module.SimplicityDialog })),
)

interface Column {
  readonly id: string
  readonly head: string
  /** Name in the window with the findings. */
  readonly name: string
  readonly of: Judged
}

type Judged = Pick<RankedCandidate, 'design' | 'assessment'>

interface AxisTableProps {
  readonly shown: Judged & { readonly name: string }
  readonly recommendation: Recommendation
}

/** What is shown and the four services, axis by axis; every number opens to its findings. */
export function AxisTable({ shown, recommendation }: AxisTableProps) {
  const [open, setOpen] = useState<{ readonly axis: AxisId; readonly column: Column } | null>(null)
  const [plain, setPlain] = useState<Column | null>(null)
  const columns: readonly Column[] = [
    { id: 'shown', head: 'This pattern', name: shown.name, of: shown },
    ...services.flatMap(({ id, short }) => {
      const service = recommendation.services.find((entry) => entry.service === id)
      const of = recommendation.candidates.find((candidate) => candidate.id === service?.candidate)
      if (service === undefined || of === undefined) return []
      return [{ id, head: short, name: `${service.name}, ${service.variant}`, of }]
    }),
  ]
  const axisName = axes.find(({ id }) => id === open?.axis)?.name ?? ''
  return (
    <>
      <div className="-mx-1 overflow-x-auto px-1">
        <table className="w-full border-separate border-spacing-[3px]">
          <thead>
            <tr>
              <td />
              {columns.map(({ id, head }) => (
                <th
                  key={id}
                  scope="col"
                  className={classNames(
                    'px-1 pb-1 text-sm font-semibold sm:whitespace-nowrap max-sm:px-0 max-sm:text-xs',
                    id === 'shown' ? 'text-ink' : 'text-ink-soft',
                  )}
                >
                  {head === 'EventBridge' ? (
                    <>
                      Event
                      <wbr />
                      Bridge
                    </>
                  ) : (
                    head
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {axes.map(({ id, name, short }) => (
              <tr key={id}>
                <th scope="row" className="pr-3 text-left text-sm font-semibold max-sm:pr-1 max-sm:text-xs">
                  <span className="max-sm:sr-only">{name}</span>
                  <span aria-hidden className="sm:hidden">
                    {short}
                  </span>
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="p-0">
                    <FitButton
                      axis={id}
                      axisName={name}
                      column={column}
                      onOpen={() => setOpen({ axis: id, column })}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row" className="pt-1.5 pr-3 text-left text-sm font-semibold max-sm:text-xs">
                In all
              </th>
              {columns.map(({ id, of: { assessment } }) => (
                <td key={id} className="pt-1.5 text-center text-base font-semibold">
                  {assessment.blocked.length > 0 && (
                    <>
                      <span aria-hidden className="text-bad">
                        ✕{' '}
                      </span>
                      <span className="sr-only">ruled out, </span>
                    </>
                  )}
                  {assessment.fit.total ?? '–'}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" className="pr-3 text-left text-sm font-normal text-ink-soft max-sm:text-xs">
                Simplicity
              </th>
              {columns.map((column) => (
                <td key={column.id} className="p-0 text-center">
                  <button
                    type="button"
                    onClick={() => setPlain(column)}
                    className="min-h-6 w-full min-w-11 rounded-mark text-sm text-ink-soft hover:ring-2 hover:ring-line-strong max-sm:min-w-9"
                  >
                    <span className="sr-only">{column.head}, simplicity: </span>
                    {simplicityText(column.of.assessment)}
                  </button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <WeightsButton />
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open === null ? '' : `${axisName}: ${open.column.name}`}
      >
        {open !== null && <FindingList findings={askedOn(open.axis, open.column.of.assessment)} />}
      </Dialog>
      <Suspense>
        {plain !== null && (
          <SimplicityDialog name={plain.name} of={plain.of} onClose={() => setPlain(null)} />
        )}
      </Suspense>
    </>
  )
}

interface FitButtonProps {
  readonly axis: AxisId
  readonly axisName: string
  readonly column: Column
  readonly onOpen: () => void
}

function FitButton({ axis, axisName, column, onOpen }: FitButtonProps) {
  const fit = column.of.assessment.fit.axes[axis]
  const asked = askedOn(axis, column.of.assessment)
  const { className, mark, words } = fitLook(fit, asked)
  if (fit === null) {
    return (
      <span className="block min-h-8.25 text-center text-base/8.25 text-ink-soft">
        <span aria-hidden>–</span>
        <span className="sr-only">{words}</span>
      </span>
    )
  }
  return (
    <button
      type="button"
      onClick={onOpen}
      className={classNames(
        'block min-h-8.25 w-full min-w-11 rounded-[7px] px-1.5 max-sm:min-w-9 max-sm:px-0 max-sm:text-sm text-base font-semibold whitespace-nowrap hover:ring-2 hover:ring-line-strong',
        className,
      )}
    >
      <span className="sr-only">
        {column.head}, {axisName}:{' '}
      </span>
      {mark !== '' && <span aria-hidden>{mark} </span>}
      {fit}
      <span className="sr-only">, {words}</span>
    </button>
  )
}
