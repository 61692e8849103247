import { snsValues } from '../facts/values/sns.ts'
import type { Kind } from '../schema.ts'
import { singleGroup } from './params.ts'

export const snsFifo = {
  id: 'sns-fifo',
  role: 'topic',
  group: 'messaging',
  attributes: {
    ingestRate: 'sns.fifo.publish.rate',
    groupRate: 'sns.fifo.group.rate',
    defaultPayload: 'sns.message.size.default',
    maxPayload: 'sns.message.size.max',
    replayWindow: 'sns.fifo.archive.retention',
    order: { level: 'per-key', fact: 'sns.fifo.ordering' },
    duplicates: { level: 'removed', fact: 'sns.fifo.exactlyonce' },
    storedBeforeAck: { level: 'yes', fact: 'sns.durability.ack' },
    subscribers: 'sns.fifo.subscriptions.max',
    subscribersOfLarge: 'sns.message.size.large.subscriptions',
    routing: 'sns.filter.scope',
    latency: 'sns.latency.typical',
    idleCharge: { level: 'none', fact: 'sns.idle.charge' },
    crossAccount: { level: 'yes', fact: 'sns.crossaccount' },
  },
  params: {
    singleGroup,
    archive: { min: 0, max: snsValues['sns.fifo.archive.retention'].value, default: 0 },
    largeMessages: { default: false, newSince: { month: '2026-09', fact: 'sns.message.size.max' } },
  },
} as const satisfies Kind
