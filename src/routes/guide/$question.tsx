import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

interface QuestionSearch {
  /** The visitor changes one answer and goes back to where it was asked for. */
  from?: 'result' | 'design' | 'unusual'
}

// By itself, with the words of the questions: the standing beside it does not wait for them.
const load = () => import('../../components/guide/question-place.tsx')
const QuestionPlace = lazy(() => load().then(({ QuestionPlace }) => ({ default: QuestionPlace })))

export const Route = createFileRoute('/guide/$question')({
  // The component only waits for the page: a file of its own would weigh more than it.
  codeSplitGroupings: [],
  validateSearch: (search: { from?: string } & SearchSchemaInput): QuestionSearch =>
    search.from === 'result' || search.from === 'design' || search.from === 'unusual'
      ? { from: search.from }
      : {},
  loader: () => {
    void load()
  },
  component: QuestionRoute,
})

function QuestionRoute() {
  const { question } = Route.useParams()
  const { from } = Route.useSearch()
  return (
    <Suspense>
      <QuestionPlace id={question} from={from} />
    </Suspense>
  )
}
