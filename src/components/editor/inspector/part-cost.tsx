import { Link } from '@tanstack/react-router'
import { notIncludedWords } from '#content/prices/words.ts'
import { formatCount } from '../../../design/format.ts'
import type { PartId } from '../../../design/model.ts'
import { useBill } from '../../../stores/bill.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { partAmountWords, partBills } from '../../cost/bill-lines.ts'
import { PartLines } from '../../cost/part-lines.tsx'
import { Section } from './panel.tsx'

/** What a part costs a month, each line opening to its arithmetic; the way to the question where the volume is open. */
export function PartCost({ part }: { readonly part: PartId }) {
  const bill = useBill()
  const design = useDesignOnScreen()
  if (bill === null) return <AskVolume />
  const own = partBills(bill, design).find((one) => one.part.id === part)
  const left = bill.notIncluded.find((one) => one.part === part)
  if (own === undefined && left === undefined) return null
  return (
    <Section title={`At ${formatCount(bill.messages)} messages a month`}>
      {own !== undefined && (
        <div className="@container text-sm">
          <table className="w-full border-collapse [&_td]:pl-1.5">
            <caption className="sr-only">What this part is billed for in a month</caption>
            <tbody>
              <PartLines own={own} bill={bill} design={design} />
              <tr className="border-t border-line-strong font-semibold">
                <th scope="row" className="py-1.5 text-left">
                  Together
                </th>
                <td colSpan={3} className="text-right">
                  {partAmountWords(own)}
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {left !== undefined && <p className="text-sm text-ink-soft">{notIncludedWords[left.why]}</p>}
    </Section>
  )
}

function AskVolume() {
  return (
    <Section title="What it costs a month">
      <p className="text-sm text-ink-soft">
        <Link
          to="/guide/$question"
          params={{ question: 'monthly' }}
          search={{ from: 'design' }}
          className="font-medium text-water hover:underline"
        >
          Say how many messages
        </Link>{' '}
        to see it.
      </p>
    </Section>
  )
}
