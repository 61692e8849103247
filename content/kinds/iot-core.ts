import type { Kind } from '../schema.ts'

export const iotCore = {
  id: 'iot-core',
  name: 'AWS IoT Core',
  noun: 'device gateway',
  role: 'gateway',
  group: 'outside',
  icon: 'AWSIoTCore',
  colour: '#7AA116',
  attributes: {
    ingestRate: 'iot.rule.rate',
    maxPayload: 'iot.message.size',
  },
  params: {},
} as const satisfies Kind
