import type { Question } from '../schema.ts'

export const monthly = {
  id: 'monthly',
  axis: 'pricing',
  type: 'number',
  amount: { unit: 'messages', min: 1, max: 1e13, start: 1_000_000, metricUnit: 'message', factor: 1 },
  options: [],
  asks: [],
} as const satisfies Question

export const costPriority = {
  id: 'cost-priority',
  axis: 'pricing',
  type: 'one',
  options: [
    { id: 'little', asks: [] },
    {
      id: 'idle',
      asks: [
        {
          metric: 'idle-charge',
          target: { oneOf: ['none'], partly: ['small'] },
          strength: 'should',
          weight: 60,
        },
      ],
    },
    {
      id: 'total',
      asks: [
        {
          metric: 'monthly-cost',
          target: { cost: true },
          strength: 'should',
          weight: 60,
        },
      ],
    },
  ],
} as const satisfies Question
