import type { ReactNode } from 'react'
import { useState } from 'react'

interface FoldProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Open from the start. */
  readonly open?: boolean
  readonly className?: string
  readonly summaryClass?: string
}

/** A fold whose inside is made when it is first opened: a page has a hundred of them. */
export function Fold({ summary, children, open = false, className = '', summaryClass = '' }: FoldProps) {
  const [opened, setOpened] = useState(open)
  return (
    <details
      open={open}
      className={className}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={`font-medium text-water ${summaryClass}`}>{summary}</summary>
      {opened && children}
    </details>
  )
}
