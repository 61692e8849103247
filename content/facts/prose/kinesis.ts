import type { FactProse } from '../../schema.ts'
import type { kinesisFacts } from '../kinesis.ts'
import type { readingFacts } from '../reading.ts'

/** Words of the facts on Amazon Kinesis Data Streams, judged and read: pages only. */
export const kinesisProse = {
  'kinesis.shard.write.bytes': {
    label: 'Bytes into a shard',
    statement: 'One shard takes about 1 MiB per second, partition keys included.',
    talk: 'Shards are "parallel processing units"; no figure.',
    changedSinceTalk: false,
  },
  'kinesis.shard.write.records': {
    label: 'Records into a shard',
    statement: 'One shard takes 1,000 records per second at most.',
  },
  'kinesis.shard.read.shared': {
    label: 'Bytes shared by pollers',
    statement: 'All readers that poll share 2 MiB per second of each shard.',
  },
  'kinesis.shard.getrecords.tps': {
    label: 'Polls of a shard',
    statement: 'All readers that poll share five GetRecords calls per second on each shard.',
  },
  'kinesis.getrecords.page': {
    label: 'Records of a poll',
    statement:
      'One GetRecords call returns up to 10,000 records or 10 MiB; after a full 10 MiB it may refuse polls of that shard for up to five seconds.',
  },
  'kinesis.record.size.default': {
    label: 'Record size unless set',
    statement: 'A stream takes records of up to 1 MiB until its owner raises the limit.',
  },
  'kinesis.record.size.max': {
    label: 'Largest record',
    statement: 'Since October 2025 a stream can be set to take records of up to 10 MiB.',
    talk: 'Payload limits are named in passing, in the time of 1 MB.',
    changedSinceTalk: true,
  },
  'kinesis.record.large.share': {
    label: 'Share of large records',
    statement:
      "Large records borrow from a shard's burst, so AWS advises to keep them below two percent of the traffic.",
  },
  'kinesis.putrecords.records': {
    label: 'Records in a batch',
    statement: 'One PutRecords request carries up to 500 records.',
  },
  'kinesis.putrecords.bytes': {
    label: 'Size of a batch',
    statement: 'One PutRecords request may have 10 MiB, partition keys included.',
  },
  'kinesis.putrecords.partial': {
    label: 'Failures in a batch',
    statement:
      'Records of a PutRecords request fail one by one, so the producer has to send the failed ones again, which loses their order.',
  },
  'kinesis.ondemand.write.default': {
    label: 'On-demand at the start',
    statement: 'A new on-demand stream takes 4 MB per second in and gives 8 MB per second out.',
  },
  'kinesis.ondemand.write.max': {
    label: 'On-demand ceiling, largest regions',
    statement:
      'In N. Virginia, Oregon and Ireland an on-demand stream grows to 10 GB per second in and 20 GB per second out.',
    talk: '"You can scale up Kinesis to a crazy amount of shards".',
    changedSinceTalk: true,
  },
  'kinesis.ondemand.write.max.other': {
    label: 'On-demand ceiling elsewhere',
    statement:
      'In other regions an on-demand stream grows to 200 MB per second in and 400 MB per second out, unless support raises it.',
  },
  'kinesis.ondemand.scaling': {
    label: 'On-demand headroom',
    statement:
      'On-demand keeps room for twice the peak of the last 30 days; a jump beyond that within some 15 minutes may be throttled.',
  },
  'kinesis.ondemand.streams': {
    label: 'On-demand streams of an account',
    statement: 'An account may have 50 on-demand streams until support raises it.',
  },
  'kinesis.provisioned.shards': {
    label: 'Shards of an account',
    statement:
      'An account may have 20,000 shards in N. Virginia, Oregon and Ireland, and 1,000 or 6,000 elsewhere, until raised.',
    talk: '"You can scale up Kinesis to a crazy amount of shards".',
    changedSinceTalk: true,
  },
  'kinesis.reshard.limits': {
    label: 'Changes of the shard count',
    statement:
      'The shards of a provisioned stream can be changed ten times in 24 hours, each time to at most double or half.',
  },
  'kinesis.advantage.mode': {
    label: 'On-demand Advantage',
    statement:
      'Advantage is a setting of the whole account: it drops the charge for each stream and lets streams be warmed up.',
  },
  'kinesis.advantage.price': {
    label: 'Price under Advantage',
    statement:
      'Under Advantage data in, out and kept costs at least 60 percent less than on-demand Standard, with no charge for a stream.',
  },
  'kinesis.advantage.fit': {
    label: 'When Advantage pays',
    statement:
      'AWS names 10 MiB per second of data in, or hundreds of streams, as the point from which Advantage pays.',
  },
  'kinesis.advantage.minimum': {
    label: 'Least billed under Advantage',
    statement:
      'Under Advantage at least 25 MiB per second in and as much out are billed over all on-demand streams, for 24 hours or more.',
  },
  'kinesis.advantage.warm': {
    label: 'Warming up a stream',
    statement:
      'Under Advantage a stream can be warmed up before a rush, to 10 GiB per second or the ceiling of its region.',
  },
  'kinesis.advantage.scaledown': {
    label: 'After a rush',
    statement: 'Under Advantage a stream that grew for a rush can be told to scale down again.',
  },
  'kinesis.order.key': {
    label: 'Order of a stream',
    statement:
      'Records of one partition key go to one shard and are read there in order; across shards there is none.',
    talk: 'Streams are for data where the order in time matters.',
    changedSinceTalk: false,
  },
  'kinesis.distribution.auto': {
    label: 'Records spread evenly',
    statement:
      'An on-demand stream can spread records evenly without regard to keys; then no shard runs hot and no order is kept.',
    talk: 'Streams are for data where the order in time matters.',
    changedSinceTalk: true,
  },
  'kinesis.efo.throughput': {
    label: 'Bytes to an enhanced reader',
    statement: 'A reader with enhanced fan-out gets 2 MiB per second of each shard for itself.',
  },
  'kinesis.efo.consumers': {
    label: 'Enhanced readers of a stream',
    statement: 'An on-demand Standard or provisioned stream takes 20 registered readers.',
  },
  'kinesis.efo.consumers.advantage': {
    label: 'Enhanced readers under Advantage',
    statement: 'Under Advantage a stream takes 50 registered readers.',
  },
  'kinesis.latency.shared': {
    label: 'Latency by polling',
    statement:
      'One polling reader sees a record after about 200 milliseconds, each of five after about a second.',
  },
  'kinesis.latency.efo': {
    label: 'Latency with enhanced fan-out',
    statement: 'Enhanced fan-out delivers in about 70 milliseconds, however many readers there are.',
  },
  'kinesis.delivery.semantics': {
    label: 'Delivery of a stream',
    statement:
      'A producer that retries or a reader that restarts can repeat a record, so delivery is at least once.',
  },
  'kinesis.kcl.checkpoint': {
    label: 'Who keeps the position',
    statement:
      'The stream does not know who has read what: readers keep their position, KCL in a DynamoDB table.',
  },
  'kinesis.lambda.parallelization': {
    label: 'Batches at once per shard',
    statement:
      'Lambda works on one to ten batches of a shard at once and keeps order within a partition key.',
    talk: 'More shards mean more parallel work; the factor is not named.',
    changedSinceTalk: false,
  },
  'kinesis.lambda.concurrency': {
    label: 'Functions on one stream',
    statement: 'At most as many functions run at once as there are shards, times the parallelization factor.',
    talk: '"The more shards", the more parallel processing.',
    changedSinceTalk: false,
  },
  'kinesis.lambda.batch': {
    label: 'Records in a call',
    statement: 'A mapping hands a function 100 records unless set, 10,000 at most, within 6 MB.',
  },
  'kinesis.retention.default': {
    label: 'Retention unless set',
    statement: 'A stream keeps records for 24 hours unless raised.',
    talk: '"You can configure how long you want to keep the messages".',
    changedSinceTalk: false,
  },
  'kinesis.retention.max': {
    label: 'Longest retention',
    statement: 'A stream keeps records for up to 8,760 hours, that is 365 days.',
  },
  'kinesis.replay': {
    label: 'Where reading can start',
    statement:
      'A reader starts at the oldest record, the newest, a time, or at or after a sequence number, as often as it likes.',
  },
  'kinesis.immutable': {
    label: 'Records cannot be changed',
    statement:
      'Reading removes nothing, and nobody can change or delete a record; it leaves when its retention ends.',
  },
  'kinesis.durability.az': {
    label: 'Copies of a record',
    statement: 'Each record is copied to three facilities of the region at once.',
    talk: 'The services all run across several zones.',
    changedSinceTalk: false,
  },
  'kinesis.lambda.retries': {
    label: 'Retries of a batch',
    statement: 'A failing batch is tried until its records expire, unless at most 10,000 tries are set.',
    talk: '"Between zero and two" retries, which is the asynchronous case.',
    changedSinceTalk: false,
  },
  'kinesis.lambda.recordage': {
    label: 'Oldest record for Lambda',
    statement:
      'Lambda can be told to skip records that are older than 60 seconds to seven days; unset, it skips none.',
  },
  'kinesis.lambda.blocking': {
    label: 'Behind a failing batch',
    statement: 'While a batch fails, the records behind it in its shard wait, at the defaults up to a week.',
  },
  'kinesis.lambda.bisect': {
    label: 'Splitting a failing batch',
    statement: 'Lambda can split a failing batch in two to corner the bad record; unset, it does not.',
  },
  'kinesis.lambda.partial': {
    label: 'Failures inside a batch',
    statement: 'A function can report failed records; Lambda then goes on from the first of them.',
  },
  'kinesis.lambda.onfailure': {
    label: 'Where given-up batches go',
    statement:
      'Given-up batches can go to a standard queue, a standard topic or a bucket; only the bucket gets the records.',
    talk: 'Destinations are EventBridge, SNS, SQS and Lambda, which is the asynchronous list.',
    changedSinceTalk: true,
  },
  'kinesis.encryption': {
    label: 'Encryption at rest',
    statement: 'A stream can be encrypted at rest with a KMS key at any time.',
  },
  'kinesis.crossaccount': {
    label: 'Access from other accounts',
    statement: 'A policy on a stream or a registered reader lets another account write or read.',
  },
  'kinesis.channel': {
    label: 'Delivery without a reader',
    statement:
      'A channel writes an on-demand stream to a bucket or to a table in S3 Tables, without Firehose or code.',
    talk: 'Not in the talk, where Firehose takes a stream to S3.',
    changedSinceTalk: true,
  },
  'kinesis.channel.freshness': {
    label: 'How fresh a channel is',
    statement: 'A channel delivers every 5 to 15 minutes, 5 unless set.',
  },
  'kinesis.queue': {
    label: 'Queue on a stream',
    statement:
      'A queue on an on-demand stream hands out records one by one, with visibility timeouts and acknowledgements.',
    talk: 'Queues and streams are apart.',
    changedSinceTalk: true,
  },
  'kinesis.queue.order': {
    label: 'Order of such a queue',
    statement: 'A queue on a stream keeps no order and delivers at least once.',
  },
  'kinesis.queue.limits': {
    label: 'Queues of a stream',
    statement: 'Queues and registered readers together are 20 to a stream, 50 under Advantage.',
  },
  'kinesis.queue.inflight': {
    label: 'In flight on a queue',
    statement: 'A queue on a stream may have 120,000 records handed out and not yet acknowledged.',
  },
  'kinesis.queue.visibility': {
    label: 'Visibility timeout of a queue',
    statement:
      'A record that is not acknowledged within 30 seconds is handed out again, unless set otherwise.',
  },
  'kinesis.queue.dlq': {
    label: 'Dead letters of a queue',
    statement:
      'After six receives unless set otherwise, a record is set aside inside the queue, and expires with the stream.',
  },
  'kinesis.price.ondemand': {
    label: 'How on-demand bills',
    statement:
      'On-demand Standard bills data written and read, an hourly charge for each stream, longer retention and enhanced fan-out.',
  },
  'kinesis.price.provisioned': {
    label: 'Size of a billed put',
    statement: 'Provisioned mode bills each shard by the hour and each 25 KB of a record written.',
  },
  'kinesis.price.freetier': {
    label: 'Free tier',
    statement: 'Kinesis has no free tier.',
    talk: '"First million free" is for Lambda, SNS, EventBridge and SQS.',
    changedSinceTalk: false,
  },
  'kinesis.ondemand.write.max.region': {
    label: 'On-demand ceiling',
    statement:
      'An on-demand stream grows to 200 MB per second in, in the three largest regions to 10 GB per second.',
  },
  'kinesis.durability.ack': {
    label: 'Stored before the answer',
    statement: 'A record is copied synchronously to three facilities, so an accepted one is stored.',
  },
  'kinesis.idle.charge': {
    label: 'Charge of an idle stream',
    statement:
      'A stream costs something while nothing flows: an hourly charge for the stream, or for each of its shards.',
  },
  'kinesis.queue.visibility.max': {
    label: 'Longest visibility timeout',
    statement: 'A queue on a stream can hide a record for twelve hours at most.',
  },
  'kinesis.price.ingest': {
    label: 'Price of data in, on-demand',
    statement:
      'Under on-demand Standard each GB written is billed, at $0.08 in N. Virginia; reading and the stream itself are billed on top.',
  },
  'kinesis.price.ingest.advantage': {
    label: 'Price of data in, Advantage',
    statement:
      'Under Advantage each GB written is billed, at $0.032 in N. Virginia, for 25 MiB a second at least.',
  },
  'kinesis.price.shard': {
    label: 'Price of a shard',
    statement:
      'A provisioned shard costs $0.015 an hour in N. Virginia; what is put into it is billed on top.',
  },
} as const satisfies Record<
  keyof typeof kinesisFacts | Extract<keyof typeof readingFacts, `kinesis.${string}`>,
  FactProse
>
