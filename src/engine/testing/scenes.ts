/**
 * Small designs with answers in which what Waterline knows can be seen at work: fact-table.ts changes one fact at a
 * time and looks which sentence of which scene changes with it. A fact that decides something and moves none of them
 * needs a scene of its own here.
 */
import { cores } from '#content/cores/index.ts'
import type { AnswerData, Core, QuestionId } from '#content/schema.ts'
import type { Design, Params, Workload } from '../../design/model.ts'
import { buildCore } from '../build.ts'
import { way } from './designs.ts'

type Answers = Readonly<Partial<Record<QuestionId, AnswerData>>>

export interface Scene {
  readonly name: string
  readonly workload: Workload
  readonly design: Design
  /** Of the bill, where one differs from its default. */
  readonly assumptions?: Readonly<Record<string, number>>
  /** The core that the design is built from, where it is: then it is built anew after a change. */
  readonly core?: Core
}

const pick = (option: string): AnswerData => ({ options: [option] })
const amount = (typed: number, option?: string): AnswerData => ({
  options: option === undefined ? [] : [option],
  amount: typed,
})

/** More than anything gives, on every axis: each metric is asked, and what a fact turns is read in its finding. */
const demands: Answers = {
  'caller-waits': pick('accepted'),
  'catch-up': pick('year'),
  reread: pick('year'),
  readers: amount(20_000_000, 'own'),
  order: pick('strict'),
  duplicates: pick('removed'),
  routing: pick('any-content'),
  size: amount(10_000_000),
  peak: amount(10_000_000),
  latency: pick('instant'),
  retry: pick('days'),
  accounts: pick('own'),
  fairness: pick('tenants'),
  'known-rush': pick('yes'),
  'job-length': amount(31_536_000),
  'cost-priority': pick('idle'),
}
const quiet: Answers = {
  monthly: amount(500_000_000),
  size: amount(200),
  peak: amount(1000),
  'job-length': amount(1),
}

function drawn(
  name: string,
  lines: readonly string[],
  params: Readonly<Record<string, Params>> = {},
  answers: Answers = {},
): Scene {
  return {
    name,
    workload: { answers: { ...demands, ...answers }, dealBreakers: {}, weights: {} },
    design: way(lines, params),
  }
}

/** As a recipe is built for these answers. */
function built(id: string, answers: Answers): Scene {
  const core = cores.find((one) => one.id === id)
  if (core === undefined) throw new Error(`Core ${id} is missing`)
  const workload: Workload = { answers, dealBreakers: {}, weights: {} }
  return { name: `core ${id}`, workload, design: buildCore(core, workload), core }
}

const later: Answers = { latency: pick('later') }

