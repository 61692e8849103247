import { type ReactNode, useState } from 'react'
import { groundOf } from '../../engine/ground.ts'
import { factsBehind, metricText } from '../../engine/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Facts } from '../ui/facts.tsx'
import { type KeyNumber, metricLabel } from './key-numbers.ts'

/** The look of a figure, whether it opens a window or leads elsewhere. */
export const figureClass =
  'flex w-full flex-col px-3.5 py-3.5 text-left max-sm:px-2.5 rounded-card hover:bg-water-soft/50'

export function FigureText({ value, words }: { readonly value: string; readonly words: string }) {
  return (
    <>
      <span className="block text-xl/7 font-semibold whitespace-nowrap max-sm:text-md/6">{value}</span>
      <span className="block text-sm text-ink-soft max-sm:text-xs">{words}</span>
    </>
  )
}

interface KeyFiguresProps {
  readonly numbers: readonly KeyNumber[]
  /** What stands before them: the cost. */
  readonly first?: ReactNode
}

/** The figures at the head of the result; each opens to what it rests on. */
export function KeyFigures({ numbers, first }: KeyFiguresProps) {
  const [open, setOpen] = useState<KeyNumber | null>(null)
  if (numbers.length === 0 && first === undefined) return null
  return (
    <>
      <ul className="flex divide-x divide-line rounded-card border border-line bg-card">
        {first !== undefined && <li className="flex min-w-0 flex-1">{first}</li>}
        {numbers.map((number) => (
          <li key={number.metric} className="flex min-w-0 flex-1">
            <button
              type="button"
              onClick={() => setOpen(number)}
              aria-haspopup="dialog"
              className={figureClass}
            >
              <FigureText value={number.value} words={number.words} />
            </button>
          </li>
        ))}
      </ul>
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open === null ? '' : `${open.value} ${open.words}`}
      >
        {open !== null && (
          <>
            <p className="text-base text-ink-soft">
              {metricLabel(open.metric)}: {metricText(open.metric, open.result.value)}.
              {open.result.adjustable && ' The quota behind it can be raised.'}
            </p>
            {factsBehind(open.result).length === 0 ? (
              <p className="mt-3 text-sm text-ink-soft">
                {groundOf(open.metric, open.result) ??
                  'This follows from the diagram alone; no AWS figure decides it.'}
              </p>
            ) : (
              <Facts facts={factsBehind(open.result)} open />
            )}
          </>
        )}
      </Dialog>
    </>
  )
}
