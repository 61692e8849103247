import type { PartId, WaterlineDocument } from '../../design/model.ts'
import { billOf } from '../../stores/bill.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { designOf } from '../../stores/judgement.ts'
import { type PartBill, partAmountWords, partBills } from '../cost/bill-lines.ts'

const known = new WeakMap<WaterlineDocument, ReadonlyMap<PartId, PartBill>>()

function billsOf(document: WaterlineDocument): ReadonlyMap<PartId, PartBill> {
  const before = known.get(document)
  if (before !== undefined) return before
  const bill = billOf(document)
  const own = bill === null ? [] : partBills(bill, designOf(document))
  const bills = new Map(own.map((part) => [part.part.id, part]))
  known.set(document, bills)
  return bills
}

/** What a part costs a month, at its upper edge; nothing where it has no bill. The inspector says it in words. */
export function PartCost({ id }: { readonly id: PartId }) {
  const text = useDocumentStore((state) => {
    const own = billsOf(state.history.present).get(id)
    return own === undefined ? '' : partAmountWords(own)
  })
  if (text === '') return null
  return (
    <span
      aria-hidden
      className="absolute -top-3.5 right-4 rounded-full border border-line-strong bg-card px-1.5 text-xs/4.5 font-semibold"
    >
      {text}
    </span>
  )
}
