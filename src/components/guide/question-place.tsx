import { useRecommendation } from '../../stores/recommendation.ts'
import { NoSuchQuestion } from './no-such-question.tsx'
import { QuestionPage, type QuestionPageProps } from './question-page.tsx'
import { stepOf } from './steps.ts'

interface QuestionPlaceProps extends Pick<QuestionPageProps, 'from'> {
  readonly id: string
}

/** The question of that id, or that there is none now. */
export function QuestionPlace({ id, from }: QuestionPlaceProps) {
  const { applicable } = useRecommendation()
  const step = stepOf(applicable, id)
  return step === undefined ? <NoSuchQuestion id={id} /> : <QuestionPage step={step} from={from} />
}
