import type { Meter } from './types.ts'

/**
 * Prices that no part of a design is billed by, because nothing in a design says how much of it there is. They
 * are kept for published examples and for reading; the judge does not load them.
 */
// biome-ignore format: one price a line, as a table
export const otherPrices = {
  'sns.delivery.sqs': { unit: 'delivery', per: 1_000_000, usd: 0, source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.delivery.lambda': { unit: 'delivery', per: 1_000_000, usd: 0, source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.delivery.sms': { unit: 'message', usd: null, source: 'sns-sms-pricing', confidence: 'unverified', copyDated: 'undated' },
  'eventbridge.aws_management_events': { unit: 'event', per: 1_000_000, usd: 0, source: 'eb-pricing', confidence: 'verified', copyDated: '2025' },
  'eventbridge.delivery.same_account': { unit: 'event', per: 1_000_000, usd: 0, source: 'cloudburn-eventbridge', confidence: 'likely', copyDated: '2026-03-13' },
  'eventbridge.delivery.cross_account_service_mgmt': { unit: 'event', per: 1_000_000, usd: 1, source: 'eb-pricing', confidence: 'likely', confidenceIn: { 'us-east-1': 'verified' }, copyDated: '2025-10-28' },
  'eventbridge.replay': { unit: 'event', per: 1_000_000, usd: 1, source: 'eb-pricing', confidence: 'verified', copyDated: '2024' },
  'eventbridge.schema_discovery': { unit: 'event', per: 1_000_000, pool: 'eventbridge.schema_discovery', usd: 0.1, source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.v2.evaluation': { unit: 'event', per: 1_000_000, usd: { 'us-east-1': 0.15 }, source: 'eb-pricing-secondary', confidence: 'unverified', copyDated: 'after 2026-09-24' },
  'kinesis.provisioned.long_term_retrieval': { unit: 'GB', usd: [0.021, 0.021, 0.021, 0.0237, 0.0252, 0.025, 0.0257, 0.0257, 0.0273, 0.0246, 0.042], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.advantage.efo_gb': { unit: 'GB', usd: [0.016, 0.016, 0.016, 0.018, 0.0192, 0.0192, 0.0196, 0.0196, 0.0208, 0.02068, 0.032], source: 'kinesis-blog-advantage', confidence: 'likely', confidenceIn: { 'us-east-1': 'verified', 'us-east-2': 'verified' }, copyDated: '2026-03-09' },
  'lambda.ephemeral_storage': { unit: 'GB-s', usd: [3.09e-08, 3.09e-08, 3.09e-08, 3.4e-08, 3.67e-08, 3.58e-08, 3.7e-08, 3.7e-08, 3.7e-08, 3.52e-08, 5.86e-08], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.response_streaming_gb': { unit: 'GB', pool: 'lambda.streaming', usd: 0.008, source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.esm.kafka_epu_hour': { unit: 'EPU-hour', usd: { 'us-east-1': 0.185 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'lambda.tenant_isolation_env_gb': { unit: 'GB of environment created', usd: { 'us-east-1': 0.000167 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'lambda.snapstart_cache': { unit: 'GB-s', usd: { 'us-east-1': 1.5046e-06 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'lambda.snapstart_restore': { unit: 'GB restored', usd: { 'us-east-1': 0.0001397998 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'firehose.format_conversion': { unit: 'GB', usd: [0.018, 0.018, 0.018, 0.019, 0.02, 0.021, 0.023, 0.023, 0.022, 0.021, 0.035], source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
  'firehose.dynamic_partitioning_gb': { unit: 'GB', usd: [0.02, 0.02, 0.02, 0.022, 0.029, 0.03, 0.029, 0.025, 0.032, 0.029, 0.031], source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
  'firehose.dynamic_partitioning_object': { unit: 'object', per: 1_000, usd: [0.005, 0.005, 0.005, 0.0055, 0.0072, 0.0074, 0.0071, 0.0063, 0.008, 0.0072, 0.0076], source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
  'firehose.jq_hour': { unit: 'hour', usd: [0.07, 0.07, 0.07, 0.077, 0.101, 0.104, 0.099, 0.088, 0.112, 0.1, 0.107], source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
  'firehose.vpc_gb': { unit: 'GB', usd: 0.01, source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
  'firehose.vpc_az_hour': { unit: 'AZ-hour', usd: [0.01, 0.01, 0.01, 0.011, 0.012, 0.011, 0.013, 0.013, 0.014, 0.013, 0.021], source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
  'apigateway.websocket.message': { unit: 'message', per: 1_000_000, usd: [1, 1, 1, 1.14, 1.14, 1.19, 1.15, 1.3, 1.26, 1, 1.55], above: [{ from: 1_000_000_000, usd: [0.8, 0.8, 0.8, 0.94, 0.94, 0.99, 0.95, 1.1, 1.06, 0.8, 1.35] }], source: 'feed-api-gateway', confidence: 'verified', copyDated: '2025-06-05' },
  'apigateway.websocket.connection_minute': { unit: 'minute', per: 1_000_000, usd: [0.25, 0.25, 0.25, 0.285, 0.285, 0.297, 0.288, 0.325, 0.315, 0.25, 0.388], source: 'feed-api-gateway', confidence: 'verified', copyDated: '2025-06-05' },
  'dynamodb.ondemand.write': { unit: 'WRU', per: 1_000_000, usd: [0.625, 0.625, 0.625, 0.705, 0.7625, 0.7423, 0.71, 0.71, 0.715, 0.71, 0.9375], source: 'feed-dynamodb', confidence: 'verified', copyDated: '2025-06-05' },
  'dynamodb.ondemand.read': { unit: 'RRU', per: 1_000_000, usd: [0.125, 0.125, 0.125, 0.1415, 0.1525, 0.1487, 0.1425, 0.1425, 0.1425, 0.1425, 0.1875], source: 'feed-dynamodb', confidence: 'verified', copyDated: '2025-06-05' },
  'dynamodb.storage': { unit: 'GB-month', pool: 'dynamodb.storage', usd: [0.25, 0.25, 0.25, 0.283, 0.306, 0.29715, 0.285, 0.285, 0.285, 0.285, 0.375], source: 'feed-dynamodb', confidence: 'verified', copyDated: '2025-06-05' },
  'dynamodb.streams.read': { unit: 'read request', per: 100_000, pool: 'dynamodb.streams', usd: [0.02, 0.02, 0.02, 0.0226, 0.0245, 0.0237, 0.0228, 0.0228, 0.0228, 0.0228, 0.03], source: 'feed-dynamodb', confidence: 'verified', copyDated: '2025-06-05' },
  'dynamodb.cdc_kinesis': { unit: 'change data capture unit', per: 1_000_000, usd: [0.1, 0.1, 0.1, 0.1131, 0.122, 0.1188, 0.1139, 0.1139, 0.1142, 0.1139, 0.15], source: 'feed-dynamodb', confidence: 'verified', copyDated: '2025-06-05' },
  'datatransfer.internet_out': { unit: 'GB', pool: 'datatransfer.internet', usd: [0.09, 0.09, 0.09, 0.09, 0.09, 0.09, 0.12, 0.114, 0.114, 0.1093, 0.15], above: [{ from: 10_240, usd: [0.085, 0.085, 0.085, 0.085, 0.085, 0.085, 0.085, 0.098, 0.089, 0.085, 0.138] }, { from: 51_200, usd: [0.07, 0.07, 0.07, 0.07, 0.07, 0.07, 0.082, 0.094, 0.086, 0.082, 0.126] }, { from: 153_600, usd: [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.08, 0.092, 0.084, 0.08, 0.114] }], source: 'feed-data-transfer', confidence: 'verified', copyDated: '2025-06-05' },
  'datatransfer.inter_region_out': { unit: 'GB', usd: [0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.09, 0.098, 0.09, 0.086, 0.138], source: 'feed-data-transfer', confidence: 'verified', copyDated: '2025-06-05' },
  'datatransfer.same_region_service': { unit: 'GB', usd: 0, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'datatransfer.cross_az': { unit: 'GB', usd: 0.01, source: 'ec2-pricing', confidence: 'unverified', copyDated: 'undated' },
} as const satisfies Record<string, Meter>
