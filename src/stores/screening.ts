/** What was ticked on the page of unusual needs: no part of the document, since a ticked question is simply open. */
import { create } from 'zustand'
import type { ScreenedId } from '#content/questions/screening.ts'
import type { QuestionId } from '#content/schema.ts'
import { screened, screeningAnswers } from '../engine/screening.ts'
import { keepScreening, loadScreenings, type ScreeningStage } from '../storage/screenings.ts'
import { useDocumentStore } from './document.ts'

export interface Screening {
  readonly stage: ScreeningStage
  readonly ticked: readonly ScreenedId[]
}

/** Of a document whose visitor has not been there. */
const untouched: Screening = { stage: 'open', ticked: [] }

const useScreenings = create<{ readonly byDocument: ReadonlyMap<string, Screening> }>()(() => ({
  byDocument: new Map(
    [...loadScreenings()].map(([document, { stage, ticked }]) => [
      document,
      { stage, ticked: screened.filter((id) => ticked.includes(id)) },
    ]),
  ),
}))

/** The screening of the document on screen. */
export function useScreening(): Screening {
  const document = useDocumentStore((state) => state.documentId)
  return useScreenings((state) => state.byDocument.get(document) ?? untouched)
}

export function currentScreening(): Screening {
  return useScreenings.getState().byDocument.get(useDocumentStore.getState().documentId) ?? untouched
}

/** Questions that are asked in full, so that the page is not offered for them. */
export function askedInFull({ stage, ticked }: Screening): readonly QuestionId[] {
  if (stage === 'passed-over') return screened
  return stage === 'submitted' ? ticked : []
}

function note(screening: Screening): void {
  const { documentId } = useDocumentStore.getState()
  useScreenings.setState(({ byDocument }) => ({
    byDocument: new Map(byDocument).set(documentId, screening),
  }))
  keepScreening(documentId, screening)
}

/** Ticks a need or takes the tick back: nothing is answered by that. */
export function tickNeed(id: ScreenedId): void {
  const { stage, ticked } = currentScreening()
  note({ stage, ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id] })
}

/** Each question is asked by itself. */
export function passScreeningOver(): void {
  note({ ...currentScreening(), stage: 'passed-over' })
}

/**
 * Answers what is not ticked with the usual, as one step. Gives how many questions that answered; null if the document
 * cannot be changed here: then the visitor is asked, and nothing has happened.
 */
export function submitScreening(ticked: readonly ScreenedId[]): number | null {
  const { history, answerTogether } = useDocumentStore.getState()
  const answers = screeningAnswers(history.present.workload.answers, ticked)
  const count = Object.keys(answers).length
  if (count > 0 && !answerTogether(answers, 'Answered what is unusual')) return null
  note({ stage: 'submitted', ticked })
  return count
}
