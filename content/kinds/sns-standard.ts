import type { Kind } from '../schema.ts'
import { encryption } from './params.ts'

export const snsStandard = {
  id: 'sns-standard',
  name: 'Amazon SNS standard topic',
  noun: 'topic',
  role: 'topic',
  service: 'sns',
  group: 'messaging',
  icon: 'AmazonSimpleNotificationService',
  colour: '#E7157B',
  attributes: {
    ingestRate: 'sns.publish.rate',
    defaultPayload: 'sns.message.size.default',
    maxPayload: 'sns.message.size.max',
    order: { level: 'none', fact: 'sns.standard.ordering' },
    duplicates: { level: 'possible', fact: 'sns.standard.delivery' },
    storedBeforeAck: { level: 'yes', fact: 'sns.durability.multiaz' },
    subscribers: 'sns.subscriptions.max',
    subscribersOfLarge: 'sns.message.size.large.subscriptions',
    routing: { level: 'some-body', fact: 'sns.filter.keys.max' },
    fairness: { level: 'none', fact: 'sns.standard.delivery' },
    latency: 'sns.latency.typical',
    idleCharge: { level: 'none', fact: 'sns.price.standard' },
    crossAccount: { level: 'yes', fact: 'sns.crossaccount' },
  },
  params: {
    largeMessages: {
      type: 'switch',
      newSince: '2026-09',
      label: 'Messages up to 1 MiB',
      default: false,
      facts: ['sns.message.size.max', 'sns.message.size.large.subscriptions'],
    },
    encryption: { ...encryption, default: 'none', facts: ['sns.encryption'] },
  },
} as const satisfies Kind
