import { describe, expect, test } from 'vitest'
import type { Connection, Design, Params, Part, Workload } from '../../design/model.ts'
import { way } from '../testing/designs.ts'
import { monthlyCost } from './index.ts'

/** List prices: no allowance, nothing handled twice, batches as full as they may be. */
const list = { 'free-tier': 0, retried: 0, gather: 300 }
const million = 1_000_000

function workload(messages: number): Workload {
  return {
    answers: { monthly: { options: [], amount: messages }, region: { options: ['us-east-1'] } },
    dealBreakers: {},
    weights: {},
  }
}

/** US dollars of some services, without polls that find nothing. */
function cost(
  design: Design,
  services: readonly string[],
  assumptions: Readonly<Record<string, number>> = {},
  messages = million,
): number {
  const bill = monthlyCost(design, workload(messages), { ...list, ...assumptions })
  return (bill?.lines ?? [])
    .filter(({ meter, what }) => what !== 'empty-receive' && services.some((id) => meter.startsWith(id)))
    .reduce((sum, { amount }) => sum + amount, 0)
}

/** A design of kinds that have no short name. */
function chain(...kinds: readonly (readonly [Part['kind'], Params?])[]): Design {
  const parts = kinds.map(
    ([kind, params = {}], i): Part => ({ id: `${i}`, kind, name: kind, x: 0, y: 0, params }),
  )
  const connections = parts
    .slice(1)
    .map(({ id }, i): Connection => ({ id: `c${i}`, from: `${i}`, to: id, params: {} }))
  return { parts, connections, frames: [], notes: [] }
}

describe('a million messages of 1 KB in N. Virginia', () => {
  const inTens = { 'queue>container': { batch: 10 } }

  test('through a queue, one by one and in tens', () => {
    expect(cost(way(['client > queue > container']), ['sqs'])).toBeCloseTo(1.2, 6)
    expect(cost(way(['client > queue > container'], inTens), ['sqs'], { 'send-batch': 10 })).toBeCloseTo(
      0.12,
      6,
    )
  })

  test('through a FIFO queue, one by one and in tens', () => {
    const tens = { 'fifo>container': { batch: 10 } }
    expect(cost(way(['client > fifo > container']), ['sqs'])).toBeCloseTo(1.5, 6)
    expect(cost(way(['client > fifo > container'], tens), ['sqs'], { 'send-batch': 10 })).toBeCloseTo(0.15, 6)
  })

  test('a fair queue costs a tenth of a dollar more for each million requests', () => {
    const fair = way(['client > queue > container'], { queue: { fair: true } })
    expect(cost(fair, ['sqs'])).toBeCloseTo(1.5, 6)
  })

  test('from a topic to a function', () => {
    const design = way(['client > topic > function'])
    expect(cost(design, ['sns'])).toBeCloseTo(0.5, 6)
    expect(cost(design, ['lambda.requests'])).toBeCloseTo(0.2, 6)
  })

  test('from a topic into a queue, with and without the delivery as a request', () => {
    const design = way(['client > topic > queue > function'])
    expect(cost(design, ['sns'])).toBeCloseTo(0.5, 6)
    expect(cost(design, ['sqs'], { 'enqueue-billed': 0 })).toBeCloseTo(0.08, 6)
    expect(cost(design, ['sqs'])).toBeCloseTo(0.48, 6)
  })

  test('from a FIFO topic to one subscription', () => {
    expect(cost(way(['client > fifo-topic > fifo > function']), ['sns'])).toBeCloseTo(0.327, 3)
  })

  test('over a Classic bus, whatever the number of rules', () => {
    expect(cost(way(['client > bus > function']), ['eventbridge'])).toBeCloseTo(1, 6)
    const five = [1, 2, 3, 4, 5].map((i) => `client > bus > function:${i}`)
    expect(cost(way(five), ['eventbridge'])).toBeCloseTo(1, 6)
  })

  test('over a Custom Event Bus to one subscriber and to five', () => {
    // The recipe's GB are decimal, those that are billed are 1,024³ bytes.
    const gb = (million * 1024) / 1024 ** 3
    const of = (n: number) => Array.from({ length: n }, (_, i) => `client > bus2 > function:${i}`)
    expect(cost(way(of(1)), ['eventbridge'])).toBeCloseTo(0.23 * gb, 6)
    expect(cost(way(of(5)), ['eventbridge'])).toBeCloseTo(0.43 * gb, 6)
  })

  test('through a pipe, one by one and in tens', () => {
    const one = way(['client > queue > pipe > function'], { 'queue>pipe': { batch: 1 } })
    const ten = way(['client > queue > pipe > function'], { 'queue>pipe': { batch: 10 } })
    expect(cost(one, ['eventbridge'])).toBeCloseTo(0.4, 6)
    expect(cost(ten, ['eventbridge'])).toBeCloseTo(0.04, 6)
  })

  test('through a stream, on demand and provisioned', () => {
    expect(cost(way(['client > stream > function']), ['kinesis'])).toBeCloseTo(29.2 + 0.114, 3)
    const shard = { stream: { mode: 'provisioned', shards: 1 } }
    expect(cost(way(['client > stream > function'], shard), ['kinesis'])).toBeCloseTo(10.95 + 0.014, 6)
  })

  test('into Firehose, where each record counts as 5 KB', () => {
    expect(cost(chain(['client'], ['firehose'], ['s3']), ['firehose'])).toBeCloseTo(0.138, 3)
  })

  test('in a function of 128 MB that runs for 100 ms', () => {
    const design = way(['client > topic > function'])
    expect(cost(design, ['lambda'])).toBeCloseTo(0.408, 3)
  })

  test('in a Standard workflow of five states', () => {
    const five = [1, 2, 3, 4, 5].map((i) => `client > workflow > function:${i}`)
    expect(cost(way(five), ['stepfunctions'], { 'other-states': 0 })).toBeCloseTo(125, 6)
  })

  test('by schedules, beyond those that are free', () => {
    const design = chain(['eventbridge-scheduler'], ['lambda'])
    expect(cost(design, ['eventbridge'], { 'free-tier': 1 }, 20 * million)).toBeCloseTo(6, 6)
  })

  test('to an API destination', () => {
    const design = way(['client > bus > endpoint'])
    expect(cost(design, ['eventbridge.api'])).toBeCloseTo(0.2, 6)
  })

  test('through an HTTP API and a REST API', () => {
    const design = way(['client > api > function'])
    expect(cost(design, ['apigateway'])).toBeCloseTo(1, 6)
    expect(cost(design, ['apigateway'], { 'rest-api': 1 })).toBeCloseTo(3.5, 6)
  })
})

