import { describe, expect, test } from 'vitest'
import type { MetricId } from '#content/schema.ts'
import type { Params, Workload } from '../../design/model.ts'
import { measure } from '../assess.ts'
import { way } from '../testing/designs.ts'

const DAY = 86_400
const none: Workload = { answers: {}, dealBreakers: {}, weights: {} }
const inIreland: Workload = { ...none, answers: { region: { options: ['eu-west-1'] } } }

function value(
  metric: MetricId,
  lines: readonly string[],
  params: Record<string, Params> = {},
  workload = none,
) {
  return measure(way(lines, params), workload).metrics[metric].value
}

describe('outage survived', () => {
  test('a topic that calls a function leaves it two retries: three minutes', () => {
    expect(value('outage-survived', ['client > topic > function'])).toBe(180)
  })

  test('a dead letter is kept, not survived', () => {
    const params = { function: { deadLetter: 'queue:dead' }, 'topic>function': { deadLetter: 'queue:dead' } }
    const design = way(['client > topic > function'], params)
    const dead = way(['queue:dead']).parts
    const { metrics } = measure({ ...design, parts: [...design.parts, ...dead] }, none)
    expect(metrics['outage-survived'].value).toBe(180)
    expect(metrics['dead-letters'].value).toBe('all')
  })

  test('a queue keeps what its consumer cannot handle for as long as it retains it', () => {
    expect(value('outage-survived', ['client > queue > function'])).toBe(4 * DAY)
    expect(value('outage-survived', ['client > queue > function'], { queue: { retention: 14 * DAY } })).toBe(
      14 * DAY,
    )
  })

  test('the shortest way counts', () => {
    const ways = ['client > topic > queue > function:a', 'topic > function:b']
    expect(value('outage-survived', ways, { queue: { retention: 14 * DAY } })).toBe(180)
  })

  test('a pipe that waits for its target leaves the message in the queue', () => {
    expect(
      value('outage-survived', ['client > queue > pipe > function'], { queue: { retention: 7 * DAY } }),
    ).toBe(7 * DAY)
  })

  test('a stream keeps its records, unless the mapping skips old ones', () => {
    expect(value('outage-survived', ['client > stream > function'])).toBe(DAY)
    expect(
      value('outage-survived', ['client > stream > function'], { 'stream>function': { maxAge: 3600 } }),
    ).toBe(3600)
  })

  test('a Custom Event Bus gives up after five minutes unless told otherwise', () => {
    expect(value('outage-survived', ['client > bus2 > function'])).toBe(300)
    expect(value('outage-survived', ['client > bus2 > function'], { 'bus2>function': { maxAge: DAY } })).toBe(
      DAY,
    )
  })

  test('where the caller waits, it gets the error', () => {
    expect(value('outage-survived', ['client > api > function'])).toBe(0)
  })
})

describe('delivery', () => {
  test('SNS retries a queue for 23 days, a Classic rule for one', () => {
    expect(
      value('retry-window', ['client > topic > queue > function'], { queue: { retention: 14 * DAY } }),
    ).toBe(14 * DAY)
    expect(
      value('retry-window', ['client > bus > queue > function'], { queue: { retention: 14 * DAY } }),
    ).toBe(DAY)
  })

  test('what a partner repeats is its own business: only AWS’s hops count', () => {
    expect(value('retry-window', ['partner > bus > queue > function'])).toBe(DAY)
  })

  test('what exceeds a limit waits six hours inside Lambda, days in a queue', () => {
    expect(value('throttle-survived', ['client > topic > function'])).toBe(6 * 3600)
    expect(value('throttle-survived', ['client > queue > function'])).toBe(4 * DAY)
  })
})

describe('copies and order', () => {
  test('a topic copies, a queue shares', () => {
    expect(value('copies', ['client > topic > function:a', 'topic > function:b'])).toBe(2)
    expect(value('copies', ['client > queue > function:a', 'queue > function:b'])).toBe(1)
    expect(value('sharing', ['client > queue > function:a', 'queue > function:b'])).toBe('yes')
  })

  test('a part can stand for many', () => {
    expect(value('copies', ['client > topic > function'], { function: { count: 500 } })).toBe(500)
  })

  test('order is lost on the first hop that does not keep it', () => {
    expect(value('order', ['client > fifo-topic > fifo > function'])).toBe('per-key')
    expect(value('order', ['client > fifo-topic > queue > function'])).toBe('none')
    expect(value('order', ['client > fifo > function'], { fifo: { singleGroup: true } })).toBe('strict')
    expect(value('order', ['client > stream > function'])).toBe('per-key')
    expect(value('order', ['client > bus2 > function'], { 'bus2>function': { fifoSubscriber: true } })).toBe(
      'per-key',
    )
    const handedOver = { 'bus2>function': { fifoSubscriber: true, invocation: 'async' } }
    expect(value('order', ['client > bus2 > function'], handedOver)).toBe('none')
  })

  test('repeats are removed only if every channel removes them', () => {
    expect(value('duplicates', ['client > fifo-topic > fifo > function'])).toBe('removed')
    expect(value('duplicates', ['client > fifo-topic > queue > function'])).toBe('possible')
    const bus = ['client > bus2 > function']
    expect(value('duplicates', bus, { 'bus2>function': { fifoSubscriber: true } })).toBe('removed')
    // Lambda may run what waits in its own queue twice.
    const handedOver = { 'bus2>function': { fifoSubscriber: true, invocation: 'async' } }
    expect(value('duplicates', bus, handedOver)).toBe('possible')
  })
})

