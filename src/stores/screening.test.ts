import { beforeEach, expect, test } from 'vitest'
import { screened } from '../engine/screening.ts'
import { useDocumentStore } from './document.ts'
import { askedInFull, currentScreening, passScreeningOver, submitScreening, tickNeed } from './screening.ts'

const answers = () => useDocumentStore.getState().history.present.workload.answers

beforeEach(() =>
  useDocumentStore.setState({ ...useDocumentStore.getInitialState(), documentId: crypto.randomUUID() }),
)

test('a tick answers nothing; submitted, the rest is answered in one step, and the ticked are asked in full', () => {
  tickNeed('people')
  tickNeed('limited')
  tickNeed('people')
  expect(currentScreening()).toEqual({ stage: 'open', ticked: ['limited'] })
  expect(answers()).toEqual({})
  expect(askedInFull(currentScreening())).toEqual([])

  expect(submitScreening(['limited'])).toBe(screened.length - 1)
  expect(answers().people).toEqual({ options: ['none'] })
  expect(answers().limited).toBeUndefined()
  expect(askedInFull(currentScreening())).toEqual(['limited'])

  useDocumentStore.getState().undo()
  expect(answers()).toEqual({})
})

test('passed over, every one is asked in full and nothing is answered', () => {
  passScreeningOver()
  expect(askedInFull(currentScreening())).toEqual(screened)
  expect(answers()).toEqual({})
})

test('ticks belong to their document', () => {
  tickNeed('people')
  useDocumentStore.setState({ documentId: 'another' })
  expect(currentScreening()).toEqual({ stage: 'open', ticked: [] })
})

test('where another tab works on the document nothing happens but the question who does', () => {
  useDocumentStore.setState({ elsewhere: true })
  expect(submitScreening([])).toBeNull()
  expect(answers()).toEqual({})
  expect(currentScreening().stage).toBe('open')
  expect(useDocumentStore.getState().asking).toBe(true)
})
