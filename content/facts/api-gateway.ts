import type { Fact } from '../schema.ts'

/** What Amazon API Gateway promises and limits. */
// biome-ignore format: one fact a line, as a table
export const apiGatewayFacts = {
  'apigw.payload': { value: 10000000, unit: 'byte', source: 'toolkit-api-gateway', confidence: 'verified', copyDated: '2026-08-20', adjustable: 'no' },
  'apigw.timeout.rest': { value: 29, unit: 'second', source: 'apigw-news-timeout', confidence: 'verified', copyDated: '2024-06-04', adjustable: 'yes' },
  'apigw.timeout.http': { value: 30, unit: 'second', source: 'toolkit-api-gateway', confidence: 'verified', copyDated: '2026-08-20', adjustable: 'no' },
  'apigw.throttle': { value: 10000, unit: 'request-per-second', source: 'apigw-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes' },
  'apigw.integrations': { value: 10, unit: 'count', source: 'apigw-http-integrations', confidence: 'verified', checkedOn: '2026-11-23' },
  'apigw.throttle.region': { value: 2500, unit: 'request-per-second', source: 'apigw-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes', byRegion: { 'us-east-1': 10000, 'us-west-2': 10000, 'eu-west-1': 10000, 'us-east-2': 10000, 'eu-west-3': 10000, 'eu-central-1': 10000, 'ap-south-1': 10000, 'ap-southeast-1': 10000, 'ap-southeast-2': 10000, 'ap-northeast-1': 10000, 'sa-east-1': 10000 } },
} as const satisfies Record<string, Fact>
