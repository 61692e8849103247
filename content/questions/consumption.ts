import type { Question } from '../schema.ts'

const accepts = [
  {
    metric: 'source-accepts',
    target: { oneOf: ['yes'] },
    strength: 'must',
    weight: 2,
  },
] as const
const reaches = {
  metric: 'sink-reaches',
  target: { oneOf: ['yes'] },
  strength: 'must',
  weight: 1,
} as const
const handled = { metric: 'handled-by', strength: 'must', weight: 2 } as const

export const stream = {
  id: 'stream',
  axis: 'consumption',
  type: 'one',
  options: [
    {
      id: 'jobs',
      asks: [
        {
          metric: 'retry-unit',
          target: { oneOf: ['message'], partly: ['batch'] },
          strength: 'should',
          weight: 9,
          axis: 'retries',
        },
        {
          metric: 'sharing',
          target: { oneOf: ['yes'], partly: ['by-shard'] },
          strength: 'should',
          weight: 5,
        },
      ],
    },
    {
      id: 'events',
      asks: [
        {
          metric: 'retry-unit',
          target: { oneOf: ['message'], partly: ['batch'] },
          strength: 'nice',
          weight: 5,
          axis: 'retries',
        },
      ],
    },
    {
      id: 'across',
      asks: [
        {
          metric: 'across-records',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 5,
        },
      ],
    },
    {
      id: 'land',
      asks: [
        {
          metric: 'landing',
          target: { oneOf: ['yes'] },
          strength: 'should',
          weight: 5,
        },
      ],
    },
  ],
} as const satisfies Question

export const source = {
  id: 'source',
  axis: 'consumption',
  type: 'one',
  options: [
    { id: 'http', asks: accepts },
    { id: 'own', asks: accepts },
    { id: 's3', asks: accepts },
    { id: 'alarm', asks: accepts },
    {
      id: 'aws',
      asks: accepts,
    },
    { id: 'saas', asks: accepts },
    { id: 'clock', asks: accepts },
    { id: 'queue', asks: accepts },
    { id: 'stream', asks: accepts },
    { id: 'table', asks: accepts },
    { id: 'devices', asks: accepts },
  ],
} as const satisfies Question

export const readers = {
  id: 'readers',
  axis: 'consumption',
  type: 'one',
  parent: { question: 'stream', options: ['events', 'across', 'land'] },
  options: [
    {
      id: 'one',
      asks: [
        {
          metric: 'copies',
          target: { atLeast: 1 },
          strength: 'must',
          weight: 7,
        },
      ],
    },
    {
      id: 'shared',
      asks: [
        {
          metric: 'sharing',
          target: { oneOf: ['yes'], partly: ['by-shard'] },
          strength: 'should',
          weight: 7,
        },
      ],
    },
    {
      id: 'own',
      amount: { unit: 'consumers', min: 2, max: 20_000_000, start: 3, metricUnit: 'count', factor: 1 },
      asks: [
        {
          metric: 'copies',
          target: { atLeast: 'answer' },
          strength: 'must',
          weight: 7,
        },
        {
          metric: 'fan-out',
          target: { atLeast: 'answer' },
          strength: 'must',
          weight: 6,
          axis: 'scale',
        },
      ],
    },
  ],
} as const satisfies Question

export const consumers = {
  id: 'consumers',
  axis: 'consumption',
  parent: { question: 'people', options: ['none'] },
  type: 'one',
  options: [
    {
      id: 'function',
      asks: [reaches, { ...handled, target: { oneOf: ['function'] } }],
    },
    {
      id: 'container',
      asks: [reaches, { ...handled, target: { oneOf: ['container'] } }],
    },
    {
      id: 'api',
      asks: [reaches, { ...handled, target: { oneOf: ['api'] } }],
    },
    {
      id: 'storage',
      asks: [reaches, { ...handled, target: { oneOf: ['storage'] } }],
    },
    {
      id: 'workflow',
      asks: [reaches, { ...handled, target: { oneOf: ['workflow'] } }],
    },
  ],
} as const satisfies Question

export const order = {
  id: 'order',
  axis: 'consumption',
  type: 'one',
  ordered: true,
  parent: { question: 'stream', options: ['events', 'across', 'land'] },
  options: [
    {
      id: 'none',
      asks: [
        {
          metric: 'head-of-line',
          target: { oneOf: ['nothing'], partly: ['group'] },
          strength: 'nice',
          weight: 7,
          axis: 'retries',
        },
      ],
    },
    {
      id: 'per-key',
      asks: [
        {
          metric: 'order',
          target: { oneOf: ['per-key', 'strict'] },
          strength: 'must',
          weight: 6,
        },
      ],
    },
    {
      id: 'strict',
      asks: [
        {
          metric: 'order',
          target: { oneOf: ['strict'] },
          strength: 'must',
          weight: 6,
        },
      ],
    },
  ],
} as const satisfies Question

export const routing = {
  id: 'routing',
  axis: 'consumption',
  type: 'one',
  ordered: true,
  options: [
    { id: 'none', asks: [] },
    {
      id: 'attributes',
      asks: [
        {
          metric: 'routing',
          target: { oneOf: ['attributes', 'some-body', 'any-content'] },
          strength: 'should',
          weight: 4,
        },
      ],
    },
    {
      id: 'some-body',
      asks: [
        {
          metric: 'routing',
          target: { oneOf: ['some-body', 'any-content'], partly: ['attributes'] },
          strength: 'should',
          weight: 4,
        },
      ],
    },
    {
      id: 'any-content',
      asks: [
        {
          metric: 'routing',
          target: { oneOf: ['any-content'], partly: ['some-body'] },
          strength: 'should',
          weight: 4,
        },
      ],
    },
  ],
} as const satisfies Question

