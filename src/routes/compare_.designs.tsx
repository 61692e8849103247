import { createFileRoute } from '@tanstack/react-router'
import { DocumentsPage } from '../components/compare-documents/documents-page.tsx'

export const Route = createFileRoute('/compare_/designs')({
  // The visitor's own may be one of the two.
  loader: async () => {
    const { documentReady } = await import('../stores/document.ts')
    await documentReady()
  },
  component: DocumentsPage,
})
