import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const load = () => import('../../components/guide/all-questions.tsx')
const AllQuestions = lazy(() => load().then(({ AllQuestions }) => ({ default: AllQuestions })))

export const Route = createFileRoute('/guide/all')({
  // The component only waits for the page: a file of its own would weigh more than it.
  codeSplitGroupings: [],
  loader: () => {
    void load()
  },
  component: AllRoute,
})

function AllRoute() {
  return (
    <Suspense>
      <AllQuestions />
    </Suspense>
  )
}
