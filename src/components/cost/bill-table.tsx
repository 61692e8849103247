import { kindProse } from '#content/kinds/prose/index.ts'
import type { Design } from '../../design/model.ts'
import type { MonthlyCost } from '../../engine/index.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { type PartBill, partAmountWords, partBills, totalWords } from './bill-lines.ts'
import { PartLines } from './part-lines.tsx'

interface BillTableProps {
  readonly bill: MonthlyCost
  readonly design: Design
}

/** The bill, part by part, the dearest first. On a phone quantity and price stand below what they are for. */
export function BillTable({ bill, design }: BillTableProps) {
  return (
    <div className="@container">
      <table className="w-full border-collapse text-sm [&_td]:px-1.5 [&_td]:last:pr-0">
        <caption className="sr-only">What each part is billed for in a month</caption>
        <thead className="text-xs text-ink-soft @max-lg:sr-only [&_th]:px-1.5 [&_th]:pb-1 [&_th]:font-normal">
          <tr>
            <th scope="col" className="!pl-0 text-left">
              Part and what it is billed for
            </th>
            <th scope="col" className="text-right @max-lg:hidden">
              Quantity
            </th>
            <th scope="col" className="text-right @max-lg:hidden">
              Unit price
            </th>
            <th scope="col" className="!pr-0 text-right">
              A month
            </th>
          </tr>
        </thead>
        {partBills(bill, design).map((part) => (
          <PartRows key={part.part.id} own={part} bill={bill} design={design} />
        ))}
        <tbody>
          <tr className="border-t-2 border-line-strong font-semibold">
            <th scope="row" className="py-2 text-left">
              In all
            </th>
            <td className="@max-lg:hidden" />
            <td className="@max-lg:hidden" />
            <td className="text-right whitespace-nowrap">{totalWords(bill)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

interface PartRowsProps extends BillTableProps {
  readonly own: PartBill
}

function PartRows({ own, bill, design }: PartRowsProps) {
  const { part } = own
  return (
    <tbody>
      <tr className="border-t border-line">
        <th scope="rowgroup" className="pt-2 pb-1 text-left font-semibold">
          <span className="flex items-center gap-2">
            <AwsIcon kind={part.kind} size={20} />
            <span>
              {part.name}
              <span className="ml-1.5 text-xs font-normal text-ink-soft">{kindProse[part.kind].name}</span>
            </span>
          </span>
        </th>
        <td className="@max-lg:hidden" />
        <td className="@max-lg:hidden" />
        <td className="pt-2 pb-1 text-right font-semibold whitespace-nowrap">{partAmountWords(own)}</td>
      </tr>
      <PartLines own={own} bill={bill} design={design} />
    </tbody>
  )
}
