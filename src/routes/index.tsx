import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '../components/home/home-page.tsx'

export const Route = createFileRoute('/')({
  loader: async () => {
    // Imported when it is needed: the first chunk of the app stays small.
    const { documentReady } = await import('../stores/document.ts')
    await documentReady()
  },
  component: HomePage,
})
