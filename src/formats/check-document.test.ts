import { expect, test } from 'vitest'
import { emptyDocument } from '../design/model.ts'
import { checkDocument, MAX_ACCEPTED, MAX_REASON, MAX_TITLE } from './check-document.ts'

test('a whole document comes through as it is, and nothing is said', () => {
  const whole = {
    ...emptyDocument,
    title: 'Orders',
    assumptions: { retried: 5, 'of-a-later-version': 1 },
    chosen: 'topic-queues',
    accepted: [{ finding: 'encryption:queue', note: 'The data is public.' }],
  }
  expect(checkDocument(whole)).toEqual({ document: whole, dropped: [] })
})

test.each([
  ['a title that is no text', { title: 7 }],
  ['a title that is too long', { title: 'x'.repeat(MAX_TITLE + 1) }],
  ['assumptions that are no list', { assumptions: [1] }],
  ['an assumption that is no number', { assumptions: { retried: '5' } }],
  ['an assumption that is endless', { assumptions: { retried: Number.POSITIVE_INFINITY } }],
  ['an assumption of an odd name', { assumptions: { '__proto__ x': 1 } }],
  ['a chosen pattern that is no name', { chosen: 3 }],
  ['accepted findings that are no list', { accepted: 'all' }],
  ['an accepted finding that does not say which', { accepted: [{ note: 'why' }] }],
  ['a note that is no text', { accepted: [{ finding: 'encryption:queue', note: {} }] }],
  [
    'a note that is too long',
    { accepted: [{ finding: 'encryption:queue', note: 'x'.repeat(MAX_REASON + 1) }] },
  ],
])('what cannot be kept is said in one sentence: %s', (_, part) => {
  const { dropped } = checkDocument({ ...emptyDocument, ...part })
  expect(dropped).toHaveLength(1)
  expect(dropped[0]).toMatch(/^[A-Z].*\.$/)
})

test('what is left of a cut title and of too many accepted findings is kept', () => {
  const { document, dropped } = checkDocument({
    ...emptyDocument,
    title: `${'é'.repeat(MAX_TITLE)}rest`,
    accepted: Array.from({ length: MAX_ACCEPTED + 2 }, (_, i) => ({ finding: `encryption:q${i}`, note: '' })),
  })
  expect(document.title).toBe('é'.repeat(MAX_TITLE))
  expect(document.accepted).toHaveLength(MAX_ACCEPTED)
  expect(dropped).toEqual([
    'The title, from its character 201 on: it was too long.',
    '2 accepted findings: a document holds 1,000 at most.',
  ])
})
