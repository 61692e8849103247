import type { Core } from '../schema.ts'

export const streamOnDemand = {
  id: 'stream',
  tie: 16,
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
  tie: 18,
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
  tie: 17,
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

export const streamQueue = {
  id: 'stream-queue',
  tie: 19,
  pattern: 'stream-queue',
  lead: 'kinesis-stream',
  service: 'kinesis',
  variant: 'queue consumers',
  entry: 'stream',
  parts: [{ slot: 'stream', kind: 'kinesis-stream', name: 'stream', params: { mode: 'on-demand' } }],
  connections: [{ from: 'stream', to: '@consumer', params: { fanOut: 'queue' } }],
} as const satisfies Core

export const streamLanding = {
  id: 'stream-landing',
  tie: 20,
  pattern: 'stream-landing',
  lead: 'kinesis-stream',
  entry: 'stream',
  parts: [
    { slot: 'stream', kind: 'kinesis-stream', name: 'stream', params: { mode: 'on-demand' } },
    { slot: 'firehose', kind: 'firehose', name: 'delivery' },
    { slot: 'lake', kind: 's3', name: 'lake' },
  ],
  connections: [
    { from: 'stream', to: '@consumer' },
    { from: 'stream', to: 'firehose' },
    { from: 'firehose', to: 'lake' },
  ],
} as const satisfies Core

export const changeDataCapture = {
  id: 'change-data-capture',
  tie: 40,
  pattern: 'change-data-capture',
  lead: 'dynamodb',
  entry: 'table',
  parts: [{ slot: 'table', kind: 'dynamodb', name: 'table' }],
  connections: [{ from: 'table', to: '@consumer' }],
} as const satisfies Core
