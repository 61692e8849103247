import type { Core } from '../schema.ts'

export const streamOnDemand = {
  id: 'stream',
  tie: 12,
  pattern: 'stream',
  lead: 'kinesis-stream',
  service: 'kinesis',
  variant: 'on-demand standard',
  entry: 'stream',
  parts: [{ slot: 'stream', kind: 'kinesis-stream', name: 'stream', params: { mode: 'on-demand' } }],
  connections: [{ from: 'stream', to: '@consumer' }],
} as const satisfies Core

export const streamAdvantage = {
  id: 'stream-advantage',
  tie: 14,
  pattern: 'stream',
  lead: 'kinesis-stream',
  service: 'kinesis',
  variant: 'on-demand advantage',
  entry: 'stream',
  parts: [{ slot: 'stream', kind: 'kinesis-stream', name: 'stream', params: { mode: 'advantage' } }],
  connections: [{ from: 'stream', to: '@consumer' }],
} as const satisfies Core

export const streamProvisioned = {
  id: 'stream-provisioned',
  tie: 13,
  pattern: 'stream',
  lead: 'kinesis-stream',
  service: 'kinesis',
  variant: 'provisioned shards',
  entry: 'stream',
  parts: [{ slot: 'stream', kind: 'kinesis-stream', name: 'stream', params: { mode: 'provisioned' } }],
  connections: [{ from: 'stream', to: '@consumer' }],
} as const satisfies Core

export const firehoseLanding = {
  id: 'firehose',
  tie: 15,
  pattern: 'firehose-landing',
  lead: 'firehose',
  entry: 'firehose',
  parts: [
    { slot: 'firehose', kind: 'firehose', name: 'delivery' },
    { slot: 'lake', kind: 's3', name: 'lake' },
  ],
  connections: [{ from: 'firehose', to: 'lake' }],
} as const satisfies Core
