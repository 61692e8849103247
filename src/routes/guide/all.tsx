import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const load = () => import('../../components/guide/all-questions.tsx')
const AllQuestions = lazy(() => load().then(({ AllQuestions }) => ({ default: AllQuestions })))

export const Route = createFileRoute('/guide/all')({
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
