import { Link } from '@tanstack/react-router'
import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { isDealBreaker } from '../../engine/index.ts'
import { takenFor } from '../../engine/taken.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { answerText, asksSomething } from '../guide/answering.ts'
import { groupsOf } from '../guide/steps.ts'

interface CheckAnswersProps {
  readonly applicable: readonly QuestionId[]
  readonly workload: Workload
}

/** All answers with a way to change each: later ones are kept, and the visitor comes back here. */
export function CheckAnswers({ applicable, workload }: CheckAnswersProps) {
  const groups = groupsOf(applicable, workload.answers)
  return (
    <div className="gap-x-10 sm:columns-2 xl:columns-3">
      {groups.map(({ id, name, questions }) => (
        <section key={id} className="mb-5 break-inside-avoid">
          <h3 className="pb-1 text-xs text-ink-soft">{name}</h3>
          <dl>
            {questions.map((question) => {
              const answer = workload.answers[question.id]
              const taken = takenFor(question.id, workload)
              const breaks = asksSomething(question, answer) && isDealBreaker(workload, question.id)
              return (
                <div
                  key={question.id}
                  className="flex items-baseline gap-3 border-t border-line py-1.5 text-sm"
                >
                  <dt className="w-32 shrink-0 text-ink-soft">{questionNames[question.id]}</dt>
                  <dd className="min-w-0 flex-1">
                    {answer === undefined ? (
                      <span className="text-ink-soft">open</span>
                    ) : (
                      <span className="font-medium">{answerText(wordedQuestion(question.id), answer)}</span>
                    )}
                    {taken !== null && <span className="text-xs text-ink-soft">, taken as {taken}</span>}
                    {breaks && <span className="text-xs whitespace-nowrap text-ink-soft"> · must</span>}
                  </dd>
                  <dd className="screen-only shrink-0">
                    <Link
                      to="/guide/$question"
                      params={{ question: question.id }}
                      search={{ from: 'result' }}
                      className="inline-block min-h-6 font-medium text-water hover:underline"
                    >
                      {answer === undefined ? 'Answer' : 'Change'}
                      <span className="sr-only"> {questionNames[question.id]}</span>
                    </Link>
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}
