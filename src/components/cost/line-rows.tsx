import { ChevronRight } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import type { CostLine, MonthlyCost, UnknownLine } from '../../engine/index.ts'
import { Badge } from '../ui/badge.tsx'
import { amountWords, quantityWords, unitPriceWords } from './bill-lines.ts'
import { cityOf } from './bill-sum.ts'

const LineDetails = lazy(() =>
  import('./line-details.tsx').then(({ LineDetails }) => ({ default: LineDetails })),
)

interface LineRowsProps {
  readonly line: CostLine
  readonly name: string
  readonly bill: MonthlyCost
}

/** A line of the bill, and below it, when it is opened, its arithmetic. */
export function LineRows({ line, name, bill }: LineRowsProps) {
  const price = unitPriceWords(line.unitPrice, line.per, line.unit)
  return (
    <OpeningRow
      name={name}
      quantity={quantityWords(line.quantity, line.unit)}
      price={price}
      amount={amountWords(line.amount)}
      line={line}
      bill={bill}
    />
  )
}

interface UnknownRowsProps {
  readonly line: UnknownLine
  readonly name: string
  readonly bill: MonthlyCost
}

/** A line whose price nobody knows here; the nearest region's stands in for it, marked as an estimate. */
export function UnknownRows({ line, name, bill }: UnknownRowsProps) {
  const near = line.estimate
  const quantity = quantityWords(line.quantity, line.unit)
  const unknown = `not known in ${cityOf(bill.region)}`
  if (near === null) {
    return (
      <tr>
        <th scope="row" className="py-1 pr-3 pl-6 text-left font-normal">
          {name}
        </th>
        <td className="@max-lg:hidden">{quantity}</td>
        <td className="text-ink-soft @max-lg:hidden">{unknown}</td>
        <td className="text-right">
          <span aria-hidden>?</span>
          <span className="sr-only">price not known</span>
        </td>
      </tr>
    )
  }
  return (
    <OpeningRow
      name={name}
      quantity={quantity}
      price={`${unknown}; ${unitPriceWords(near.line.unitPrice, near.line.per, near.line.unit)} in ${cityOf(near.region)}`}
      amount={`≈ ${amountWords(near.line.amount)}`}
      estimate
      line={near.line}
      bill={bill}
    />
  )
}

interface OpeningRowProps {
  readonly name: string
  readonly quantity: string
  readonly price: string
  readonly amount: string
  readonly estimate?: boolean
  readonly line: CostLine
  readonly bill: MonthlyCost
}

function OpeningRow({ name, quantity, price, amount, estimate = false, line, bill }: OpeningRowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <tr className="group">
        <th scope="row" className="text-left font-normal">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex min-h-7 items-center gap-1.5 rounded-mark text-left group-hover:text-water group-hover:underline"
          >
            <ChevronRight
              aria-hidden
              className={`screen-only size-3.5 shrink-0 text-ink-soft transition-transform duration-100 ${open ? 'rotate-90' : ''}`}
            />
            {name}
          </button>
          <span className="block pl-5 text-xs text-ink-soft @lg:hidden">
            {quantity}, {price}
          </span>
        </th>
        <td className="text-right @max-lg:hidden">{quantity}</td>
        <td className="text-right text-ink-soft @max-lg:hidden">{price}</td>
        <td className="text-right font-medium whitespace-nowrap @max-lg:align-top @max-lg:leading-7">
          {estimate && <Badge className="mr-1.5 @max-lg:hidden">estimate</Badge>}
          {amount}
        </td>
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={4} className="!px-0 pt-1 pb-3">
          {open && (
            <div className="rounded-control border-l-[3px] border-water-soft bg-paper px-3.5 py-3">
              <Suspense fallback={<p className="text-xs text-ink-soft">Loading the prices…</p>}>
                <LineDetails line={line} bill={bill} />
              </Suspense>
            </div>
          )}
        </td>
      </tr>
    </>
  )
}
