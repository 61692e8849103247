import { Link } from '@tanstack/react-router'
import { useBill } from '../../stores/bill.ts'
import { sumOf } from '../cost/bill-sum.ts'
import { StatusValue } from './status-value.tsx'

/** The bill of the diagram in the status bar; where no volume was stated, the way to the question. */
export function StatusCost({ onClick }: { readonly onClick: () => void }) {
  const bill = useBill()
  if (bill !== null)
    return <StatusValue words="Cost" value={`${sumOf(bill).figure} / month`} onClick={onClick} />
  return (
    <Link
      to="/guide/$question"
      params={{ question: 'monthly' }}
      search={{ from: 'design' }}
      className="rounded-mark hover:underline"
    >
      Cost: <strong className="font-semibold text-on-deep">how many messages?</strong>
    </Link>
  )
}
