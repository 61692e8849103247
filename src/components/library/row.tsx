import type { ReactNode } from 'react'

interface RowProps {
  readonly title: string
  readonly about: ReactNode
  /** Its buttons. */
  readonly children: ReactNode
}

/** A line of a list with what can be done about it. */
export function Row({ title, about, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3 last:border-b">
      <div className="min-w-48 grow basis-0">
        <p className="font-semibold break-words">{title}</p>
        <div className="text-xs text-ink-soft">{about}</div>
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </li>
  )
}
