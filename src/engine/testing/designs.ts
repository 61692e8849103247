/** Small designs written as text: "client > topic > queue > function". */
import type { KindId } from '#content/schema.ts'
import type { Connection, Design, Params, Part } from '../../design/model.ts'

const short: Readonly<Record<string, KindId>> = {
  client: 'client',
  api: 'api-gateway',
  function: 'lambda',
  queue: 'sqs-standard',
  fifo: 'sqs-fifo',
  topic: 'sns-standard',
  'fifo-topic': 'sns-fifo',
  bus: 'eventbridge-bus',
  bus2: 'eventbridge-bus-v2',
  pipe: 'eventbridge-pipe',
  stream: 'kinesis-stream',
  workflow: 'step-functions',
  database: 'aurora-rds',
  container: 'ecs-fargate',
  bucket: 's3',
  endpoint: 'http-endpoint',
  mail: 'email',
  text: 'sms',
  kafka: 'msk',
  broker: 'amazon-mq',
  firehose: 'firehose',
  schedule: 'eventbridge-scheduler',
  proxy: 'rds-proxy',
  device: 'iot-core',
  table: 'dynamodb',
  logs: 'cloudwatch-logs',
  alarm: 'cloudwatch-alarm',
  service: 'aws-service',
  partner: 'saas-partner',
  mailer: 'ses',
}

/**
 * A design of one way or several: `way('client > topic > queue:a > function:a', 'topic > queue:b')`. A part is
 * named by its short kind, with ":name" to tell two apart. Parameters are given by part or by "from>to".
 */
export function way(lines: readonly string[], params: Readonly<Record<string, Params>> = {}): Design {
  const parts = new Map<string, Part>()
  const connections = new Map<string, Connection>()
  for (const line of lines) {
    const ids = line.split('>').map((word) => word.trim())
    for (const id of ids) {
      const kind = short[id.split(':')[0] ?? '']
      if (kind === undefined) throw new Error(`No kind for ${id}`)
      parts.set(id, { id, kind, name: id, x: 0, y: 0, params: params[id] ?? {} })
    }
    for (const [i, from] of ids.entries()) {
      const to = ids[i + 1]
      if (to === undefined) continue
      const id = `${from}>${to}`
      connections.set(id, { id, from, to, params: params[id] ?? {} })
    }
  }
  return { parts: [...parts.values()], connections: [...connections.values()], frames: [], notes: [] }
}

/** Queues and functions one after the other, as many parts as are asked for behind a client; `ring`: the last feeds the first. */
export function large(parts: number, ring = false): Design {
  const chain = Array.from({ length: parts - 1 }, (_, i) => (i % 2 === 0 ? `queue:${i}` : `function:${i}`))
  const last = chain.at(-1)
  const [first] = chain
  return way([`client > ${chain.join(' > ')}`, ...(ring ? [`${last} > ${first}`] : [])])
}
