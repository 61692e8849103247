import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { HeaderActionsSlot } from './header-actions.tsx'
import { Logo } from './logo.tsx'
import { SearchBox } from './search-box.tsx'
import { SiteNav } from './site-nav.tsx'
import { ThemeButton } from './theme-button.tsx'

const SettingsButton = lazy(() =>
  import('./settings-button.tsx').then(({ SettingsButton }) => ({ default: SettingsButton })),
)

export function SiteHeader() {
  return (
    <header className="screen-only border-b border-line bg-card">
      <div className="flex min-h-13.5 flex-wrap items-center gap-x-6 px-4 max-sm:gap-x-3 py-1.5 sm:px-6">
        <Link to="/" className="flex items-center gap-2.5 rounded-control text-lg font-semibold">
          <Logo />
          Waterline
        </Link>
        <SiteNav />
        <div className="ml-auto flex items-center gap-2.5 max-sm:gap-1.5">
          <SearchBox />
          <ThemeButton />
          <Suspense fallback={<span className="size-8.5" />}>
            <SettingsButton />
          </Suspense>
          <HeaderActionsSlot />
        </div>
      </div>
    </header>
  )
}