export const scenes: readonly Scene[] = [
  drawn('FIFO topic, busy', ['client > fifo-topic > fifo > function'], {}, quiet),
  drawn(
    'stream under Advantage, busy',
    ['client > stream > function'],
    { stream: { mode: 'advantage' } },
    quiet,
  ),
  drawn(
    'stream with shards, busy',
    ['client > stream > function'],
    { stream: { mode: 'provisioned' } },
    quiet,
  ),
  drawn('all concurrency reserved', ['client > queue > function'], {
    function: { reservedConcurrency: 950 },
  }),
  drawn('workflow waited for', ['client > workflow > function'], {
    'client>workflow': { invocation: 'sync' },
  }),
  drawn('queue', ['client > queue > function']),
  drawn('queue with dead letters', ['client > queue > function', 'queue:dead'], {
    queue: { deadLetter: 'queue:dead' },
  }),
  drawn('queue of containers', ['client > queue > container']),
  drawn('fair queue', ['client > queue > function'], { queue: { fair: true } }),
  drawn('FIFO queue', ['client > fifo > function']),
  drawn('FIFO queue, default mode', ['client > fifo > function'], { fifo: { highThroughput: false } }),
  drawn('FIFO queue, one group', ['client > fifo > function'], { fifo: { singleGroup: true } }),
  drawn('topic', ['client > topic > function']),
  drawn('topic and queue', ['client > topic > queue > function', 'queue:dead'], {
    'topic>queue': { deadLetter: 'queue:dead' },
  }),
  drawn('topic of large messages', ['client > topic > queue > function'], { topic: { largeMessages: true } }),
  drawn(
    'topic to an endpoint',
    ['client > topic > endpoint', 'queue:dead'],
    { endpoint: { rateLimit: 20 }, 'topic>endpoint': { deadLetter: 'queue:dead' } },
    {
      limited: amount(20, 'rate'),
    },
  ),
  drawn('queue of jobs', ['client > queue > function'], {}, { stream: pick('jobs') }),
  drawn('events of a stream', ['client > stream > function'], {}, { stream: pick('events') }),
  drawn('loose order', ['client > fifo > function'], {}, { order: pick('none') }),
  drawn('loose order on a stream', ['client > stream > function'], {}, { order: pick('none') }),
  drawn(
    'loose order on a Custom Event Bus',
    ['client > bus2 > function'],
    { 'bus2>function': { fifoSubscriber: true } },
    { order: pick('none') },
  ),
  drawn('partner events on a Custom Event Bus', ['partner > bus2 > function']),
  drawn('topic to mail', ['alarm > topic > mail'], {}, { people: pick('operators') }),
  drawn('topic to phones', ['alarm > topic > text'], {}, { people: pick('sms') }),
  drawn('topic to storage', ['client > topic > firehose > bucket']),
  drawn('FIFO topic', ['client > fifo-topic > fifo > function'], { 'fifo-topic': { archive: 31_536_000 } }),
  drawn('FIFO topic, one group', ['client > fifo-topic > fifo > function'], {
    'fifo-topic': { singleGroup: true },
  }),
  drawn('Classic bus', ['service > bus > function', 'queue:dead'], {
    'bus>function': { deadLetter: 'queue:dead' },
  }),
  drawn('Classic bus and queue', ['client > bus > queue > function']),
  drawn(
    'Classic bus to an endpoint',
    ['partner > bus > endpoint', 'queue:dead'],
    { endpoint: { rateLimit: 20 }, 'bus>endpoint': { deadLetter: 'queue:dead' } },
    {
      limited: amount(20, 'rate'),
    },
  ),
  drawn('from bus to bus', ['client > bus > bus:other > queue > function']),
  drawn('Custom Event Bus', ['client > bus2 > function', 'queue:dead'], {
    'bus2>function': { deadLetter: 'queue:dead' },
  }),
  drawn('Custom Event Bus and queue', ['client > bus2 > queue > function']),
  drawn('Custom Event Bus, in order', ['client > bus2 > function'], {
    'bus2>function': { fifoSubscriber: true },
  }),
  drawn('Custom Event Bus, in order up to the call', ['client > bus2 > function'], {
    'bus2>function': { fifoSubscriber: true, invocation: 'async' },
  }),
  drawn('Custom Event Bus to an endpoint', ['client > bus2 > endpoint']),
  drawn('Custom Event Bus in Paris', ['client > bus2 > function'], {}, { region: pick('eu-west-3') }),
  drawn('stream', ['client > stream > function']),
  drawn('stream of large records', ['client > stream > function'], { stream: { largeMessages: true } }),
  drawn(
    'stream with shards',
    ['client > stream > function > database'],
    {
      stream: { mode: 'provisioned', shards: 10 },
      database: { connectionLimit: 5 },
    },
    { limited: amount(5, 'connections') },
  ),
  drawn('stream under Advantage', ['client > stream > function'], { stream: { mode: 'advantage' } }),
  drawn('stream, enhanced', ['client > stream > function'], { 'stream>function': { fanOut: 'enhanced' } }),
  drawn('stream, one group', ['client > stream > function'], { stream: { singleGroup: true } }),
  drawn('queue on a stream', ['client > stream > container'], { 'stream>container': { fanOut: 'queue' } }),
  drawn('stream to storage', ['client > stream > firehose > bucket']),
  drawn('pipe', ['client > fifo > pipe > function']),
  drawn('pipe from a stream', ['client > stream > pipe > endpoint']),
  drawn('pipe from a table', ['table > pipe > function']),
  drawn('schedule', ['schedule > function'], {}, later),
  drawn('schedule for each item', ['client > schedule > function'], {}, later),
  drawn('workflow', ['client > workflow > function'], {}, { ...later, steps: pick('human') }),
  drawn('express workflow', ['client > workflow > function'], { workflow: { workflowType: 'express' } }),
  drawn(
    'workflow, side by side',
    ['client > workflow > function', 'workflow > function:b'],
    {
      workflow: { parallel: true },
    },
    { gather: pick('known'), 'gather-within': amount(31_536_000) },
  ),
  drawn('function called', ['client > api > function'], {}, { 'caller-waits': pick('result') }),
  drawn(
    'function called, small',
    ['client > api > function'],
    {},
    { ...quiet, 'caller-waits': pick('result') },
  ),
  drawn('function started', ['client > function'], { 'client>function': { invocation: 'async' } }),
  drawn(
    'durable function',
    ['client > function'],
    {
      function: { durable: true },
      'client>function': { invocation: 'async' },
    },
    later,
  ),
  drawn('landing', ['client > firehose > bucket'], {}, { stream: pick('land') }),
  drawn('landing at an endpoint', ['client > firehose > endpoint']),
  drawn(
    'pool',
    ['client > api > function > proxy > database'],
    { database: { connectionLimit: 5 } },
    {
      limited: amount(5, 'connections'),
    },
  ),
  drawn(
    'limited database',
    ['client > queue > function > database'],
    { database: { connectionLimit: 5 } },
    {
      limited: amount(5, 'connections'),
      'job-length': amount(1),
    },
  ),
  drawn(
    'limited API',
    ['client > queue > function > endpoint'],
    { endpoint: { rateLimit: 5 } },
    {
      limited: amount(5, 'rate'),
      'job-length': amount(1),
    },
  ),
  drawn(
    'function started on a limited database',
    ['client > function > database'],
    {
      'client>function': { invocation: 'async' },
      database: { connectionLimit: 5 },
    },
    { limited: amount(5, 'connections') },
  ),
  drawn('broker', ['client > broker > container'], {}, { protocol: pick('broker') }),
  drawn('Kafka', ['client > kafka > container'], {}, { protocol: pick('kafka') }),
  drawn('devices', ['device > function']),
  drawn('devices and queue', ['device > queue > function']),
  drawn('table', ['client > table > function']),
  drawn('logs', ['logs > function']),
  drawn('logs to storage', ['logs > firehose > bucket']),
  drawn('claim check', ['client > bucket > queue > function']),
  drawn('bucket', ['bucket > function']),
  drawn('bucket and topic', ['bucket > topic > queue > function']),
  drawn('FIFO queue, busy', ['client > fifo > function'], {}, quiet),
  drawn('fair queue, busy', ['client > queue > function'], { queue: { fair: true } }, quiet),
  drawn('workflow, busy', ['client > workflow > function'], {}, quiet),
  drawn(
    'express workflow, busy',
    ['client > workflow > function'],
    {
      workflow: { workflowType: 'express' },
    },
    quiet,
  ),
  {
    ...drawn(
      'queue of large messages, sent in batches',
      ['client > queue > function'],
      {},
      { ...quiet, size: amount(200) },
    ),
    assumptions: { 'send-batch': 10 },
  },
  drawn('stream, busy', ['client > stream > function'], {}, quiet),
  drawn('Custom Event Bus, one group', ['client > bus2 > function'], {
    bus2: { singleGroup: true },
    'bus2>function': { fifoSubscriber: true },
  }),
  drawn('queue, busy', ['client > queue > function'], {}, quiet),
  drawn('topic, busy', ['client > topic > queue > function'], {}, quiet),
  drawn('Classic bus, busy', ['client > bus > function'], {}, quiet),
  built('stream-provisioned', { peak: amount(100_000), size: amount(4) }),
  built('queue', { 'job-length': amount(600), 'catch-up': pick('weeks') }),
  built('queue', { 'job-length': amount(100_000) }),
  built('queue', { limited: amount(5000, 'connections') }),
  built('bus-v2', { retry: pick('days'), 'catch-up': pick('year'), region: pick('us-east-1') }),
  built('topic-queues-fifo', { reread: pick('year'), order: pick('per-key') }),
]
