/**
 * Property tests draw the same cases on every machine: a red build is then a change, not luck. Another seed is tried
 * by `WATERLINE_SEED=<number> npx vitest run`.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.WATERLINE_SEED ?? 20_261_123) })
