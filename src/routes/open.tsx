import { createFileRoute } from '@tanstack/react-router'
import { OpenPage } from '../components/open/open-page.tsx'

export const Route = createFileRoute('/open')({
  // Read before the question whether a copy would take the place of something.
  loader: async () => {
    const { documentReady } = await import('../stores/document.ts')
    await documentReady()
  },
  component: OpenPage,
})
