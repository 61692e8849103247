/**
 * Units a month that cost nothing: once for an account, all its regions and parts together. The free million
 * of API Gateway is not here: it ends after twelve months, and newer accounts have none.
 */
export const pools = {
  'sqs.requests': 1_000_000,
  'sns.requests': 1_000_000,
  'sns.http': 100_000,
  'sns.email': 1_000,
  'sns.push': 1_000_000,
  'eventbridge.scheduler': 14_000_000,
  'lambda.requests': 1_000_000,
  'lambda.gbs': 400_000,
  'stepfunctions.transitions': 4_000,
  // of prices that no part is billed by
  'eventbridge.schema_discovery': 5_000_000,
  'lambda.streaming': 100,
  'dynamodb.storage': 25,
  'dynamodb.streams': 2_500_000,
  'datatransfer.internet': 100,
} as const

export type PoolId = keyof typeof pools
