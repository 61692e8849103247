import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'

/** A link to another site; it opens beside Waterline and tells it nothing. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="font-medium text-water hover:underline"
    >
      {children}
      <ArrowUpRight aria-hidden className="ml-0.5 inline size-3" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  )
}
