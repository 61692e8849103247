import type { FactValue } from '../../schema.ts'

/** What the judge reads of Amazon API Gateway; units and sources stand in ../api-gateway.ts. */
// biome-ignore format: one fact a line, as a table
export const apiGatewayValues = {
  'apigw.payload': { value: 10000000, adjustable: 'no' },
  'apigw.timeout.rest': { value: 29, adjustable: 'yes' },
  'apigw.throttle.region': { value: 2500, adjustable: 'yes', byRegion: { 'us-east-1': 10000, 'us-west-2': 10000, 'eu-west-1': 10000, 'us-east-2': 10000, 'eu-west-3': 10000, 'eu-central-1': 10000, 'ap-south-1': 10000, 'ap-southeast-1': 10000, 'ap-southeast-2': 10000, 'ap-northeast-1': 10000, 'sa-east-1': 10000 } },
} as const satisfies Readonly<Record<string, FactValue>>
