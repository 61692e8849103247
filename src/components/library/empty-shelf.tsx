import type { ReactNode } from 'react'

interface EmptyShelfProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** There is nothing here, and what would be. */
export function EmptyShelf({ title, children, actions }: EmptyShelfProps) {
  return (
    <div className="rounded-panel border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mx-auto mt-1.5 max-w-lg text-base text-ink-soft">{children}</p>
      {actions !== undefined && <div className="mt-4 flex flex-wrap justify-center gap-2.5">{actions}</div>}
    </div>
  )
}
