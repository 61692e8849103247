import type { Design } from '../../design/model.ts'
import type { MonthlyCost, UsageLine } from '../../engine/index.ts'
import { lineName, type PartBill } from './bill-lines.ts'
import { LineRows, UnknownRows } from './line-rows.tsx'

interface PartLinesProps {
  readonly own: PartBill
  readonly bill: MonthlyCost
  readonly design: Design
}

const keyOf = ({ what, meter, connection }: UsageLine) => `${what}:${meter}:${connection}`

/** The lines of a part as rows of a table. */
export function PartLines({ own: { lines, unknown }, bill, design }: PartLinesProps) {
  const all = [...bill.lines, ...bill.unknown]
  return (
    <>
      {lines.map((line) => (
        <LineRows key={keyOf(line)} line={line} name={lineName(line, all, design)} bill={bill} />
      ))}
      {unknown.map((line) => (
        <UnknownRows key={keyOf(line)} line={line} name={lineName(line, all, design)} bill={bill} />
      ))}
    </>
  )
}
