import type { Kind } from '../schema.ts'

export const iotCore = {
  id: 'iot-core',
  role: 'gateway',
  group: 'outside',
  attributes: {
    ingestRate: 'iot.rule.rate',
    maxPayload: 'iot.message.size',
  },
  params: {},
} as const satisfies Kind
