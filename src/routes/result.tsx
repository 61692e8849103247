import { createFileRoute } from '@tanstack/react-router'
import { ResultPage } from '../components/result/result-page.tsx'

export const Route = createFileRoute('/result')({
  loader: async () => {
    const { documentReady } = await import('../stores/document.ts')
    await documentReady()
  },
  component: ResultPage,
})
