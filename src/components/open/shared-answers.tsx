import { questionNames } from '#content/questions/names.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { answerText } from '../guide/answering.ts'
import { groupsOf } from '../guide/steps.ts'

/** The answers that were given, group by group. */
export function SharedAnswers({ document }: { readonly document: WaterlineDocument }) {
  const { workload } = document
  const { applicable } = recommendationOf(document)
  const groups = groupsOf(applicable, workload.answers)
    .map((group) => ({
      ...group,
      questions: group.questions.filter(({ id }) => workload.answers[id] !== undefined),
    }))
    .filter(({ questions }) => questions.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="mt-7">
      <h2 className="text-md font-semibold">The answers</h2>
      <div className="mt-2 gap-x-10 sm:columns-2 xl:columns-3">
        {groups.map(({ id, name, questions }) => (
          <section key={id} className="mb-5 break-inside-avoid">
            <h3 className="pb-1 text-xs text-ink-soft">{name}</h3>
            <dl>
              {questions.map((question) => {
                const answer = workload.answers[question.id]
                return (
                  <div
                    key={question.id}
                    className="flex items-baseline gap-3 border-t border-line py-1.5 text-sm"
                  >
                    <dt className="w-32 shrink-0 text-ink-soft">{questionNames[question.id]}</dt>
                    <dd className="min-w-0 flex-1 font-medium">
                      {answer === undefined ? '' : answerText(wordedQuestion(question.id), answer)}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </section>
        ))}
      </div>
    </section>
  )
}
