import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { stepOf } from '../../components/guide/steps.ts'
import { useRecommendation } from '../../stores/recommendation.ts'

interface QuestionSearch {
  /** The visitor changes one answer and goes back to where it was asked for. */
  from?: 'result' | 'design' | 'unusual'
}

// By itself, with the words of the questions: the standing beside it does not wait for them.
const load = () => import('../../components/guide/question-page.tsx')
const QuestionPage = lazy(() => load().then(({ QuestionPage }) => ({ default: QuestionPage })))
const NoSuchQuestion = lazy(() =>
  import('../../components/guide/no-such-question.tsx').then(({ NoSuchQuestion }) => ({
    default: NoSuchQuestion,
  })),
)

export const Route = createFileRoute('/guide/$question')({
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
  const { applicable } = useRecommendation()
  const step = stepOf(applicable, question)
  return (
    <Suspense>
      {step === undefined ? <NoSuchQuestion id={question} /> : <QuestionPage step={step} from={from} />}
    </Suspense>
  )
}
