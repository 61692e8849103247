import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const load = () => import('../../components/guide/unusual-page.tsx')
const UnusualPage = lazy(() => load().then(({ UnusualPage }) => ({ default: UnusualPage })))

export const Route = createFileRoute('/guide/unusual')({
  // The component only waits for the page: a file of its own would weigh more than it.
  codeSplitGroupings: [],
  loader: () => {
    void load()
  },
  component: UnusualRoute,
})

function UnusualRoute() {
  return (
    <Suspense>
      <UnusualPage />
    </Suspense>
  )
}
