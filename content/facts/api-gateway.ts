import type { Fact } from '../schema.ts'
import { apiGatewayValues as values } from './values/api-gateway.ts'

/** What Amazon API Gateway promises and limits. */
// biome-ignore format: one fact a line, as a table
export const apiGatewayFacts = {
  'apigw.payload': { ...values['apigw.payload'], unit: 'byte', source: 'toolkit-api-gateway', confidence: 'verified', copyDated: '2026-08-20' },
  'apigw.timeout.rest': { ...values['apigw.timeout.rest'], unit: 'second', source: 'apigw-news-timeout', confidence: 'verified', copyDated: '2024-06-04' },
  'apigw.timeout.http': { value: 30, unit: 'second', source: 'toolkit-api-gateway', confidence: 'verified', copyDated: '2026-08-20', adjustable: 'no' },
  'apigw.throttle': { value: 10000, unit: 'request-per-second', source: 'apigw-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes' },
  'apigw.integrations': { value: 10, unit: 'count', source: 'apigw-http-integrations', confidence: 'verified', checkedOn: '2026-11-23' },
  'apigw.throttle.region': { ...values['apigw.throttle.region'], unit: 'request-per-second', source: 'apigw-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
} as const satisfies Record<string, Fact>
