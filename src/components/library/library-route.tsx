import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { LibraryPage } from './library-page.tsx'

const route = getRouteApi('/designs/')

/** The library as the address has it. */
export function LibraryRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  // Typing is faster than the address: the address follows.
  const [shown, setShown] = useState(search)
  return (
    <LibraryPage
      search={shown}
      onSearch={(next) => {
        setShown(next)
        void navigate({ search: next, replace: true, resetScroll: false })
      }}
    />
  )
}
