import type { Meter } from './types.ts'

/** AWS Step Functions. Express bounds are GB-seconds: 1,000 and 5,000 GB-hours. */
// biome-ignore format: one price a line, as a table
export const stepFunctionsPrices = {
  'stepfunctions.standard.transition': { unit: 'state transition', per: 1_000, pool: 'stepfunctions.transitions', usd: [0.025, 0.025, 0.025, 0.025, 0.025, 0.0297, 0.025, 0.025, 0.025, 0.0285, 0.0375], source: 'feed-step-functions', confidence: 'verified', copyDated: '2025-06-05' },
  'stepfunctions.express.request': { unit: 'request', per: 1_000_000, usd: 1, source: 'feed-step-functions', confidence: 'verified', copyDated: '2025-06-05' },
  'stepfunctions.express.duration': { unit: 'GB-s', usd: 1.667e-05, above: [{ from: 3_600_000, usd: 8.33e-06 }, { from: 18_000_000, usd: 4.56e-06 }], source: 'feed-step-functions', confidence: 'verified', copyDated: '2025-06-05' },
} as const satisfies Record<string, Meter>
