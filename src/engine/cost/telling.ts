/** Which assumptions a bill hangs on: nobody need look at the others. */
import type { AssumptionId } from '#content/assumptions.ts'
import type { Design, Workload } from '../../design/model.ts'
import { assumedFrom, assumptionList } from './assumed.ts'
import { monthlyCost } from './index.ts'

/**
 * Those that change what is billed when they go to an end of their range, or back to their default. None
 * while nobody said how much goes through.
 */
export function tellingAssumptions(
  design: Design,
  workload: Workload,
  assumptions: Readonly<Record<string, number>> = {},
): readonly AssumptionId[] {
  const assumed = assumedFrom(assumptions)
  const billed = (given: Readonly<Record<string, number>>): string => {
    const bill = monthlyCost(design, workload, given)
    return bill === null
      ? ''
      : JSON.stringify([bill.estimate, [...bill.lines, ...bill.unknown].map(({ quantity }) => quantity)])
  }
  const now = billed(assumptions)
  if (now === '') return []
  return assumptionList.flatMap(({ id, min, max, default: own }) =>
    [min, max, own].some((value) => value !== assumed[id] && billed({ ...assumptions, [id]: value }) !== now)
      ? id
      : [],
  )
}
