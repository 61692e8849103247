import type { Kind } from '../schema.ts'
import { encryption } from './params.ts'

export const eventbridgeBusV2 = {
  id: 'eventbridge-bus-v2',
  name: 'EventBridge Custom Event Bus',
  noun: 'custom event bus',
  role: 'bus',
  service: 'eventbridge',
  group: 'messaging',
  icon: 'AmazonEventBridge',
  colour: '#E7157B',
  newSince: '2026-09',
  missingIn: { regions: ['eu-west-3', 'sa-east-1'], fact: 'eb.custom.available' },
  attributes: {
    ingestRate: 'eb.custom.events.rate',
    groupRate: 'eb.custom.group.rate',
    maxPayload: 'eb.event.size.max',
    defaultRetention: 'eb.custom.retention.default',
    maxRetention: 'eb.custom.retention.max',
    replayWindow: 'eb.custom.retention.max',
    order: { level: 'none', fact: 'eb.custom.ordering' },
    duplicates: { level: 'possible', fact: 'eb.custom.dedup.window' },
    storedBeforeAck: { level: 'yes', fact: 'eb.custom.retention.default' },
    subscribers: 'eb.custom.subscribers.max',
    routing: { level: 'any-content', fact: 'eb.custom.filter.wildcards' },
    fairness: { level: 'none', fact: 'eb.custom.ordering' },
    latency: 'unknown',
    idleCharge: { level: 'none', fact: 'eb.custom.price.model' },
    crossAccount: { level: 'own-rules', fact: 'eb.custom.crossaccount' },
  },
  params: {
    retention: {
      type: 'number',
      label: 'Keeps events for',
      unit: 'second',
      min: 86_400,
      max: 31_536_000,
      default: 86_400,
      facts: ['eb.custom.retention.default', 'eb.custom.retention.max'],
    },
    encryption: { ...encryption },
  },
} as const satisfies Kind
