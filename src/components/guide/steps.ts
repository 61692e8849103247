import { axes } from '#content/axes.ts'
import { questions } from '#content/questions/index.ts'
import { usualOptions } from '#content/questions/screening.ts'
import type { AxisId, Question, QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'

type Answers = Workload['answers']

/** Questions that stand together in the list at the left: what comes before the axes, then axis by axis. */
export interface Group {
  readonly id: 'line' | AxisId
  readonly name: string
  /** Those that apply to the answers so far, in the order in which they are asked. */
  readonly questions: readonly Question[]
  readonly answered: number
}

export interface Step {
  readonly question: Question
  readonly group: Group['id']
  /** From 1. */
  readonly number: number
  /** Questions that apply now; later answers may add some. */
  readonly count: number
}

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]))

export function questionOf(id: string): Question | undefined {
  return byId.get(id)
}

function groupOf(question: Question): Group['id'] {
  return question.first === true ? 'line' : question.axis
}

const groups: readonly { readonly id: Group['id']; readonly name: string }[] = [
  { id: 'line', name: 'Above or below the line' },
  ...axes,
]

/** Groups without an applicable question are left out. */
export function groupsOf(applicable: readonly QuestionId[], answers: Answers): readonly Group[] {
  const asked = inOrder(applicable)
  return groups
    .map(({ id, name }) => {
      const own = asked.filter((question) => groupOf(question) === id)
      return { id, name, questions: own, answered: own.filter(({ id }) => answers[id] !== undefined).length }
    })
    .filter((group) => group.questions.length > 0)
}

/** Undefined if the question does not apply to the answers. */
export function stepOf(applicable: readonly QuestionId[], id: string): Step | undefined {
  const asked = groupsOf(applicable, {}).flatMap((group) => group.questions)
  const index = asked.findIndex((question) => question.id === id)
  const question = asked[index]
  if (question === undefined) return undefined
  return {
    question,
    group: groupOf(question),
    number: index + 1,
    count: asked.length,
  }
}

/** A question, or the page that asks for unusual needs. */
export type Place = QuestionId | 'unusual'

/** For links and navigation. */
export function addressOf(place: Place) {
  return place === 'unusual'
    ? ({ to: '/guide/unusual' } as const)
    : ({ to: '/guide/$question', params: { question: place } } as const)
}

export interface Progress {
  readonly answered: number
  readonly notSure: number
  readonly open: number
  readonly count: number
}

export function progressOf(applicable: readonly QuestionId[], answers: Answers): Progress {
  const given = applicable.map((id) => answers[id])
  const open = given.filter((answer) => answer === undefined).length
  const notSure = given.filter((answer) => answer === 'not-sure').length
  return { answered: given.length - open - notSure, notSure, open, count: given.length }
}

/** Of the questions that the page of unusual needs asks: they are counted in their groups, too. */
export function unusualProgress(answers: Answers): { readonly done: number; readonly of: number } {
  const ids = Object.keys(usualOptions)
  return { done: ids.filter((id) => Object.hasOwn(answers, id)).length, of: ids.length }
}

function inOrder(applicable: readonly QuestionId[]): readonly Question[] {
  const asked = new Set<string>(applicable)
  return questions.filter(({ id }) => asked.has(id))
}
