import type { ProseOf } from '../../schema.ts'
import type { apiGateway as judged } from '../api-gateway.ts'

export const apiGateway = {
  name: 'Amazon API Gateway',
  noun: 'API',
  colour: '#8C4FFF',
  attributes: {
    syncTimeout: 'apigw.timeout.rest',
  },
  params: {},
} as const satisfies ProseOf<typeof judged>
