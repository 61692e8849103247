import { listOf, plural } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'

export interface NoteCount {
  readonly canvas: number
  readonly findings: number
}

/** Free text that only goes along if it is asked for. */
export function notesOf({ design, accepted }: WaterlineDocument): NoteCount {
  return {
    canvas: design?.notes.length ?? 0,
    findings: accepted.filter(({ note }) => note !== '').length,
  }
}

/** "2 notes on the canvas and 1 note on an accepted finding"; empty where there are none. */
export function noteWords({ canvas, findings }: NoteCount): string {
  return listOf([
    ...(canvas > 0 ? [`${plural(canvas, 'note')} on the canvas`] : []),
    ...(findings > 0
      ? [`${plural(findings, 'note')} on ${findings === 1 ? 'an accepted finding' : 'accepted findings'}`]
      : []),
  ])
}

/** All that a link holds, in one sentence. */
export function contentWords(document: WaterlineDocument, notes: boolean): string {
  const { title, workload, assumptions, design, accepted } = document
  const count = (record: object, word: string) => {
    const { length } = Object.keys(record)
    return length > 0 ? [plural(length, word)] : []
  }
  const things = [
    ...(title === '' ? [] : [`the title “${title}”`]),
    ...count(workload.answers, 'answer'),
    ...count(workload.dealBreakers, 'deal-breaker'),
    ...count(workload.weights, 'weight'),
    ...count(workload.quotas ?? {}, 'own quota'),
    ...count(assumptions, 'assumption'),
    ...(design === null
      ? []
      : [`the diagram with names and settings of its ${plural(design.parts.length, 'part')}`]),
    ...(design !== null && design.frames.length > 0 ? [plural(design.frames.length, 'frame')] : []),
    ...(accepted.length > 0 ? [plural(accepted.length, 'accepted finding')] : []),
    ...(notes ? [noteWords(notesOf(document))].filter((words) => words !== '') : []),
    'what Waterline says of them now',
  ]
  return `In it: ${listOf(things)}. Nothing else of yours.`
}
