import { describe, expect, test } from 'vitest'
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import { screened, screeningAnswers } from '../../engine/screening.ts'
import type { Screening } from '../../stores/screening.ts'
import { groupsOf, type Place } from './steps.ts'
import { firstOpen, waysFrom } from './ways.ts'

const all = questions.map(({ id }) => id)
const order = groupsOf(all, {}).flatMap((group) => group.questions.map(({ id }) => id))
const untouched: Screening = { stage: 'open', ticked: [] }
const begun = { 'caller-waits': { options: ['accepted'] } } as const

/** The places that Continue leads through from a first one; checked against the way back. */
function way(from: Place, answers: Parameters<typeof waysFrom>[2], screening: Screening): readonly Place[] {
  const places: Place[] = [from]
  for (let here: Place = from; ; ) {
    const { after } = waysFrom(here, all, answers, screening)
    if (after === null) return places
    expect(waysFrom(after, all, answers, screening).before, after).toBe(here)
    places.push(after)
    here = after
  }
}

describe('Back and Continue', () => {
  test('before anything is answered they lead along the questions', () => {
    expect(way('caller-waits', {}, untouched)).toEqual(order)
  })

  test('with the first answer the page of unusual needs stands behind the line', () => {
    expect(way('caller-waits', begun, untouched)).toEqual(['caller-waits', 'unusual', ...order.slice(1)])
  })

  test('what the page has answered is passed over; what was ticked comes in its turn', () => {
    const answers = { ...begun, ...screeningAnswers(begun, ['people']) }
    const rest = order.slice(1).filter((id) => id === 'people' || !screened.some((one) => one === id))
    const submitted: Screening = { stage: 'submitted', ticked: ['people'] }
    expect(way('caller-waits', answers, submitted)).toEqual(['caller-waits', 'unusual', ...rest])
    // Also from a question that is passed over.
    expect(waysFrom('limited', all, answers, submitted)).toEqual({ before: 'peak', after: 'region' })
  })

  test('whoever passed the page over is asked every question', () => {
    const answers = { ...begun, limited: { options: ['none'] } }
    const passed: Screening = { stage: 'passed-over', ticked: [] }
    expect(way('caller-waits', answers, passed)).toEqual(['caller-waits', 'unusual', ...order.slice(1)])
  })

  test('answers that a scenario gives are walked past one by one', () => {
    const answers = { ...begun, ...screeningAnswers({}, []) }
    expect(way('caller-waits', answers, untouched)).toEqual(order)
  })
})

test('what is open first: a question of the line, the page, then the rest', () => {
  expect(firstOpen(all, {}, untouched)).toBe('caller-waits')
  expect(firstOpen(all, begun, untouched)).toBe('unusual')
  expect(firstOpen(all, begun, { stage: 'passed-over', ticked: [] })).toBe('peak')
  const answers = { ...begun, ...screeningAnswers(begun, ['limited']) }
  expect(firstOpen(all, answers, { stage: 'submitted', ticked: ['limited'] })).toBe('peak')
  const unsure = (ids: readonly QuestionId[]) =>
    Object.fromEntries(ids.map((id) => [id, 'not-sure'] as const))
  expect(firstOpen(all, unsure(all), untouched)).toBeNull()
  expect(firstOpen(all, unsure(all.filter((id) => id !== 'peak')), untouched)).toBe('peak')
})
