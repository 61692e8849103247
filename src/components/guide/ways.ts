/** Where Back and Continue lead: along the questions, past the page of unusual needs. */
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { isUsual, offeredScreening } from '../../engine/screening.ts'
import { askedInFull, type Screening } from '../../stores/screening.ts'
import { groupsOf, type Place } from './steps.ts'

type Answers = Workload['answers']

/** Every place in order. The page stands behind the line: it is offered as soon as anything is answered. */
function placesOf(applicable: readonly QuestionId[]): readonly Place[] {
  const [line, ...axes] = groupsOf(applicable, {}).map(({ questions }) => questions.map(({ id }) => id))
  return [...(line ?? []), 'unusual', ...axes.flat()]
}

/** Whoever has been on the page finds it on the way back; what it answered is passed over then. */
function isOnTheWay(place: Place, answers: Answers, screening: Screening): boolean {
  if (place !== 'unusual') return screening.stage !== 'submitted' || !isUsual(place, answers)
  return screening.stage !== 'open' || offeredScreening(answers, []).length > 0
}

/** Null at either end. */
export function waysFrom(
  here: Place,
  applicable: readonly QuestionId[],
  answers: Answers,
  screening: Screening,
): { readonly before: Place | null; readonly after: Place | null } {
  const places = placesOf(applicable)
  const index = places.indexOf(here)
  const goesBy = (place: Place) => isOnTheWay(place, answers, screening)
  return {
    before: places.slice(0, index).findLast(goesBy) ?? null,
    after: places.slice(index + 1).find(goesBy) ?? null,
  }
}

/** The first place where something waits for an answer; null if nothing does. */
export function firstOpen(
  applicable: readonly QuestionId[],
  answers: Answers,
  screening: Screening,
): Place | null {
  const isOpen = (place: Place) =>
    place === 'unusual'
      ? offeredScreening(answers, askedInFull(screening)).length > 0
      : answers[place] === undefined
  return placesOf(applicable).find(isOpen) ?? null
}
