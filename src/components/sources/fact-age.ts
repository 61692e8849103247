import type { Fact } from '#content/schema.ts'
import { formatDate } from '../../design/format.ts'

type Aged = Pick<Fact, 'checkedOn' | 'copyDated'>

/**
 * The earliest date that a fact's age may mean, as YYYY, YYYY-MM or YYYY-MM-DD: the day it was checked, or
 * the date of the copy that was read ("2025/2026" is 2025, "before 2022" is 2021). Undefined for a copy
 * without a date. Such dates sort as text.
 */
export function factDate({ checkedOn, copyDated }: Aged): string | undefined {
  if (checkedOn !== undefined) return checkedOn
  const before = /^before (\d{4})$/.exec(copyDated ?? '')
  if (before !== null) return String(Number(before[1]) - 1)
  return /\d{4}(?:-\d{2}){0,2}/.exec(copyDated ?? '')?.[0]
}

/** Whether the fact is older than a year on a day given as YYYY-MM-DD. Undated copies are not judged. */
export function isStale(fact: Aged, day: string): boolean {
  const date = factDate(fact)
  return date !== undefined && date < `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.slice(0, date.length)
}

/** When somebody read the page, or how old the copy was: "checked 23 November 2026", "as of October 2026". */
export function ageWords({ checkedOn, copyDated }: Aged): string {
  if (checkedOn !== undefined) return `checked ${formatDate(checkedOn)}`
  if (copyDated === undefined || copyDated === 'undated') return 'from an undated copy'
  return /^\d{4}(?:-\d\d){0,2}$/.test(copyDated)
    ? `as of ${formatDate(copyDated)}`
    : `as of ${copyDated.replace('/', ' or ')}`
}
