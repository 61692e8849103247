import type { Meter } from './types.ts'

/** Amazon SQS. A request is an API call for each 64 KiB that it carries; both queue types share one free million. */
// biome-ignore format: one price a line, as a table
export const sqsPrices = {
  'sqs.standard.requests': { unit: 'request', per: 1_000_000, pool: 'sqs.requests', usd: 0.4, above: [{ from: 100_000_000_000, usd: [0.3, 0.3, 0.3, 0.3, 0.36, 0.36, 0.35, 0.35, 0.35, 0.35, 0.39] }, { from: 200_000_000_000, usd: [0.24, 0.24, 0.24, 0.24, 0.32, 0.32, 0.32, 0.32, 0.32, 0.32, 0.38] }], source: 'feed-sqs', confidence: 'verified', copyDated: '2025-06-05' },
  'sqs.fifo.requests': { unit: 'request', per: 1_000_000, pool: 'sqs.requests', usd: 0.5, above: [{ from: 100_000_000_000, usd: [0.4, 0.4, 0.4, 0.4, 0.48, 0.48, 0.46, 0.46, 0.46, 0.46, 0.49] }, { from: 200_000_000_000, usd: [0.35, 0.35, 0.35, 0.35, 0.44, 0.44, 0.42, 0.42, 0.42, 0.42, 0.48] }], source: 'feed-sqs', confidence: 'verified', copyDated: '2025-06-05' },
  'sqs.fair.surcharge': { unit: 'request', per: 1_000_000, usd: 0.1, source: 'cloudburn-sqs', confidence: 'unverified', confidenceIn: { 'us-east-1': 'likely', 'us-east-2': 'verified' }, copyDated: '2026-03-14' },
} as const satisfies Record<string, Meter>
