import type { Kind } from '../schema.ts'
import { encryption } from './params.ts'

export const eventbridgeBus = {
  id: 'eventbridge-bus',
  name: 'EventBridge bus (Classic)',
  noun: 'event bus',
  role: 'bus',
  service: 'eventbridge',
  group: 'messaging',
  icon: 'AmazonEventBridge',
  colour: '#E7157B',
  attributes: {
    ingestRate: 'eb.classic.putevents',
    ingestBatch: 'eb.classic.entries.max',
    deliverRate: 'eb.classic.invocations',
    maxPayload: 'eb.event.size.max',
    order: { level: 'none', fact: 'eb.classic.ordering' },
    duplicates: { level: 'possible', fact: 'eb.classic.delivery' },
    storedBeforeAck: { level: 'yes', fact: 'eb.durability.multiaz' },
    subscribers: 'eb.classic.rules.max',
    targetsPerSubscriber: 'eb.classic.targets.max',
    routing: { level: 'any-content', fact: 'eb.classic.filter.scope' },
    fairness: { level: 'none', fact: 'eb.classic.delivery' },
    latency: 'eb.latency.typical',
    idleCharge: { level: 'none', fact: 'eb.price.custom' },
    crossAccount: { level: 'yes', fact: 'eb.crossaccount.direct' },
  },
  params: {
    archive: {
      type: 'number',
      label: 'Archive for',
      unit: 'second',
      min: 0,
      max: 315_360_000,
      default: 0,
      facts: ['eb.archive.retention', 'eb.replay.order'],
    },
    encryption: { ...encryption, facts: ['eb.encryption.classic'] },
  },
} as const satisfies Kind
