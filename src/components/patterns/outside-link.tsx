import type { ReactNode } from 'react'
import { OutwardArrow } from '../ui/outward-arrow.tsx'

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
      <OutwardArrow />
    </a>
  )
}
