import { expect, test } from 'vitest'
import { entries } from './entries.ts'
import { find, indexed } from './find.ts'

const index = indexed(entries)
const found = (text: string) => find(index, text).flatMap((group) => group.entries)
const first = (text: string) => found(text)[0]

test('ids are unique', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('"visibility timeout" leads to the fact on its service’s page', () => {
  expect(first('visibility timeout')?.label).toMatch(/visibility timeout/i)
  const hrefs = found('visibility timeout').map(({ does }) => (does.type === 'go' ? does.href : ''))
  expect(hrefs).toContain('/services/sqs#fact-sqs.visibility.default')
})

test.each([
  ['compare', 'page:/compare'],
  ['unusual', 'page:/guide/unusual'],
  ['patterns', 'page:/patterns'],
  ['saga', 'pattern:saga'],
  ['topic-queue', 'pattern:topic-queue-chaining'],
  ['claim check', 'pattern:claim-check'],
  ['sns', 'service:sns'],
  ['amazon sqs', 'service:sqs'],
  ['undo', 'action:undo'],
  ['dark', 'action:theme-dark'],
  ['must order be kept', 'question:order'],
  ['clickstream', 'scenario:clickstream'],
])('"%s" finds %s first', (text, id) => {
  expect(first(text)?.id).toBe(id)
})

test('words may come in any order and any case', () => {
  expect(found('TIMEOUT visib').map(({ id }) => id)).toContain('fact:sqs.visibility.default')
})

test('every word has to be found', () => {
  expect(find(index, 'queue zeppelin')).toEqual([])
  expect(find(index, '   ')).toEqual([])
})

test('facts do not crowd out the rest', () => {
  const groups = find(index, 'queue')
  expect(groups.length).toBeGreaterThan(3)
  for (const group of groups) expect(group.entries.length).toBeLessThanOrEqual(7)
})
