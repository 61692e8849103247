import { formatCount, formatUsd } from '../../../design/format.ts'
import { useBill } from '../../../stores/bill.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { amountWords, lineName, partBills } from '../../cost/bill-lines.ts'
import { Row, Section } from './panel.tsx'

/** What a part costs a month, line by line; nothing while nobody said how much goes through. */
export function PartCost({ part }: { readonly part: string }) {
  const bill = useBill()
  const design = useDesignOnScreen()
  const own = bill === null ? undefined : partBills(bill, design).find((one) => one.part.id === part)
  if (bill === null || own === undefined) return null
  return (
    <Section title={`At ${formatCount(bill.messages)} messages a month`}>
      <dl>
        {own.lines.map((line) => (
          <Row key={`${line.what} ${line.connection} ${line.meter}`} name={lineName(line, own.lines, design)}>
            {amountWords(line.amount)}
          </Row>
        ))}
        {own.lines.length > 1 && <Row name="Together">{formatUsd(own.amount)}</Row>}
      </dl>
    </Section>
  )
}
