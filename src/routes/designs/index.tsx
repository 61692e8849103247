import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { LibraryRoute } from '../../components/library/library-route.tsx'
import { type LibrarySearch, readLibrarySearch } from '../../components/library/library-search.ts'

export const Route = createFileRoute('/designs/')({
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput): LibrarySearch =>
    readLibrarySearch(search),
  // Imported when it is needed: the first chunk of the app stays small.
  loader: async () => {
    const { documentReady } = await import('../../stores/document.ts')
    await documentReady()
  },
  component: LibraryRoute,
})
