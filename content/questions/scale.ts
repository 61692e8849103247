import type { Question } from '../schema.ts'

const available = [
  {
    metric: 'available',
    target: { oneOf: ['yes'] },
    strength: 'must',
    weight: 4,
  },
] as const

export const region = {
  id: 'region',
  axis: 'scale',
  type: 'one',
  options: [
    { id: 'us-east-1', asks: available },
    { id: 'us-east-2', asks: available },
    { id: 'us-west-2', asks: available },
    { id: 'eu-west-1', asks: available },
    { id: 'eu-west-3', asks: available },
    { id: 'eu-central-1', asks: available },
    { id: 'ap-southeast-1', asks: available },
    { id: 'ap-southeast-2', asks: available },
    { id: 'ap-northeast-1', asks: available },
    { id: 'ap-south-1', asks: available },
    { id: 'sa-east-1', asks: available },
  ],
} as const satisfies Question

export const peak = {
  id: 'peak',
  axis: 'scale',
  type: 'number',
  amount: {
    unit: 'messages a second',
    min: 0.01,
    max: 10_000_000,
    start: 100,
    metricUnit: 'message-per-second',
    factor: 1,
  },
  options: [],
  asks: [
    {
      metric: 'ceiling',
      target: { atLeast: 'answer' },
      strength: 'must',
      weight: 20,
    },
  ],
} as const satisfies Question

export const fairness = {
  id: 'fairness',
  axis: 'scale',
  type: 'one',
  ordered: true,
  options: [
    { id: 'none', asks: [] },
    {
      id: 'tenants',
      asks: [
        {
          metric: 'fairness',
          target: { oneOf: ['tenants', 'classes'] },
          strength: 'should',
          weight: 10,
        },
      ],
    },
    {
      id: 'classes',
      asks: [
        {
          metric: 'fairness',
          target: { oneOf: ['classes'], partly: ['tenants'] },
          strength: 'should',
          weight: 10,
        },
      ],
    },
  ],
} as const satisfies Question

export const limited = {
  id: 'limited',
  axis: 'scale',
  type: 'one',
  options: [
    { id: 'none', asks: [] },
    {
      id: 'connections',
      amount: { unit: 'connections', min: 1, max: 100_000, start: 50, metricUnit: 'count', factor: 1 },
      asks: [
        {
          metric: 'concurrency-into-limit',
          target: { atMost: 'answer' },
          strength: 'must',
          weight: 12,
        },
        {
          metric: 'throttle-survived',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 10,
          axis: 'persistence',
        },
      ],
    },
    {
      id: 'rate',
      amount: {
        unit: 'calls a second',
        min: 0.1,
        max: 100_000,
        start: 20,
        metricUnit: 'call-per-second',
        factor: 1,
      },
      asks: [
        {
          metric: 'rate-into-limit',
          target: { atMost: 'answer' },
          strength: 'should',
          weight: 12,
        },
        {
          metric: 'throttle-survived',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 10,
          axis: 'persistence',
        },
      ],
    },
  ],
} as const satisfies Question

export const knownRush = {
  id: 'known-rush',
  axis: 'scale',
  type: 'one',
  options: [
    { id: 'no', asks: [] },
    {
      id: 'yes',
      asks: [
        {
          metric: 'prewarmed',
          target: { oneOf: ['yes', 'absorbed'] },
          strength: 'should',
          weight: 8,
        },
      ],
    },
  ],
} as const satisfies Question
