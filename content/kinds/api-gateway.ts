import type { Kind } from '../schema.ts'

export const apiGateway = {
  id: 'api-gateway',
  role: 'gateway',
  group: 'compute',
  attributes: {
    ingestRate: 'apigw.throttle.region',
    maxPayload: 'apigw.payload',
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
