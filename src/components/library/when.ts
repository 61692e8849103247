import { formatDate } from '../../design/format.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** A moment in ms since 1970, as people here call it: "today, 14:05", "yesterday, 9:12", "3 September 2026". */
export function when(moment: number, now: number): string {
  const date = new Date(moment)
  const today = new Date(now)
  const time = `${date.getHours()}:${two(date.getMinutes())}`
  if (sameDay(date, today)) return `today, ${time}`
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  if (sameDay(date, yesterday)) return `yesterday, ${time}`
  return formatDate(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`)
}

function sameDay(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate()
}
