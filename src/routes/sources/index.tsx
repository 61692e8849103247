import { createFileRoute } from '@tanstack/react-router'
import { SourcesPage } from '../../components/sources/sources-page.tsx'
import { readSourcesSearch } from '../../components/sources/sources-search.ts'

export const Route = createFileRoute('/sources/')({
  validateSearch: readSourcesSearch,
  component: SourcesPage,
})
