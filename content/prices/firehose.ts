import type { Meter } from './types.ts'

/** Amazon Data Firehose. */
// biome-ignore format: one price a line, as a table
export const firehosePrices = {
  'firehose.ingest': { unit: 'GB', usd: [0.029, 0.029, 0.029, 0.031, 0.033, 0.035, 0.037, 0.037, 0.036, 0.034, 0.058], above: [{ from: 512_000, usd: [0.025, 0.025, 0.025, 0.027, 0.029, 0.03, 0.032, 0.032, 0.031, 0.03, 0.05] }, { from: 2_048_000, usd: [0.02, 0.02, 0.02, 0.022, 0.023, 0.024, 0.025, 0.025, 0.025, 0.024, 0.04] }], source: 'feed-firehose', confidence: 'verified', copyDated: '2025-06-05' },
} as const satisfies Record<string, Meter>
