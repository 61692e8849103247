import type { Meter } from './types.ts'

/** Amazon Kinesis Data Streams, in its three capacity modes. */
// biome-ignore format: one price a line, as a table
export const kinesisPrices = {
  'kinesis.provisioned.shard_hour': { unit: 'shard-hour', usd: [0.015, 0.015, 0.015, 0.017, 0.018, 0.0179, 0.0184, 0.0184, 0.0195, 0.0175, 0.03], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.provisioned.put_payload_unit': { unit: 'PUT payload unit', per: 1_000_000, usd: [0.014, 0.014, 0.014, 0.0165, 0.0175, 0.0173, 0.0195, 0.0195, 0.0215, 0.0185, 0.028], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.provisioned.extended_retention_shard_hour': { unit: 'shard-hour', usd: [0.02, 0.02, 0.02, 0.023, 0.024, 0.0242, 0.025, 0.025, 0.026, 0.0238, 0.04], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.provisioned.long_term_retention': { unit: 'GB-month', usd: [0.023, 0.023, 0.023, 0.023, 0.0245, 0.024, 0.025, 0.025, 0.025, 0.025, 0.0405], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.provisioned.efo_consumer_shard_hour': { unit: 'consumer-shard-hour', usd: [0.015, 0.015, 0.015, 0.017, 0.018, 0.0179, 0.0184, 0.0184, 0.0195, 0.0175, 0.03], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.provisioned.efo_gb': { unit: 'GB', usd: [0.013, 0.013, 0.013, 0.0147, 0.0156, 0.0155, 0.0159, 0.0159, 0.0169, 0.0152, 0.026], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.ondemand.stream_hour': { unit: 'stream-hour', usd: [0.04, 0.04, 0.04, 0.045, 0.048, 0.048, 0.049, 0.049, 0.052, 0.0517, 0.08], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.ondemand.ingest_gb': { unit: 'GB', usd: [0.08, 0.08, 0.08, 0.091, 0.096, 0.095, 0.098, 0.098, 0.104, 0.1023, 0.16], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.ondemand.retrieval_gb': { unit: 'GB', usd: [0.04, 0.04, 0.04, 0.045, 0.048, 0.048, 0.049, 0.049, 0.052, 0.0517, 0.08], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.ondemand.efo_gb': { unit: 'GB', usd: [0.05, 0.05, 0.05, 0.057, 0.06, 0.06, 0.061, 0.061, 0.065, 0.0638, 0.1], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.ondemand.extended_retention_gb': { unit: 'GB-month', usd: [0.1, 0.1, 0.1, 0.11, 0.119, 0.116, 0.12, 0.12, 0.12, 0.114, 0.19], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.ondemand.long_term_retention_gb': { unit: 'GB-month', usd: [0.023, 0.023, 0.023, 0.023, 0.025, 0.024, 0.025, 0.025, 0.025, 0.025, 0.041], source: 'feed-kinesis', confidence: 'verified', copyDated: '2025-06-05' },
  'kinesis.advantage.ingest_gb': { unit: 'GB', usd: [0.032, 0.032, 0.032, 0.0364, 0.0384, 0.038, 0.0392, 0.0392, 0.0416, 0.04092, 0.064], source: 'kinesis-blog-advantage', confidence: 'likely', confidenceIn: { 'us-east-1': 'verified', 'us-east-2': 'verified' }, copyDated: '2026-03-09' },
  'kinesis.advantage.retrieval_gb': { unit: 'GB', usd: [0.016, 0.016, 0.016, 0.018, 0.0192, 0.0192, 0.0196, 0.0196, 0.0208, 0.02068, 0.032], source: 'kinesis-blog-advantage', confidence: 'likely', confidenceIn: { 'us-east-1': 'verified', 'us-east-2': 'verified' }, copyDated: '2026-03-09' },
  'kinesis.advantage.extended_retention_gb': { unit: 'GB-month', usd: [0.023, 0.023, 0.023, 0.023, 0.025, 0.024, 0.025, 0.025, 0.025, 0.025, 0.041], source: 'kinesis-blog-advantage', confidence: 'likely', confidenceIn: { 'us-east-1': 'verified', 'us-east-2': 'verified' }, copyDated: '2026-03-09' },
} as const satisfies Record<string, Meter>
