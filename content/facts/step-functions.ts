import type { Fact } from '../schema.ts'
import { stepFunctionsValues as values } from './values/step-functions.ts'

/** What AWS Step Functions promises and limits. */
// biome-ignore format: one fact a line, as a table
export const stepFunctionsFacts = {
  'sfn.standard.duration': { ...values['sfn.standard.duration'], unit: 'second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.express.duration': { ...values['sfn.express.duration'], unit: 'second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.standard.rate': { value: 300, unit: 'call-per-second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes' },
  'sfn.standard.rate.default': { value: 300, unit: 'call-per-second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes' },
  'sfn.express.rate': { ...values['sfn.express.rate'], unit: 'call-per-second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.standard.semantics': { value: 'exactly-once', unit: 'text', source: 'sfn-express-at-least-once-execution', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.express.semantics': { value: 'at-least-once', unit: 'text', source: 'sfn-express-at-least-once-execution', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.payload': { ...values['sfn.payload'], unit: 'byte', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.history': { value: 25000, unit: 'count', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'no' },
  'sfn.history.retention': { value: 7776000, unit: 'second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'unknown' },
  'sfn.open': { value: 1000000, unit: 'count', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes' },
  'sfn.retry': { ...values['sfn.retry'], unit: 'count', source: 'toolkit-orchestration', confidence: 'verified', copyDated: '2026-08-20' },
  'sfn.catch': { value: 'another-state', unit: 'text', source: 'toolkit-orchestration', confidence: 'verified', copyDated: '2026-08-20' },
  'sfn.callback': { value: 'standard-only', unit: 'text', source: 'toolkit-sfn-integrations', confidence: 'verified', copyDated: '2026-08-20' },
  'sfn.express.unsupported': { value: 'job-wait,callback,activities,distributed-map', unit: 'text', source: 'sfn-choosing-type', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.saga': { value: 'built-by-hand', unit: 'text', source: 'toolkit-sfn-patterns', confidence: 'verified', copyDated: '2026-08-20' },
  'sfn.map.distributed': { ...values['sfn.map.distributed'], unit: 'count', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.integrations': { value: 200, unit: 'count', source: 'toolkit-orchestration', confidence: 'verified', copyDated: '2026-08-20' },
  'sfn.price.standard': { value: 25, unit: 'usd-per-million', source: 'sfn-pricing', confidence: 'verified', copyDated: 'undated', byRegion: { 'eu-west-3': 29.7, 'ap-south-1': 28.5, 'sa-east-1': 37.5 } },
  'sfn.price.express': { value: 1, unit: 'usd-per-million', source: 'sfn-pricing', confidence: 'likely', copyDated: 'undated' },
  'sfn.start.rate': { ...values['sfn.start.rate'], unit: 'call-per-second', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'sfn.retry.window': { ...values['sfn.retry.window'], unit: 'second', source: 'toolkit-orchestration', confidence: 'verified', copyDated: '2026-08-20' },
  'sfn.map.inline': { value: 40, unit: 'count', source: 'sfn-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'no' },
  'sfn.transition.rate': { value: 800, unit: 'call-per-second', source: 'sfn-quotas', confidence: 'verified', copyDated: '2026-10', adjustable: 'yes', byRegion: { 'us-east-1': 5000, 'us-west-2': 5000, 'eu-west-1': 5000 } },
  'sfn.express.transition.rate': { value: 'unlimited', unit: 'call-per-second', source: 'sfn-quotas', confidence: 'verified', copyDated: '2026-10' },
} as const satisfies Record<string, Fact>
