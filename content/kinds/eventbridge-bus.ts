import type { Kind } from '../schema.ts'

export const eventbridgeBus = {
  id: 'eventbridge-bus',
  role: 'bus',
  group: 'messaging',
  attributes: {
    ingestRate: 'eb.classic.putevents',
    ingestBatch: 'eb.classic.entries.max',
    deliverRate: 'eb.classic.invocations',
    maxPayload: 'eb.event.size.max',
    order: { level: 'none', fact: 'eb.classic.ordering' },
    duplicates: { level: 'possible', fact: 'eb.classic.delivery' },
    // AWS does not say so of PutEvents: it follows from a delivery that is promised for every event accepted.
    storedBeforeAck: { level: 'yes', fact: 'eb.classic.delivery' },
    subscribers: 'eb.classic.rules.max',
    targetsPerSubscriber: 'eb.classic.targets.max',
    routing: 'eb.classic.filter.scope',
    latency: 'eb.latency.typical',
    idleCharge: { level: 'none', fact: 'eb.classic.idle.charge' },
    crossAccount: { level: 'yes', fact: 'eb.crossaccount.direct' },
  },
  params: {
    archive: { min: 0, max: 315_360_000, default: 0 },
  },
} as const satisfies Kind
