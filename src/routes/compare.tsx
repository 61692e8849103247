import { createFileRoute } from '@tanstack/react-router'
import { ComparePage } from '../components/compare/compare-page.tsx'
import { readCompareSearch } from '../components/compare/compare-search.ts'

export const Route = createFileRoute('/compare')({
  validateSearch: readCompareSearch,
  component: ComparePage,
})
