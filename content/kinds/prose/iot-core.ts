import type { ProseOf } from '../../schema.ts'
import type { iotCore as judged } from '../iot-core.ts'

export const iotCore = {
  name: 'AWS IoT Core',
  noun: 'device gateway',
  colour: '#7AA116',
  params: {},
} as const satisfies ProseOf<typeof judged>
