import type { Question } from '../schema.ts'

export const catchUp = {
  id: 'catch-up',
  axis: 'persistence',
  type: 'one',
  ordered: true,
  parent: { question: 'caller-waits', options: ['accepted', 'later'] },
  options: [
    {
      id: 'none',
      asks: [],
    },
    {
      id: 'day',
      asks: [
        {
          metric: 'outage-survived',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 30,
        },
      ],
    },
    {
      id: 'weeks',
      asks: [
        {
          metric: 'outage-survived',
          target: { atLeast: 1_209_600, partly: 86_400 },
          strength: 'should',
          weight: 30,
        },
      ],
    },
    {
      id: 'year',
      asks: [
        {
          metric: 'outage-survived',
          target: { atLeast: 31_536_000, partly: 1_209_600 },
          strength: 'should',
          weight: 30,
        },
      ],
    },
  ],
} as const satisfies Question

export const reread = {
  id: 'reread',
  axis: 'persistence',
  type: 'one',
  ordered: true,
  options: [
    { id: 'no', asks: [] },
    {
      id: 'day',
      asks: [
        {
          metric: 'replay-window',
          target: { atLeast: 86_400 },
          strength: 'should',
          weight: 20,
        },
      ],
    },
    {
      id: 'month',
      asks: [
        {
          metric: 'replay-window',
          target: { atLeast: 2_592_000, partly: 86_400 },
          strength: 'should',
          weight: 20,
        },
      ],
    },
    {
      id: 'year',
      asks: [
        {
          metric: 'replay-window',
          target: { atLeast: 31_536_000, partly: 2_592_000 },
          strength: 'should',
          weight: 20,
        },
      ],
    },
  ],
} as const satisfies Question