describe('steady records of 1 KB for one reader, a month of 730 hours', () => {
  const perSecond = (n: number) => n * 730 * 3600
  const steady = [
    { rate: 10, onDemand: 32.21, provisioned: 11.32, queue: 3.15 },
    { rate: 100, onDemand: 59.28, provisioned: 14.63, queue: 31.54 },
    { rate: 1000, onDemand: 329.95, provisioned: 47.74, queue: 315.36 },
  ]
  test.each(steady)('$rate a second', ({ rate, onDemand, provisioned, queue }) => {
    const messages = perSecond(rate)
    const stream = (params: Params) => way(['client > stream > function'], { stream: params })
    const tens = way(['client > queue > container'], { 'queue>container': { batch: 10 } })
    const sum = (design: Design, service: string) => cost(design, [service], { 'send-batch': 10 }, messages)
    expect(sum(stream({ mode: 'on-demand' }), 'kinesis')).toBeCloseTo(onDemand, 2)
    expect(sum(stream({ mode: 'provisioned', shards: 1 }), 'kinesis')).toBeCloseTo(provisioned, 2)
    expect(sum(tens, 'sqs')).toBeCloseTo(queue, 2)
  })

  test('one shard passes a queue read in tens at about 39 a second', () => {
    const shard = way(['client > stream > function'], { stream: { mode: 'provisioned', shards: 1 } })
    const tens = way(['client > queue > container'], { 'queue>container': { batch: 10 } })
    const dearer = (rate: number) =>
      cost(shard, ['kinesis'], {}, perSecond(rate)) >
      cost(tens, ['sqs'], { 'send-batch': 10 }, perSecond(rate))
    expect([dearer(38), dearer(40)]).toEqual([true, false])
  })
})

describe('standing costs', () => {
  test('five pollers at an empty queue ask 657,000 times a month', () => {
    const bill = monthlyCost(way(['client > queue > function']), workload(1), list)
    const empty = bill?.lines.find(({ what }) => what === 'empty-receive')
    expect(empty?.quantity).toBeCloseTo(657_000, -1)
    expect(empty?.amount).toBeCloseTo(0.26, 2)
  })

  test('polls that find messages are not empty ones; a busy queue has none', () => {
    const empty = (messages: number) =>
      monthlyCost(way(['client > queue > function']), workload(messages), list)?.lines.find(
        ({ what }) => what === 'empty-receive',
      )?.quantity
    // Batches are full: a million messages are a hundred thousand receives.
    expect(empty(million)).toBeCloseTo(657_000 - 100_000, 6)
    expect(empty(10 * million)).toBeUndefined()
  })

  test('the least of Advantage is paid once for all streams of the account', () => {
    const advantage = { mode: 'advantage' }
    const one = way(['client > stream > function'], { stream: advantage })
    const two = way(['client > stream:a > function', 'client > stream:b > function'], {
      'stream:a': advantage,
      'stream:b': advantage,
    })
    // 25 MiB/s each way, 730 hours.
    expect(cost(one, ['kinesis'])).toBeCloseTo((25 * 730 * 3600 * (0.032 + 0.016)) / 1024, 6)
    expect(cost(two, ['kinesis'])).toBeCloseTo(cost(one, ['kinesis']), 6)
  })

  test('provisioned pollers cost $13.51 at the least, known in N. Virginia only', () => {
    const design = way(['client > queue > function'])
    const pollers = { ...list, 'provisioned-pollers': 1 }
    const hours = (region: string) =>
      monthlyCost(
        design,
        { ...workload(1), answers: { ...workload(1).answers, region: { options: [region] } } },
        pollers,
      )
    expect(hours('us-east-1')?.lines.find(({ what }) => what === 'poller-hour')?.amount).toBeCloseTo(
      13.505,
      6,
    )
    const unknown = hours('eu-west-1')?.unknown
    expect(unknown?.map(({ what, estimate }) => [what, estimate?.region])).toEqual([
      ['poller-hour', 'us-east-1'],
    ])
    expect(unknown?.[0]?.estimate?.line.amount).toBeCloseTo(13.505, 6)
  })
})
