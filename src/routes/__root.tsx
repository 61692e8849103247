import { createRootRoute, Outlet, useMatch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { BrokenPage } from '../components/shell/broken-page.tsx'
import { HeaderActionsProvider } from '../components/shell/header-actions.tsx'
import { NotFoundPage } from '../components/shell/not-found-page.tsx'
import { PageAnnouncer } from '../components/shell/page-announcer.tsx'
import { SiteHeader } from '../components/shell/site-header.tsx'
import { mainId, SkipLink } from '../components/shell/skip-link.tsx'
import { ToastRegion } from '../components/ui/toast-region.tsx'

// Nobody drops a file before the page has come.
const FileDrop = lazy(() =>
  import('../components/shell/file-drop.tsx').then(({ FileDrop }) => ({ default: FileDrop })),
)

export const Route = createRootRoute({
  component: RootPage,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
})

function RootPage() {
  const bare = useMatch({ from: '/embed', shouldThrow: false }) !== undefined
  // In a frame of another page there is the diagram and nothing else.
  if (bare) return <Outlet />
  return (
    <HeaderActionsProvider>
      <div className="flex min-h-dvh flex-col">
        <SkipLink />
        <SiteHeader />
        <main id={mainId} tabIndex={-1} className="flex grow flex-col outline-none">
          <Outlet />
        </main>
      </div>
      <Suspense>
        <FileDrop />
      </Suspense>
      <PageAnnouncer />
      <ToastRegion />
    </HeaderActionsProvider>
  )
}
