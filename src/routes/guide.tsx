import { createFileRoute, Outlet } from '@tanstack/react-router'
import { GuideLayout } from '../components/guide/guide-layout.tsx'

export const Route = createFileRoute('/guide')({
  // Imported when it is needed: the first chunk of the app stays small.
  loader: async () => {
    const { documentReady } = await import('../stores/document.ts')
    await documentReady()
  },
  component: GuideRoute,
})

function GuideRoute() {
  return (
    <GuideLayout>
      <Outlet />
    </GuideLayout>
  )
}