describe('limits', () => {
  test('the ceiling is the smallest on the way, by region', () => {
    expect(value('ceiling', ['client > topic > queue > function'], {}, inIreland)).toBe(9_000)
    expect(value('ceiling', ['client > topic > queue > function'])).toBe(30_000)
    expect(value('ceiling', ['client > queue > function'])).toBe('unlimited')
    expect(value('ceiling', ['client > fifo > function'], { fifo: { singleGroup: true } })).toBe(300)
  })

  test('a mapping caps what reaches a database, a reservation too', () => {
    const params = { database: { connectionLimit: 50 } }
    const line = ['client > queue > function > database']
    expect(value('concurrency-into-limit', line, params)).toBe(1000)
    expect(
      value('concurrency-into-limit', line, { ...params, 'queue>function': { maxConcurrency: 50 } }),
    ).toBe(50)
    expect(value('concurrency-into-limit', line, { ...params, function: { reservedConcurrency: 20 } })).toBe(
      20,
    )
    expect(value('concurrency-into-limit', ['client > queue > function'])).toBe('not-applicable')
  })

  test('the smallest payload on the way counts', () => {
    expect(value('payload', ['client > topic > queue > function'])).toBe(262_144)
    expect(value('payload', ['client > topic > queue > function'], { topic: { largeMessages: true } })).toBe(
      1_048_576,
    )
    expect(value('payload', ['client > bucket > queue > function'])).toBe(2_147_483_648)
  })

  test('latencies add up; one that is not known leaves the sum unknown', () => {
    expect(value('latency', ['client > topic > queue > function'])).toBeCloseTo(0.05)
    expect(value('latency', ['client > bus2 > function'])).toBe('unknown')
  })
})

describe('coordination', () => {
  test('answers are gathered where branches come together on a channel that is read', () => {
    const lines = [
      'client > topic > queue:a > function:a > queue:r > function:r',
      'topic > queue:b > function:b > queue:r',
    ]
    expect(value('gather', lines)).toBe('whoever-answers')
    expect(value('gather', ['client > topic > queue:a > function:a', 'topic > queue:b > function:b'])).toBe(
      'none',
    )
  })

  test('a workflow undoes only what it is told to undo', () => {
    const lines = ['client > workflow > function:a', 'workflow > function:b', 'workflow > function:undo']
    expect(value('undo', lines)).toBe('no')
    expect(value('undo', lines, { 'workflow>function:undo': { compensates: true } })).toBe('yes')
    expect(value('steps', lines)).toBe('coordinated')
  })

  test('the caller waits where only synchronous calls lead to the work', () => {
    expect(value('coupling', ['client > api > function > database'])).toBe('waits')
    expect(value('coupling', ['client > api > queue > function'])).toBe('moves-on')
    expect(value('stored-before-ack', ['client > api > function'])).toBe('no')
    expect(value('stored-before-ack', ['client > api > queue > function'])).toBe('yes')
  })
})

describe('charge while idle', () => {
  test('what nobody knows is not free', () => {
    expect(value('idle-charge', ['client > topic > function'])).toBe('none')
    expect(value('idle-charge', ['client > queue > function'])).toBe('small')
    expect(value('idle-charge', ['client > stream > function'])).toBe('billed')
    expect(value('idle-charge', ['client > kafka > function'])).toBe('unknown')
  })
})

describe('odd designs', () => {
  test('an empty design knows nothing and a lone part breaks nothing', () => {
    expect(value('outage-survived', [])).toBe('unknown')
    expect(value('copies', ['queue'])).toBe(0)
  })

  test('a refused connection reaches nobody, an unknown one is unknown', () => {
    expect(value('sink-reaches', ['client > fifo-topic > function'])).toBe('no')
  })

  test('a function that nothing feeds any more survives nothing', () => {
    const params = { 'queue:a': { retention: 14 * DAY } }
    expect(value('outage-survived', ['client > topic > queue:a > function:a', 'function:b'], params)).toBe(0)
    expect(value('sink-reaches', ['client > topic > queue:a > function:a', 'function:b'], params)).toBe('no')
    expect(
      value('outage-survived', ['client > topic > queue:a > function:a', 'function:b > topic'], params),
    ).toBe(14 * DAY)
  })

  test('a loop ends', () => {
    expect(value('order', ['client > queue > function > queue'])).toBe('none')
  })
})
