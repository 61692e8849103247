import { createFileRoute } from '@tanstack/react-router'
import { CasesPage } from '../components/cases/cases-page.tsx'
import { readCasesSearch } from '../components/cases/cases-search.ts'

export const Route = createFileRoute('/cases')({
  validateSearch: readCasesSearch,
  loader: async () => {
    // Read before the question whether a case's answers would take the place of something.
    const { documentReady } = await import('../stores/document.ts')
    await documentReady()
  },
  component: CasesPage,
})
