import type { KindId } from './schema.ts'

/** A source as it is drawn: its part, and what always stands in front of the design for it. */
export interface SourceAdapter {
  readonly kind: KindId
  readonly name: string
  readonly through?: KindId
  /** Where a recipe begins with a part of its kind, it is that part: a clock is the schedule. */
  readonly merges?: boolean
}

/** By option of the question `source`. */
export const sourceAdapters: Readonly<Record<string, SourceAdapter>> = {
  http: { kind: 'client', name: 'web client', through: 'api-gateway' },
  own: { kind: 'client', name: 'our service' },
  s3: { kind: 's3', name: 'uploads' },
  alarm: { kind: 'cloudwatch-alarm', name: 'alarm' },
  aws: { kind: 'aws-service', name: 'AWS service' },
  saas: { kind: 'saas-partner', name: 'SaaS partner' },
  clock: { kind: 'eventbridge-scheduler', name: 'schedule', merges: true },
  queue: { kind: 'sqs-standard', name: 'existing queue', merges: true },
  stream: { kind: 'kinesis-stream', name: 'existing stream', merges: true },
  table: { kind: 'dynamodb', name: 'table', merges: true },
  devices: { kind: 'iot-core', name: 'devices', merges: true },
}
export const unnamedSource: SourceAdapter = { kind: 'client', name: 'producer' }

export interface SinkAdapter {
  readonly kind: KindId
  readonly name: string
  /** It is called and does not poll. */
  readonly pushed: boolean
}

/** By option of the question `consumers`. */
export const sinkAdapters: Readonly<Record<string, SinkAdapter>> = {
  function: { kind: 'lambda', name: 'consumer', pushed: false },
  container: { kind: 'ecs-fargate', name: 'consumer', pushed: false },
  api: { kind: 'http-endpoint', name: 'HTTP API', pushed: true },
  workflow: { kind: 'step-functions', name: 'workflow', pushed: true },
  storage: { kind: 's3', name: 'storage', pushed: true },
}
export const unnamedSink: SinkAdapter = { kind: 'lambda', name: 'consumer', pushed: false }

/** Whom a notification reaches, by option of the question `people`. */
export const peopleAdapters: Readonly<Record<string, SinkAdapter>> = {
  operators: { kind: 'email', name: 'operators', pushed: true },
  sms: { kind: 'sms', name: 'phones', pushed: true },
  push: { kind: 'mobile-push', name: 'apps', pushed: true },
}
export const unnamedPeople: SinkAdapter = { kind: 'email', name: 'operators', pushed: true }

/** Kinds that may be put between where AWS has no native connection, cheapest to own first. */
export const betweenKinds: readonly KindId[] = [
  'eventbridge-pipe',
  'sqs-standard',
  'sqs-fifo',
  'eventbridge-bus',
  'sns-standard',
  'lambda',
  'api-gateway',
  'firehose',
]

/** What a limited part is drawn as, by option of the question `limited`. */
export const limitedAdapters: Readonly<
  Record<
    string,
    { readonly kind: KindId; readonly name: string; readonly param: 'connectionLimit' | 'rateLimit' }
  >
> = {
  connections: { kind: 'aurora-rds', name: 'database', param: 'connectionLimit' },
  rate: { kind: 'http-endpoint', name: 'partner API', param: 'rateLimit' },
}
