import { expect, test } from 'vitest'
import { scenarios } from '#content/scenarios.ts'
import { emptyWorkload, type Workload } from '../design/model.ts'
import { optionSupport, recommend } from './index.ts'

const scenario = (id: string): Workload => ({
  ...emptyWorkload,
  answers: scenarios.find((one) => one.id === id)?.answers ?? {},
})
const shown = (workload: Workload, service: string) =>
  recommend(workload).services.find((one) => one.service === service)

test('a service is shown by what it does alone, though a variant with the queues of another fits better', () => {
  const topic = shown(scenario('order-page'), 'sns')
  expect(topic?.variant).toBe('standard topic')
  expect(topic?.assessment.fit.axes.persistence).toBe(0)
  expect(recommend(scenario('order-page')).winner?.lead).toBe('sns-standard')
})

test('where a must rules out all that it does alone, the variant that needs another is shown', () => {
  const ordered: Workload = {
    ...emptyWorkload,
    answers: { order: { options: ['per-key'] } },
    dealBreakers: { order: true },
  }
  expect(shown(ordered, 'sns')).toMatchObject({ variant: 'FIFO topic, FIFO queues', blocked: false })
})

test('every service is shown once, and those that a must rules out come last', () => {
  for (const { id } of scenarios) {
    const { services } = recommend(scenario(id))
    expect(new Set(services.map(({ service }) => service)).size).toBe(4)
    const blocked = services.map((service) => service.blocked)
    expect(blocked).toEqual([...blocked].sort((a, b) => Number(a) - Number(b)))
  }
})

test('what a service meets only with the queues of another it meets partly', () => {
  const support = optionSupport('catch-up', emptyWorkload)
  expect(support.weeks).toMatchObject({ sqs: 'met', sns: 'partly', kinesis: 'met' })
})
