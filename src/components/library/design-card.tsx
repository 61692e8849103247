import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { DocumentRecord } from '../../storage/records.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { useLibrary } from '../../stores/library.ts'
import { Badge } from '../ui/badge.tsx'
import { About } from './about.tsx'
import { CardMenu } from './card-menu.tsx'
import { DesignThumbnail } from './design-thumbnail.tsx'
import { titleOf } from './listing.ts'
import { when } from './when.ts'

interface DesignCardProps {
  readonly record: DocumentRecord
  readonly now: number
}

/** One design: what it looks like, what it is, when it was changed, and what can be done with it. */
export const DesignCard = memo(function DesignCard({ record, now }: DesignCardProps) {
  const { id, changed, document } = record
  return (
    <article className="relative flex h-full flex-col rounded-card border border-line bg-card has-[a:hover]:border-water">
      <div className="flex h-40 items-center justify-center overflow-hidden rounded-t-card border-b border-line bg-canvas p-3">
        <DesignThumbnail document={document} />
      </div>
      <div className="flex grow items-start gap-2 py-3 pr-2 pl-4">
        <div className="min-w-0 grow">
          <h2 className="text-base font-semibold break-words">
            <Link
              to="/designs/$id"
              params={{ id }}
              preload={false}
              className="after:absolute after:inset-0 after:rounded-card hover:text-water"
            >
              {titleOf(document)}
            </Link>
          </h2>
          <p className="mt-0.5 text-xs text-ink-soft">
            <About document={document} />
          </p>
          <p className="mt-0.5 text-xs text-ink-soft">Changed {when(changed, now)}</p>
          <Where id={id} />
        </div>
        <div className="relative z-1">
          <CardMenu record={record} />
        </div>
      </div>
    </article>
  )
})

/** Which tab works on it, where that is known. */
function Where({ id }: { readonly id: string }) {
  const here = useDocumentStore((state) => state.documentId === id && !state.elsewhere)
  const held = useLibrary((state) => state.held.has(id))
  if (!here && !held) return null
  return (
    <p className="mt-2">
      <Badge tone={here ? 'water' : 'neutral'}>{here ? 'In this tab' : 'Open in another tab'}</Badge>
    </p>
  )
}
