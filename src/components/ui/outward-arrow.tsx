import { ArrowUpRight } from 'lucide-react'

/** The end of a link that opens another tab: an arrow that stays on the line of the last word, and what it means. */
export function OutwardArrow() {
  return (
    <>
      {/* The space does not break, and within it neither does the line: a browser breaks before any picture. */}
      <span className="whitespace-nowrap">
        {'\u00a0'}
        <ArrowUpRight aria-hidden className="inline size-3" />
      </span>
      <span className="sr-only"> (opens in a new tab)</span>
    </>
  )
}
