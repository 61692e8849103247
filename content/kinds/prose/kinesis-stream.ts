import type { ProseOf } from '../../schema.ts'
import { kinesisStream as judged } from '../kinesis-stream.ts'
import { encryption, singleGroup } from './params.ts'

export const kinesisStream = {
  name: 'Kinesis data stream',
  noun: 'stream',
  service: 'kinesis',
  colour: '#8C4FFF',
  attributes: {
    defaultRetention: 'kinesis.retention.default',
    maxRetention: 'kinesis.retention.max',
  },
  params: {
    mode: {
      ...judged.params.mode,
      type: 'choice',
      label: 'Capacity',
      choices: [
        { value: 'on-demand', label: 'On-demand standard' },
        { value: 'advantage', label: 'On-demand advantage' },
        { value: 'provisioned', label: 'Provisioned shards' },
      ],
      facts: ['kinesis.ondemand.scaling', 'kinesis.advantage.minimum'],
    },
    shards: {
      ...judged.params.shards,
      type: 'number',
      label: 'Shards',
      unit: 'count',
      facts: ['kinesis.provisioned.shards', 'kinesis.shard.write.records', 'kinesis.shard.write.bytes'],
    },
    retention: {
      ...judged.params.retention,
      type: 'number',
      label: 'Keeps records for',
      unit: 'second',
      facts: ['kinesis.retention.default', 'kinesis.retention.max'],
    },
    singleGroup: { ...singleGroup, label: 'One partition key (strict order)', facts: ['kinesis.order.key'] },
    largeMessages: {
      ...judged.params.largeMessages,
      type: 'switch',
      label: 'Records up to 10 MiB',
      facts: ['kinesis.record.size.max', 'kinesis.record.large.share'],
    },
    encryption: { ...encryption, default: 'none', facts: ['kinesis.encryption'] },
  },
} as const satisfies ProseOf<typeof judged>
