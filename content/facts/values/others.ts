import type { FactValue } from '../../schema.ts'

/** What the judge reads of the remaining services; units and sources stand in ../others.ts. */
// biome-ignore format: one fact a line, as a table
export const othersValues = {
  'rds.proxy.waits': { value: true },
  'rds.proxy.borrow.timeout': { value: 120, adjustable: 'yes' },
  'dynamodb.item.size': { value: 409600, adjustable: 'no' },
  'ecs.job.length': { value: 'unlimited' },
  'mq.connections.max': { value: 2000, adjustable: 'unknown' },
  'mq.messages.throttle': { value: 'unlimited' },
  'msk.serverless.write': { value: 200000000, adjustable: 'unknown' },
  'msk.serverless.message.size': { value: 8388608, adjustable: 'unknown' },
  'msk.serverless.retention.max': { value: 'unlimited' },
  'iot.message.size': { value: 131072, adjustable: 'no' },
  'iot.rule.rate': { value: 20000, adjustable: 'yes', byRegion: { 'eu-west-3': 2000 } },
} as const satisfies Readonly<Record<string, FactValue>>
