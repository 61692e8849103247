import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { Kind, KindId } from '#content/schema.ts'

export const groupNames: Readonly<Record<Kind['group'], string>> = {
  messaging: 'Messaging',
  compute: 'Compute & workflow',
  data: 'Data',
  outside: 'Outside',
}

/** Parts in the order of the palette; `often` are those that stand there without asking for all. */
const order: readonly { readonly kind: KindId; readonly often?: true }[] = [
  { kind: 'sqs-standard', often: true },
  { kind: 'sqs-fifo' },
  { kind: 'sns-standard', often: true },
  { kind: 'sns-fifo' },
  { kind: 'eventbridge-bus-v2', often: true },
  { kind: 'eventbridge-bus', often: true },
  { kind: 'eventbridge-pipe', often: true },
  { kind: 'eventbridge-scheduler' },
  { kind: 'kinesis-stream', often: true },
  { kind: 'firehose', often: true },
  { kind: 'amazon-mq' },
  { kind: 'msk' },
  { kind: 'lambda', often: true },
  { kind: 'ecs-fargate' },
  { kind: 'step-functions', often: true },
  { kind: 'api-gateway', often: true },
  { kind: 'appsync' },
  { kind: 'dynamodb', often: true },
  { kind: 'aurora-rds', often: true },
  { kind: 'rds-proxy' },
  { kind: 's3', often: true },
  { kind: 'cloudwatch-logs' },
  { kind: 'client', often: true },
  { kind: 'http-endpoint', often: true },
  { kind: 'saas-partner', often: true },
  { kind: 'aws-service' },
  { kind: 'cloudwatch-alarm' },
  { kind: 'iot-core' },
  { kind: 'ses' },
  { kind: 'email', often: true },
  { kind: 'sms' },
  { kind: 'mobile-push' },
]

export interface PaletteItem {
  readonly kind: KindId
  readonly label: string
  readonly group: Kind['group']
}

/** Words that people use and no kind has in its name. */
const alsoCalled: Readonly<Partial<Record<KindId, string>>> = {
  'sqs-standard': 'dlq dead letter',
  'eventbridge-bus-v2': 'eventbridge',
  s3: 'storage files',
  'aurora-rds': 'sql postgres mysql',
  dynamodb: 'nosql',
  email: 'people mail',
  sms: 'people text',
  'mobile-push': 'people notification',
  'amazon-mq': 'rabbitmq activemq jms amqp mqtt',
  'step-functions': 'state machine saga',
  'cloudwatch-alarm': 'monitoring',
  'http-endpoint': 'webhook api',
}

/** Sentence case: "FIFO queue", "Event bus". */
export function labelOf(kind: KindId): string {
  const { noun } = kindProse[kind]
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

/** Parts that fit what was typed, in the order of the palette; without it the usual ones, or all. */
export function paletteItems(query: string, all: boolean): readonly PaletteItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return order
    .filter(({ kind, often }) => {
      if (words.length === 0) return all || often === true
      const text = [kind, kindProse[kind].name, kindProse[kind].noun, alsoCalled[kind] ?? '']
        .join(' ')
        .toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .map(({ kind }) => ({ kind, label: labelOf(kind), group: kinds[kind].group }))
}

export const kindCount = order.length
