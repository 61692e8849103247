import { ArrowUpRight } from 'lucide-react'

/** The end of a link that opens another tab: an arrow that stays on the line of the last word, and what it means. */
export function OutwardArrow() {
  return (
    <>
      {'\u00a0'}
      <ArrowUpRight aria-hidden className="inline size-3" />
      <span className="sr-only"> (opens in a new tab)</span>
    </>
  )
}
