import { expect, test } from 'vitest'
import { emptyWorkload, type Workload } from '../../design/model.ts'
import { way } from '../testing/designs.ts'
import { tellingAssumptions } from './telling.ts'

const queue = way(['client > queue > function'])
const monthly: Workload = {
  ...emptyWorkload,
  answers: { monthly: { options: [], amount: 40_000_000 } },
}

test('a bill hangs on no assumption while nobody said how much goes through', () => {
  expect(tellingAssumptions(queue, emptyWorkload)).toEqual([])
})

test('a queue with a function hangs on what concerns them, not on streams, workflows or APIs', () => {
  const telling = tellingAssumptions(queue, monthly)
  expect(telling).toEqual(
    expect.arrayContaining(['free-tier', 'retried', 'send-batch', 'memory', 'duration', 'arm']),
  )
  for (const id of ['enqueue-billed', 'other-states', 'rest-api', 'durable-days', 'filter-pass'] as const)
    expect(telling).not.toContain(id)
})

test('one that was changed still counts: its default would change the bill', () => {
  expect(tellingAssumptions(queue, monthly, { 'send-batch': 10 })).toContain('send-batch')
})

test('what is switched off takes the others along', () => {
  // Where pollers are provisioned, how many there are by themselves no longer matters.
  expect(tellingAssumptions(queue, monthly, { 'provisioned-pollers': 5 })).not.toContain('pollers')
})
