import { useBill } from '../../../stores/bill.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { partAmountWords, partBills, totalWords } from '../../cost/bill-lines.ts'
import { sumNote } from '../../cost/bill-sum.ts'
import { AwsIcon } from '../../ui/aws-icon.tsx'
import { show } from '../actions.ts'
import { Section } from './panel.tsx'
import { useSpot } from './use-spot.ts'

/** What the diagram costs a month, part by part; each leads to the part, which has the lines. */
export function DesignCost() {
  const bill = useBill()
  const design = useDesignOnScreen()
  const place = useSpot<HTMLDivElement>('monthly-cost')
  if (bill === null) return null
  const note = sumNote(bill)
  return (
    <Section title="What it costs a month">
      <div ref={place} tabIndex={-1} className="rounded-control text-sm">
        <ul>
          {partBills(bill, design).map((own) => (
            <li key={own.part.id} className="border-b border-line">
              <button
                type="button"
                onClick={() => show([own.part.id])}
                className="flex w-full items-center gap-2 rounded-control px-1 py-1 text-left hover:bg-water-soft"
              >
                <AwsIcon kind={own.part.kind} size={20} />
                <span className="min-w-0 grow truncate">{own.part.name}</span>
                <span className="font-semibold">{partAmountWords(own)}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className="flex justify-between gap-3 px-1 py-1.5 font-semibold">
          <span>Together</span>
          <span>{totalWords(bill)}</span>
        </p>
        {note !== null && <p className="px-1 text-xs text-caution">{note}</p>}
      </div>
    </Section>
  )
}
