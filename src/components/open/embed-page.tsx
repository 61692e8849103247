import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
// Where a volume was stated, prices take part in what is recommended.
import '../../engine/cost/provide.ts'
import { summary } from '../../design/spoken.ts'
import { type ReadLink, readLink, writeLink } from '../../formats/link.ts'
import { candidateOf, designOf } from '../../stores/judgement.ts'
import { DiagramPicture } from '../result/diagram-picture.tsx'
import { addressOf } from '../share/share.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { OutwardArrow } from '../ui/outward-arrow.tsx'
import { useDark } from '../ui/use-dark.ts'

type Opened = Extract<ReadLink, { ok: true }>

/** A link's diagram alone, for a frame in another page. */
export function EmbedPage() {
  const hash = useLocation({ select: (location) => location.hash })
  const link = useMemo(() => readLink(hash), [hash])
  return link.ok ? <Embedded link={link} /> : <NotShown reason={link.reason} />
}

function Embedded({ link }: { readonly link: Opened }) {
  const { document: shared } = link
  const design = designOf(shared)
  const dark = useDark()
  const title = shared.title || candidateOf(shared)?.name || 'Shared design'
  usePageTitle(title)
  return (
    <Frame>
      <div className="min-h-0 flex-1 p-2">
        <DiagramPicture
          design={design}
          title={title}
          description={summary(design)}
          waterline={shared.waterline}
          theme={dark ? 'dark' : 'light'}
          idPrefix="embed-"
          fill
        />
      </div>
      <footer className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line bg-card px-3 py-1.5">
        <h1 className="min-w-0 truncate text-sm font-semibold">{title}</h1>
        <a
          href={addressOf('edit', workingFragment(link))}
          target="_blank"
          rel="noopener"
          className="text-xs font-medium whitespace-nowrap text-water hover:underline"
        >
          Open in Waterline
          <OutwardArrow />
        </a>
      </footer>
    </Frame>
  )
}

function NotShown({ reason }: { readonly reason: string }) {
  usePageTitle('Not shown')
  return (
    <Frame>
      <div className="m-auto max-w-md p-4 text-center">
        <h1 className="text-md font-semibold">This diagram cannot be shown</h1>
        <p className="mt-1 text-sm text-ink-soft">{reason}</p>
      </div>
    </Frame>
  )
}

function Frame({ children }: { readonly children: React.ReactNode }) {
  return <main className="flex h-dvh flex-col bg-canvas">{children}</main>
}

/** The same document and record as a link to work on. */
function workingFragment({ document: shared, recorded, fragment }: Opened): string {
  const written = writeLink(shared, { ...recorded, kind: 'edit', includeNotes: true })
  return written.fragment || fragment
}
