import type { Meter } from './types.ts'

/** AWS Lambda. The free GB-seconds are one pool for both architectures. */
// biome-ignore format: one price a line, as a table
export const lambdaPrices = {
  'lambda.requests': { unit: 'request', per: 1_000_000, pool: 'lambda.requests', usd: 0.2, source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.duration.x86': { unit: 'GB-s', pool: 'lambda.gbs', usd: 1.66667e-05, above: [{ from: 6_000_000_000, usd: 1.5e-05 }, { from: 15_000_000_000, usd: 1.33334e-05 }], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.duration.arm': { unit: 'GB-s', pool: 'lambda.gbs', usd: 1.33334e-05, above: [{ from: 7_500_000_000, usd: 1.20001e-05 }, { from: 18_750_000_000, usd: 1.06667e-05 }], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.provisioned_concurrency.x86': { unit: 'GB-s', usd: [4.1667e-06, 4.1667e-06, 4.1667e-06, 4.646e-06, 5.0147e-06, 4.8673e-06, 5.1991e-06, 5.236e-06, 5.3835e-06, 4.4985e-06, 6.6372e-06], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.provisioned_concurrency.arm': { unit: 'GB-s', usd: [3.3334e-06, 3.3334e-06, 3.3334e-06, 3.7168e-06, 4.0118e-06, 3.8938e-06, 4.1593e-06, 4.1888e-06, 4.3068e-06, 3.5988e-06, 5.3098e-06], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.duration_provisioned.x86': { unit: 'GB-s', usd: [9.7222e-06, 9.7222e-06, 9.7222e-06, 1.08407e-05, 1.17011e-05, 1.13569e-05, 1.21313e-05, 1.22173e-05, 1.25615e-05, 1.04966e-05, 1.54867e-05], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.duration_provisioned.arm': { unit: 'GB-s', usd: [7.7778e-06, 7.7778e-06, 7.7778e-06, 8.6726e-06, 9.3609e-06, 9.0855e-06, 9.705e-06, 9.7738e-06, 1.00492e-05, 8.3973e-06, 1.23894e-05], source: 'feed-lambda', confidence: 'verified', copyDated: '2025-06-17' },
  'lambda.esm.sqs_epu_hour': { unit: 'EPU-hour', usd: { 'us-east-1': 0.00925 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'lambda.durable.operation': { unit: 'operation', usd: { 'us-east-1': 8e-06 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'lambda.durable.data_written_gb': { unit: 'GB', usd: { 'us-east-1': 0.25 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
  'lambda.durable.data_retained_gb_month': { unit: 'GB-month', usd: { 'us-east-1': 0.15 }, source: 'lambda-pricing', confidence: 'verified', copyDated: '2026' },
} as const satisfies Record<string, Meter>
