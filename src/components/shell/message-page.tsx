import type { ReactNode } from 'react'
import { usePageTitle } from './page-title.ts'

interface MessagePageProps {
  title: string
  /** What happened and what to do, in a sentence or two. */
  children: ReactNode
  actions: ReactNode
}

/** A page that has nothing but a message: not found, broken. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  usePageTitle(title)
  return (
    <div className="mx-auto max-w-xl px-4 py-20 sm:px-6">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <div className="mt-3 text-md text-ink-soft">{children}</div>
      <div className="mt-6 flex flex-wrap gap-2.5">{actions}</div>
    </div>
  )
}
