import type { Meter } from './types.ts'

/** Amazon SNS. Standard topics bill requests of 64 KiB, FIFO topics messages and bytes. */
// biome-ignore format: one price a line, as a table
export const snsPrices = {
  'sns.standard.publish': { unit: 'request', per: 1_000_000, pool: 'sns.requests', usd: 0.5, source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.delivery.http': { unit: 'delivery', per: 1_000_000, pool: 'sns.http', usd: 0.6, source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.delivery.email': { unit: 'delivery', per: 100_000, pool: 'sns.email', usd: 2, source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.delivery.mobile_push': { unit: 'delivery', per: 1_000_000, pool: 'sns.push', usd: [0.5, 0.5, 0.5, 0.5, 0.5, 0.67, 0.5, 0.5, 0.5, 0.5, 0.5], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.delivery.firehose': { unit: 'delivery', per: 1_000_000, usd: [0.19, 0.19, 0.19, 0.19, 0.236, 0.267, 0.254, 0.225, 0.258, 0.239, 0.348], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.filter.payload': { unit: 'GB', usd: [0.09, 0.09, 0.09, 0.09, 0.12, 0.12, 0.11, 0.11, 0.13, 0.11, 0.14], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.fifo.publish': { unit: 'message', per: 1_000_000, usd: [0.3, 0.3, 0.3, 0.33, 0.36, 0.36, 0.39, 0.39, 0.39, 0.33, 0.48], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.fifo.publish_payload': { unit: 'GB', usd: [0.017, 0.017, 0.017, 0.0187, 0.0204, 0.0204, 0.0221, 0.0221, 0.0221, 0.0187, 0.0272], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.fifo.delivery': { unit: 'message', per: 1_000_000, usd: [0.01, 0.01, 0.01, 0.011, 0.012, 0.012, 0.013, 0.013, 0.013, 0.011, 0.016], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.fifo.delivery_payload': { unit: 'GB', usd: [0.001, 0.001, 0.001, 0.0011, 0.0012, 0.0012, 0.0013, 0.0013, 0.0013, 0.0011, 0.0016], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.fifo.archive_processing': { unit: 'GB', usd: [0.1, 0.1, 0.1, 0.11, 0.12, 0.13, 0.13, 0.13, 0.13, 0.12, 0.2], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
  'sns.fifo.archive_storage': { unit: 'GB-month', usd: [0.023, 0.023, 0.023, 0.023, 0.0245, 0.024, 0.025, 0.025, 0.025, 0.025, 0.0405], source: 'feed-sns', confidence: 'verified', copyDated: '2025-06-05' },
} as const satisfies Record<string, Meter>
