import type { Kind } from '../schema.ts'

export const iotCore = {
  id: 'iot-core',
  name: 'AWS IoT Core',
  noun: 'device gateway',
  role: 'gateway',
  group: 'outside',
  icon: 'AWSIoTCore',
  colour: '#7AA116',
  attributes: {},
  params: {},
} as const satisfies Kind
