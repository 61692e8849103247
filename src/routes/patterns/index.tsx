import { createFileRoute, type SearchSchemaInput, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { GalleryPage } from '../../components/patterns/gallery-page.tsx'
import { filtersFrom, type GallerySearch, searchFrom } from '../../components/patterns/gallery-search.ts'

/** Numbers and the like in an address are words here. */
const word = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined

export const Route = createFileRoute('/patterns/')({
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput): GallerySearch => {
    const words = {
      q: word(search.q),
      need: word(search.need),
      axis: word(search.axis),
      with: word(search.with),
    }
    return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined))
  },
  loader: async () => {
    const { documentReady } = await import('../../stores/document.ts')
    await documentReady()
  },
  component: GalleryRoute,
})

function GalleryRoute() {
  const search = Route.useSearch()
  const navigate = useNavigate({ from: '/patterns/' })
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
