import type { PatternWords } from './types.ts'

export const stream: PatternWords = {
  when: [
    {
      text: 'Records mean something together: counted, correlated or windowed, in order for each key.',
      facts: ['kinesis.order.key', 'lambda.esm.kinesis.tumbling.max'],
    },
    {
      text: 'Several readers go through the same records, each at its own pace.',
      facts: ['kinesis.immutable', 'kinesis.efo.consumers'],
    },
    {
      text: 'Somebody will start again from an earlier time: records stay for up to 365 days.',
      facts: ['kinesis.replay', 'kinesis.retention.max'],
    },
    {
      text: 'The flow is continuous and large: on demand a stream grows to 200 MB a second, in three regions to 10 GB.',
      facts: ['kinesis.ondemand.write.max.region'],
    },
  ],
  whenNot: [
    {
      text: 'Messages are jobs, each to be tried again alone: a failing batch holds up its shard.',
      facts: ['kinesis.lambda.blocking'],
      instead: 'queue',
    },
    { text: 'It must cost nothing while idle.', facts: ['kinesis.idle.charge'], instead: 'queue' },
    { text: 'Nobody reads it live; it only has to land.', instead: 'firehose-landing' },
    {
      text: 'More readers than a stream serves with a pipe of their own: 20, or 50 under Advantage.',
      facts: ['kinesis.efo.consumers', 'kinesis.efo.consumers.advantage'],
      instead: 'publish-subscribe',
    },
  ],
  talk: {
    text: 'Streams are for data whose order in time matters. Shards are what works in parallel, and the owner says how long records stay.',
    facts: ['kinesis.order.key', 'kinesis.lambda.concurrency', 'kinesis.retention.default'],
    scenario: 'clickstream',
  },
  variants: [
    {
      name: 'On-demand standard',
      text: 'Starts at 4 MB a second and keeps room for twice the recent peak; bills the stream by the hour and the data.',
      facts: ['kinesis.ondemand.write.default', 'kinesis.ondemand.scaling', 'kinesis.price.ondemand'],
    },
    {
      name: 'On-demand advantage',
      text: 'A setting of the account: no charge for a stream, cheaper data, warm-up before a rush and scale-down after it, and a least amount that is billed.',
      facts: [
        'kinesis.advantage.mode',
        'kinesis.advantage.warm',
        'kinesis.advantage.scaledown',
        'kinesis.advantage.minimum',
      ],
    },
    {
      name: 'Provisioned shards',
      text: 'Each shard takes 1 MiB or 1,000 records a second and is paid for by the hour.',
      facts: ['kinesis.shard.write.bytes', 'kinesis.shard.write.records', 'kinesis.price.provisioned'],
    },
    {
      name: 'Enhanced fan-out',
      text: 'A reader with 2 MiB a second of each shard to itself, in about 70 milliseconds.',
      facts: ['kinesis.efo.throughput', 'kinesis.latency.efo'],
    },
  ],
  traps: [
    {
      text: 'At the defaults one bad record holds its shard for up to a week: limit the tries and split the batch.',
      facts: ['lambda.esm.kinesis.block', 'kinesis.lambda.retries', 'kinesis.lambda.bisect'],
    },
    {
      text: 'Queue and topic get only the position of a given-up batch; a bucket gets its records.',
      facts: ['kinesis.lambda.onfailure'],
    },
    {
      text: 'A hot key fills one shard, however many there are.',
      facts: ['kinesis.order.key', 'kinesis.shard.write.bytes'],
    },
    {
      text: 'In a batch of puts records fail one by one; sending those again loses their order.',
      facts: ['kinesis.putrecords.partial'],
    },
    { text: 'Records that are spread evenly have no order at all.', facts: ['kinesis.distribution.auto'] },
    {
      text: 'Readers that poll share a shard: five of them see a record after about a second.',
      facts: ['kinesis.shard.read.shared', 'kinesis.latency.shared'],
    },
  ],
}
