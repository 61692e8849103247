import type { Kind } from '../schema.ts'

export const snsStandard = {
  id: 'sns-standard',
  role: 'topic',
  group: 'messaging',
  attributes: {
    ingestRate: 'sns.publish.rate',
    defaultPayload: 'sns.message.size.default',
    maxPayload: 'sns.message.size.max',
    order: { level: 'none', fact: 'sns.standard.ordering' },
    duplicates: { level: 'possible', fact: 'sns.standard.delivery' },
    storedBeforeAck: { level: 'yes', fact: 'sns.durability.ack' },
    subscribers: 'sns.subscriptions.max',
    subscribersOfLarge: 'sns.message.size.large.subscriptions',
    routing: 'sns.filter.scope',
    latency: 'sns.latency.typical',
    idleCharge: { level: 'none', fact: 'sns.idle.charge' },
    crossAccount: { level: 'yes', fact: 'sns.crossaccount' },
  },
  params: {
    largeMessages: { default: false, newSince: { month: '2026-09', fact: 'sns.message.size.max' } },
  },
} as const satisfies Kind
