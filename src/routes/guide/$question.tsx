import { createFileRoute, type SearchSchemaInput } from '@tanstack/react-router'
import { NoSuchQuestion } from '../../components/guide/no-such-question.tsx'
import { QuestionPage } from '../../components/guide/question-page.tsx'
import { stepOf } from '../../components/guide/steps.ts'
import { useRecommendation } from '../../stores/recommendation.ts'

interface QuestionSearch {
  /** The visitor changes one answer and goes back to the recommendation. */
  from?: 'result'
}

export const Route = createFileRoute('/guide/$question')({
  validateSearch: (search: { from?: string } & SearchSchemaInput): QuestionSearch =>
    search.from === 'result' ? { from: 'result' } : {},
  component: QuestionRoute,
})

function QuestionRoute() {
  const { question } = Route.useParams()
  const { from } = Route.useSearch()
  const { applicable } = useRecommendation()
  const step = stepOf(applicable, question)
  return step === undefined ? (
    <NoSuchQuestion id={question} />
  ) : (
    <QuestionPage step={step} fromResult={from === 'result'} />
  )
}
