import { eventbridgeValues as values } from '../facts/values/eventbridge.ts'
import type { Kind } from '../schema.ts'
import { singleGroup } from './params.ts'

export const eventbridgeBusV2 = {
  id: 'eventbridge-bus-v2',
  role: 'bus',
  group: 'messaging',
  newSince: { month: '2026-09', fact: 'eb.generations' },
  missingIn: { regions: ['eu-west-3', 'sa-east-1'], fact: 'eb.custom.available' },
  attributes: {
    ingestRate: 'eb.custom.events.rate',
    groupRate: 'eb.custom.group.rate',
    maxPayload: 'eb.event.size.max',
    replayWindow: 'eb.custom.retention.max',
    order: { level: 'per-key', fact: 'eb.custom.ordering' },
    duplicates: { level: 'possible', fact: 'eb.custom.delivery' },
    storedBeforeAck: { level: 'yes', fact: 'eb.custom.durability.ack' },
    subscribers: 'eb.custom.subscribers.max',
    routing: 'eb.custom.filter.scope',
    latency: 'unknown',
    idleCharge: { level: 'none', fact: 'eb.custom.idle.charge' },
    crossAccount: { level: 'own-rules', fact: 'eb.custom.crossaccount' },
  },
  params: {
    retention: {
      min: 86_400,
      max: values['eb.custom.retention.max'].value,
      default: values['eb.custom.retention.default'].value,
    },
    singleGroup,
  },
} as const satisfies Kind
