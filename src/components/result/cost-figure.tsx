import { Link } from '@tanstack/react-router'
import { formatCount } from '../../design/format.ts'
import type { MonthlyCost } from '../../engine/index.ts'
import { sumOf } from '../cost/bill-sum.ts'
import { FigureText, figureClass } from './key-figures.tsx'

/** The monthly total among the figures; it leads to the bill below, or to the question that is open. */
export function CostFigure({ bill }: { readonly bill: MonthlyCost | null }) {
  if (bill === null) {
    return (
      <Link
        to="/guide/$question"
        params={{ question: 'monthly' }}
        search={{ from: 'result' }}
        className={figureClass}
      >
        <FigureText value="$ ?" words="a month: say how many messages" />
      </Link>
    )
  }
  return (
    <Link
      to="/result"
      hash="cost"
      replace
      onClick={() => document.getElementById('cost')?.focus({ preventScroll: true })}
      className={figureClass}
    >
      <FigureText value={sumOf(bill).figure} words={costWords(bill)} />
    </Link>
  )
}

export function costWords(bill: MonthlyCost): string {
  const estimated = sumOf(bill).certainty === 'estimated' ? ', estimated,' : ''
  return `a month${estimated} at ${formatCount(bill.messages)} messages`
}
