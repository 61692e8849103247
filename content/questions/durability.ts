import type { Question } from '../schema.ts'

export const callerWaits = {
  id: 'caller-waits',
  axis: 'durability',
  first: true,
  type: 'one',
  options: [
    {
      id: 'accepted',
      asks: [
        {
          metric: 'coupling',
          target: { oneOf: ['moves-on'] },
          strength: 'must',
          weight: 5,
          axis: 'consumption',
        },
        {
          metric: 'stored-before-ack',
          target: { oneOf: ['yes'] },
          strength: 'should',
          weight: 18,
        },
      ],
    },
    {
      id: 'later',
      asks: [
        {
          metric: 'coupling',
          target: { oneOf: ['moves-on'] },
          strength: 'must',
          weight: 2,
          axis: 'consumption',
        },
        {
          metric: 'reply',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 3,
          axis: 'consumption',
        },
        {
          metric: 'stored-before-ack',
          target: { oneOf: ['yes'] },
          strength: 'should',
          weight: 18,
        },
      ],
    },
    {
      id: 'result',
      asks: [
        {
          metric: 'coupling',
          target: { oneOf: ['waits'] },
          strength: 'must',
          weight: 5,
          axis: 'consumption',
        },
      ],
    },
  ],
} as const satisfies Question

export const duplicates = {
  id: 'duplicates',
  axis: 'durability',
  type: 'one',
  options: [
    {
      id: 'harmless',
      asks: [],
    },
    {
      id: 'removed',
      asks: [
        {
          metric: 'duplicates',
          target: { oneOf: ['removed'] },
          strength: 'should',
          weight: 24,
        },
      ],
    },
  ],
} as const satisfies Question
