/** Inputs that differ in some answers. Apart from inputs.ts, since a ranking alone needs none of it. */
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Answer } from '../../design/model.ts'
import { derivedFrom } from '../derived.ts'
import { answerOf } from '../requirements.ts'
import { order } from './input-set.ts'
import { bareAnswers, derive, fresh, type Inputs, setAnswer } from './inputs.ts'

/** The same inputs but for some answers. */
export function changed(inputs: Inputs, changes: ReadonlyMap<QuestionId, Answer>): Inputs {
  const { assumptions } = inputs
  const answers: Partial<Record<QuestionId, Answer>> = { ...inputs.workload.answers }
  for (const [id, answer] of changes) answers[id] = answer
  const workload = { ...inputs.workload, answers }
  const values = inputs.values.slice()
  const hides = [...changes.keys()].some((id) => parents.has(id))
  const bare = hides ? bareAnswers(workload) : { ...inputs.answers }
  const watched = { ...inputs.watchedAnswers }
  let derives = false
  for (const id of hides ? order : changes.keys()) {
    if (!hides) bare[id] = answerOf(workload, id)
    if (bare[id] === inputs.answers[id]) continue
    setAnswer(values, watched, id, bare[id])
    derives ||= derivedFrom.has(id)
  }
  if (derives) derive(values, workload, bare)
  return fresh(workload, assumptions, values, bare, watched)
}

const parents: ReadonlySet<QuestionId> = new Set(
  questions.flatMap(({ parent }) => (parent === undefined ? [] : [parent.question])),
)
