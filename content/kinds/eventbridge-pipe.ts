import type { Kind } from '../schema.ts'

export const eventbridgePipe = {
  id: 'eventbridge-pipe',
  role: 'pipe',
  group: 'messaging',
  attributes: {
    routing: 'eb.pipes.filter.scope',
    latency: 'unknown',
    idleCharge: { level: 'none', fact: 'eb.pipes.sources' },
  },
  params: {},
} as const satisfies Kind
