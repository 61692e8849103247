import type { ProseOf } from '../../schema.ts'
import { httpEndpoint as judged } from '../http-endpoint.ts'

export const httpEndpoint = {
  name: 'HTTP endpoint',
  noun: 'HTTP endpoint',
  colour: '#7c8f9b',
  params: {
    rateLimit: {
      ...judged.params.rateLimit,
      type: 'number',
      label: 'Takes calls a second',
      unit: 'call-per-second',
    },
  },
} as const satisfies ProseOf<typeof judged>
