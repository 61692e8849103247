import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { GalleryPage } from './gallery-page.tsx'
import { filtersFrom, searchFrom } from './gallery-search.ts'

const route = getRouteApi('/patterns/')

/** The gallery with the filters that the address names. */
export function GalleryRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  // Typing is faster than the address: the address follows.
  const [filters, setFilters] = useState(() => filtersFrom(search))
  return (
    <GalleryPage
      filters={filters}
      onFilters={(next) => {
        setFilters(next)
        void navigate({ search: searchFrom(next), replace: true, resetScroll: false })
      }}
    />
  )
}
