import type { FactValue } from '../../schema.ts'

/** What the judge reads of AWS Step Functions; units and sources stand in ../step-functions.ts. */
// biome-ignore format: one fact a line, as a table
export const stepFunctionsValues = {
  'sfn.standard.duration': { value: 31536000, adjustable: 'no' },
  'sfn.express.duration': { value: 300, adjustable: 'no' },
  'sfn.express.rate': { value: 6000, adjustable: 'yes' },
  'sfn.payload': { value: 262144, adjustable: 'no' },
  'sfn.map.distributed': { value: 10000, adjustable: 'no' },
  'sfn.start.rate': { value: 150, adjustable: 'yes', byRegion: { 'us-east-1': 300, 'us-west-2': 300, 'eu-west-1': 300 } },
  'sfn.retry.window': { value: 7 },
  'sfn.retry': { value: 3 },
} as const satisfies Readonly<Record<string, FactValue>>
