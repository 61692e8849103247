import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const load = () => import('../../components/guide/unusual-page.tsx')
const UnusualPage = lazy(() => load().then(({ UnusualPage }) => ({ default: UnusualPage })))

export const Route = createFileRoute('/guide/unusual')({
  // The component only waits for the page: a file of its own would weigh more than it.
  codeSplitGroupings: [],
  // The visitor comes from the recommendation and goes back to it.
  validateSearch: (search: { from?: string } & SearchSchemaInput): { from?: 'result' } =>
    search.from === 'result' ? { from: search.from } : {},
  loader: () => {
    void load()
  },
  component: UnusualRoute,
})

function UnusualRoute() {
  const { from } = Route.useSearch()
  return (
    <Suspense>
      <UnusualPage from={from} />
    </Suspense>
  )
}
