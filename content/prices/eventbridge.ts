import type { Meter } from './types.ts'

/** Amazon EventBridge. `eventbridge.v2` is the Custom Event Bus of September 2026, known from one secondary source and for one region only. */
// biome-ignore format: one price a line, as a table
export const eventbridgePrices = {
  'eventbridge.custom': { unit: 'event', per: 1_000_000, usd: 1, source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.partner': { unit: 'event', per: 1_000_000, usd: 1, source: 'feed-eventbridge', confidence: 'likely', copyDated: '2025-06-05' },
  'eventbridge.aws_opt_in_data_events': { unit: 'event', per: 1_000_000, usd: 1, source: 'pricing-calculator-repository', confidence: 'likely', copyDated: '2026-03-11' },
  'eventbridge.delivery.cross_account_service': { unit: 'event', per: 1_000_000, usd: 0.05, source: 'feed-eventbridge', confidence: 'likely', confidenceIn: { 'us-east-1': 'verified', 'eu-central-1': 'verified', 'ap-northeast-1': 'verified' }, copyDated: '2025-06-05' },
  'eventbridge.delivery.cross_account_bus': { unit: 'event', per: 1_000_000, usd: 1, source: 'cloudburn-eventbridge', confidence: 'likely', copyDated: '2026-03-13' },
  'eventbridge.archive.processing': { unit: 'GB', usd: [0.1, 0.1, 0.1, 0.11, 0.12, 0.13, 0.13, 0.13, 0.13, 0.12, 0.2], source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.archive.storage': { unit: 'GB-month', usd: [0.023, 0.023, 0.023, 0.023, 0.0245, 0.024, 0.025, 0.025, 0.025, 0.025, 0.0405], source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.pipes': { unit: 'request', per: 1_000_000, usd: [0.4, 0.4, 0.4, 0.4, 0.46, 0.48, 0.5, 0.4, 0.5, 0.42, 0.69], source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.api_destinations': { unit: 'event', per: 1_000_000, usd: [0.2, 0.2, 0.2, 0.2, 0.24, 0.24, 0.24, 0.24, 0.24, 0.24, 0.26], source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.scheduler': { unit: 'invocation', per: 1_000_000, pool: 'eventbridge.scheduler', usd: [1, 1, 1, 1, 1.15, 1.2, 1.25, 1.2, 1.25, 1.05, 1.7], source: 'feed-eventbridge', confidence: 'verified', copyDated: '2025-06-05' },
  'eventbridge.v2.ingress': { unit: 'GB', usd: { 'us-east-1': 0.18 }, above: [{ from: 5_000, usd: { 'us-east-1': 0.12 } }], source: 'eb-pricing-secondary', confidence: 'unverified', copyDated: 'after 2026-09-24' },
  'eventbridge.v2.delivery': { unit: 'GB', usd: { 'us-east-1': 0.05 }, source: 'eb-pricing-secondary', confidence: 'unverified', copyDated: 'after 2026-09-24' },
  'eventbridge.v2.retention': { unit: 'GB-month', usd: { 'us-east-1': 0.08 }, source: 'eb-pricing-secondary', confidence: 'unverified', copyDated: 'after 2026-09-24' },
} as const satisfies Record<string, Meter>
