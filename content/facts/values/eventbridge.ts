import type { FactValue } from '../../schema.ts'

/** What the judge reads of Amazon EventBridge; units and sources stand in ../eventbridge.ts. */
// biome-ignore format: one fact a line, as a table
export const eventbridgeValues = {
  'eb.classic.rules.max': { value: 300, adjustable: 'yes' },
  'eb.classic.targets.max': { value: 5, adjustable: 'no' },
  'eb.classic.filter.scope': { value: 'any-content' },
  'eb.classic.entries.max': { value: 10, adjustable: 'no' },
  'eb.event.size.max': { value: 1048576, adjustable: 'no' },
  'eb.classic.retry.hours': { value: 86400, adjustable: 'no' },
  'eb.crossregion.bus': { value: true },
  'eb.latency.typical': { value: 0.5 },
  'eb.apidest.rate': { value: 300, adjustable: 'yes' },
  'eb.apidest.timeout': { value: 5, adjustable: 'no' },
  'eb.custom.retention.max': { value: 31536000, adjustable: 'no' },
  'eb.custom.retention.default': { value: 86400 },
  'eb.custom.events.rate': { value: 500000, adjustable: 'no' },
  'eb.custom.group.rate': { value: 1500, adjustable: 'no' },
  'eb.custom.subscribers.max': { value: 10000, adjustable: 'yes' },
  'eb.custom.retry.age': { value: 300 },
  'eb.classic.putevents': { value: 400, adjustable: 'yes', byRegion: { 'us-east-1': 10000, 'us-west-2': 10000, 'eu-west-1': 10000, 'us-east-2': 2400, 'eu-central-1': 2400, 'ap-southeast-1': 1200, 'ap-southeast-2': 1200, 'ap-northeast-1': 1200, 'eu-west-3': 600, 'ap-south-1': 600, 'sa-east-1': 600 } },
  'eb.classic.invocations': { value: 750, adjustable: 'yes', byRegion: { 'us-east-1': 18750, 'us-west-2': 18750, 'eu-west-1': 18750, 'us-east-2': 4500, 'eu-central-1': 4500, 'ap-southeast-1': 2250, 'ap-southeast-2': 2250, 'ap-northeast-1': 2250, 'eu-west-3': 1100, 'ap-south-1': 1100, 'sa-east-1': 1100 } },
  'eb.custom.filter.scope': { value: 'any-content' },
  'eb.scheduler.retry.window': { value: 86400 },
  'eb.classic.retry.attempts': { value: 185, adjustable: 'no' },
  'eb.classic.retry.age.min': { value: 60, adjustable: 'no' },
  'eb.custom.retry.attempts': { value: 5 },
  'eb.custom.retry.age.max': { value: 86400, adjustable: 'no' },
  'eb.custom.batch.size': { value: 500, adjustable: 'no' },
  'eb.custom.batch.window': { value: 300, adjustable: 'no' },
  'eb.custom.retry.attempts.max': { value: 185, adjustable: 'no' },
  'eb.custom.retry.age.min': { value: 60, adjustable: 'no' },
} as const satisfies Readonly<Record<string, FactValue>>
