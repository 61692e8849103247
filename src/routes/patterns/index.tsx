import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { GalleryRoute } from '../../components/patterns/gallery-route.tsx'
import type { GallerySearch } from '../../components/patterns/gallery-search.ts'

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
