import type { Meter } from './types.ts'

/** Amazon API Gateway. */
// biome-ignore format: one price a line, as a table
export const apiGatewayPrices = {
  'apigateway.http': { unit: 'request', per: 1_000_000, usd: [1, 1, 1, 1.11, 1.2, 1.17, 1.25, 1.29, 1.29, 1.05, 1.59], above: [{ from: 300_000_000, usd: [0.9, 0.9, 0.9, 1, 1.08, 1.05, 1.13, 1.18, 1.18, 0.95, 1.43] }], source: 'feed-api-gateway', confidence: 'verified', copyDated: '2025-06-05' },
  'apigateway.rest': { unit: 'request', per: 1_000_000, usd: [3.5, 3.5, 3.5, 3.5, 3.7, 3.5, 4.25, 3.5, 4.25, 3.5, 4.25], above: [{ from: 333_000_000, usd: [2.8, 2.8, 2.8, 3.19, 3.19, 3.33, 3.53, 3.5, 3.53, 2.8, 4.25] }, { from: 1_000_000_000, usd: [2.38, 2.38, 2.38, 2.71, 2.71, 2.83, 3, 2.98, 3, 2.38, 3.61] }, { from: 20_000_000_000, usd: [1.51, 1.51, 1.51, 1.72, 1.72, 1.8, 1.91, 1.89, 1.91, 1.51, 2.29] }], source: 'feed-api-gateway', confidence: 'verified', copyDated: '2025-06-05' },
} as const satisfies Record<string, Meter>