export const steps = {
  id: 'steps',
  axis: 'consumption',
  type: 'one',
  options: [
    {
      id: 'one',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['one'] },
          strength: 'nice',
          weight: 7,
        },
      ],
    },
    {
      id: 'several',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 7,
        },
      ],
    },
    {
      id: 'undo',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 3,
        },
        {
          metric: 'undo',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 4,
        },
      ],
    },
    {
      id: 'join',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 3,
        },
        {
          metric: 'join',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 4,
        },
      ],
    },
    {
      id: 'human',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 3,
        },
        {
          metric: 'human-wait',
          target: { atLeast: 604_800 },
          strength: 'must',
          weight: 4,
        },
      ],
    },
  ],
} as const satisfies Question

export const gather = {
  id: 'gather',
  axis: 'consumption',
  type: 'one',
  parent: { question: 'readers', options: ['own'] },
  options: [
    {
      id: 'nobody',
      asks: [
        {
          metric: 'gather',
          target: { oneOf: ['none'] },
          strength: 'nice',
          weight: 5,
        },
      ],
    },
    {
      id: 'whoever',
      asks: [
        {
          metric: 'gather',
          target: { oneOf: ['whoever-answers'] },
          strength: 'must',
          weight: 5,
        },
      ],
    },
    {
      id: 'known',
      asks: [
        {
          metric: 'gather',
          target: { oneOf: ['known-list'], partly: ['whoever-answers'] },
          strength: 'must',
          weight: 5,
        },
      ],
    },
  ],
} as const satisfies Question

export const size = {
  id: 'size',
  axis: 'consumption',
  type: 'number',
  amount: { unit: 'KiB', min: 0.1, max: 10_000_000, start: 4, metricUnit: 'byte', factor: 1024 },
  options: [],
  asks: [
    {
      metric: 'payload',
      target: { atLeast: 'answer' },
      strength: 'must',
      weight: 3,
    },
  ],
} as const satisfies Question

export const latency = {
  id: 'latency',
  axis: 'consumption',
  type: 'one',
  ordered: true,
  options: [
    {
      id: 'instant',
      asks: [
        {
          metric: 'latency',
          target: { atMost: 0.1, partly: 1 },
          strength: 'should',
          weight: 3,
        },
      ],
    },
    {
      id: 'second',
      asks: [
        {
          metric: 'latency',
          target: { atMost: 1, partly: 5 },
          strength: 'should',
          weight: 3,
        },
      ],
    },
    { id: 'minutes', asks: [] },
    {
      id: 'delayed',
      asks: [
        {
          metric: 'holds-back',
          target: { atLeast: 900 },
          strength: 'must',
          weight: 3,
        },
      ],
    },
    {
      id: 'later',
      asks: [
        {
          metric: 'holds-back',
          target: { atLeast: 2_592_000 },
          strength: 'must',
          weight: 3,
        },
      ],
    },
  ],
} as const satisfies Question

export const people = {
  id: 'people',
  axis: 'consumption',
  type: 'one',
  options: [
    { id: 'none', asks: [] },
    {
      id: 'operators',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['operators-mail'], partly: ['customers-mail'] },
          strength: 'must',
          weight: 3,
        },
      ],
    },
    {
      id: 'customers',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['customers-mail'] },
          strength: 'must',
          weight: 3,
        },
      ],
    },
    {
      id: 'sms',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['sms'] },
          strength: 'must',
          weight: 3,
        },
      ],
    },
    {
      id: 'push',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['push'] },
          strength: 'must',
          weight: 3,
        },
      ],
    },
  ],
} as const satisfies Question

export const protocol = {
  id: 'protocol',
  axis: 'consumption',
  type: 'one',
  options: [
    { id: 'any', asks: [] },
    {
      id: 'broker',
      asks: [
        {
          metric: 'protocol',
          target: { oneOf: ['broker'] },
          strength: 'must',
          weight: 3,
        },
      ],
    },
    {
      id: 'kafka',
      asks: [
        {
          metric: 'protocol',
          target: { oneOf: ['kafka'] },
          strength: 'must',
          weight: 3,
        },
      ],
    },
  ],
} as const satisfies Question

export const accounts = {
  id: 'accounts',
  axis: 'consumption',
  type: 'one',
  ordered: true,
  options: [
    { id: 'one', asks: [] },
    {
      id: 'deliver',
      asks: [
        {
          metric: 'accounts',
          target: { oneOf: ['yes', 'own-rules'] },
          strength: 'should',
          weight: 2,
        },
      ],
    },
    {
      id: 'own',
      asks: [
        {
          metric: 'accounts',
          target: { oneOf: ['own-rules'], partly: ['yes'] },
          strength: 'should',
          weight: 2,
        },
      ],
    },
  ],
} as const satisfies Question

export const gatherWithin = {
  id: 'gather-within',
  axis: 'consumption',
  type: 'number',
  parent: { question: 'gather', options: ['whoever', 'known'] },
  amount: { unit: 'seconds', min: 0.1, max: 31_536_000, start: 5, metricUnit: 'second', factor: 1 },
  options: [],
  asks: [
    {
      metric: 'gather-wait',
      target: { atLeast: 'answer' },
      strength: 'should',
      weight: 2,
    },
  ],
} as const satisfies Question
