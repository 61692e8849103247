import type { Kind } from '../schema.ts'

export const apiGateway = {
  id: 'api-gateway',
  name: 'Amazon API Gateway',
  noun: 'API',
  role: 'gateway',
  group: 'compute',
  icon: 'AmazonAPIGateway',
  colour: '#8C4FFF',
  attributes: {
    ingestRate: 'apigw.throttle.region',
    maxPayload: 'apigw.payload',
    syncTimeout: 'apigw.timeout.rest',
    storedBeforeAck: { level: 'no', fact: 'lambda.invoke.sync_services' },
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
