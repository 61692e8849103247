import type { Kind } from '../schema.ts'
import { encryption, singleGroup } from './params.ts'

export const snsFifo = {
  id: 'sns-fifo',
  name: 'Amazon SNS FIFO topic',
  noun: 'FIFO topic',
  role: 'topic',
  service: 'sns',
  group: 'messaging',
  icon: 'AmazonSimpleNotificationService',
  colour: '#E7157B',
  attributes: {
    ingestRate: 'sns.fifo.publish.rate',
    groupRate: 'sns.fifo.group.rate',
    defaultPayload: 'sns.message.size.default',
    maxPayload: 'sns.message.size.max',
    replayWindow: 'sns.fifo.archive.retention',
    order: { level: 'per-key', fact: 'sns.fifo.ordering' },
    duplicates: { level: 'removed', fact: 'sns.fifo.exactlyonce' },
    storedBeforeAck: { level: 'yes', fact: 'sns.durability.multiaz' },
    subscribers: 'sns.fifo.subscriptions.max',
    subscribersOfLarge: 'sns.message.size.large.subscriptions',
    routing: { level: 'some-body', fact: 'sns.filter.keys.max' },
    fairness: { level: 'none', fact: 'sns.fifo.ordering' },
    latency: 'sns.latency.typical',
    idleCharge: { level: 'none', fact: 'sns.price.standard' },
    crossAccount: { level: 'yes', fact: 'sns.crossaccount' },
  },
  params: {
    singleGroup,
    archive: {
      type: 'number',
      label: 'Archive for',
      unit: 'second',
      min: 0,
      max: 31_536_000,
      default: 0,
      facts: ['sns.fifo.archive.retention', 'sns.fifo.replay'],
    },
    largeMessages: {
      type: 'switch',
      label: 'Messages up to 1 MiB',
      default: false,
      facts: ['sns.message.size.max', 'sns.message.size.large.subscriptions'],
    },
    encryption: { ...encryption, default: 'none', facts: ['sns.encryption'] },
  },
} as const satisfies Kind
