import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { readLink } from '../../formats/link.ts'
import { usePreview } from '../../stores/preview.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { LookedAt } from '../ui/whose-facts.ts'
import { OpenForm } from './open-form.tsx'
import { PreviewBanner } from './preview-banner.tsx'
import type { Shared } from './shared.ts'
import { SharedDesign } from './shared-design.tsx'

/**
 * What a link or a file holds, to look at before anything else. A link stays in the address while it is looked at: it
 * can be reloaded, bookmarked and passed on from there; it goes when a copy is kept or the preview is left.
 */
export function OpenPage() {
  const hash = useLocation({ select: (location) => location.hash })
  const file = usePreview((state) => state.file)
  const link = useMemo(() => readLink(hash), [hash])
  useCleanAddress(hash, link.ok ? link.fragment : null)
  const shared = useMemo((): Shared | null => {
    if (link.ok) return { ...link, from: 'link' }
    if (hash !== '' || file === null) return null
    return file.from === 'picture'
      ? { ...file, fragment: null }
      : { ...file, kind: 'edit', recorded: null, fragment: null }
  }, [hash, link, file])
  usePageTitle(shared === null ? 'Open a link or a file' : shared.document.title || 'Shared design')
  if (shared === null) return <OpenForm fault={link.ok || hash === '' ? null : link.reason} />
  return (
    <>
      <PreviewBanner shared={shared} />
      {/* Another link is another page: nothing that was opened in the one before stays open. */}
      <LookedAt value={shared.document.workload}>
        <SharedDesign key={hash} shared={shared} />
      </LookedAt>
      <div className="mt-auto">
        <SiteFooter />
      </div>
    </>
  )
}

/** What mail and chat put around a link goes from the address, so that it can be passed on as it came. */
function useCleanAddress(hash: string, fragment: string | null): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (fragment !== null && fragment !== hash) void navigate({ to: '/open', hash: fragment, replace: true })
  }, [navigate, hash, fragment])
}
