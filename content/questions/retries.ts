import type { Question } from '../schema.ts'

export const retry = {
  id: 'retry',
  axis: 'retries',
  type: 'one',
  ordered: true,
  options: [
    {
      id: 'drop',
      asks: [],
    },
    {
      id: 'day',
      asks: [
        {
          metric: 'retry-window',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 18,
        },
        {
          metric: 'dead-letters',
          target: { oneOf: ['all'], partly: ['some'] },
          strength: 'should',
          weight: 14,
        },
        {
          metric: 'kept-on-giving-up',
          target: { oneOf: ['kept'] },
          strength: 'should',
          weight: 18,
          axis: 'durability',
        },
      ],
    },
    {
      id: 'days',
      asks: [
        {
          metric: 'retry-window',
          target: { atLeast: 259_200, partly: 3_600 },
          strength: 'should',
          weight: 18,
        },
        {
          metric: 'dead-letters',
          target: { oneOf: ['all'], partly: ['some'] },
          strength: 'should',
          weight: 14,
        },
        {
          metric: 'kept-on-giving-up',
          target: { oneOf: ['kept'] },
          strength: 'should',
          weight: 18,
          axis: 'durability',
        },
      ],
    },
  ],
} as const satisfies Question

export const jobLength = {
  id: 'job-length',
  axis: 'retries',
  type: 'number',
  amount: { unit: 'seconds', min: 0.001, max: 31_536_000, start: 5, metricUnit: 'second', factor: 1 },
  options: [],
  asks: [
    {
      metric: 'job-length',
      target: { atLeast: 'answer' },
      strength: 'must',
      weight: 12,
    },
  ],
} as const satisfies Question
