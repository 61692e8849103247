import type { MeterId } from './index.ts'
import type { otherPrices } from './others.ts'

/** What is read about a price: pages show it, nothing is judged by it. */
export interface PriceProse {
  readonly label: string
  /** How AWS counts, and what is not settled about it. */
  readonly rule: string
}

const request =
  'Each API call counts once for every 64 KB it carries, once at least. A batch of up to ten messages is one call, measured by its whole size. Receives that find nothing count too.'
const runningTime =
  'Runs, times their milliseconds rounded up, times memory. Cheaper slices begin far beyond what most accounts reach.'
const customBus =
  'The Custom Event Bus is billed by bytes. One guide by others names this rate, for N. Virginia only; how small events are rounded, whether anything is free and what other regions pay is not known.'
const advantage =
  'The mode belongs to an account in a region and has no charge by the hour. 25 MiB a second are billed at least, written and read each. Outside N. Virginia and Ohio the price is derived: 40 % of the standard mode’s.'

export const priceProse: Readonly<Record<MeterId | keyof typeof otherPrices, PriceProse>> = {
  'sqs.standard.requests': { label: 'Requests to a standard queue', rule: request },
  'sqs.fifo.requests': {
    label: 'Requests to a FIFO queue',
    rule: `${request} Sending, receiving, deleting and changing visibility cost the FIFO price; the million that is free is shared with standard queues.`,
  },
  'sqs.fair.surcharge': {
    label: 'Surcharge of fair queues',
    rule: 'On top of the standard price when messages carry a group. Which calls carry it is not settled; all that touch such messages are counted.',
  },
  'sns.standard.publish': {
    label: 'Publishes to a standard topic',
    rule: 'Each call counts once for every 64 KB published. A batch of up to ten messages is one call, measured by its whole size.',
  },
  'sns.delivery.sqs': {
    label: 'Deliveries to queues',
    rule: 'Free at SNS. Whether SQS counts the delivery as a request is not settled: an assumption says which.',
  },
  'sns.delivery.lambda': {
    label: 'Deliveries to functions',
    rule: 'Free at SNS; Lambda bills the invocation.',
  },
  'sns.delivery.http': {
    label: 'Deliveries over HTTPS',
    rule: 'Each attempt counts, once for every 64 KB.',
  },
  'sns.delivery.email': { label: 'Mails', rule: 'By the mail.' },
  'sns.delivery.mobile_push': {
    label: 'Push notifications',
    rule: 'By the notification, whichever platform it goes to.',
  },
  'sns.delivery.firehose': {
    label: 'Deliveries to Firehose',
    rule: 'Once for every 64 KB; Firehose bills what it takes in on top.',
  },
  'sns.delivery.sms': {
    label: 'Text messages',
    rule: 'The price depends on country and carrier: there is no single number.',
  },
  'sns.filter.payload': {
    label: 'Filters on message bodies',
    rule: 'By the bytes that are scanned: what is published, times the subscriptions with such a filter. Filters on attributes are free.',
  },
  'sns.fifo.publish': {
    label: 'Messages published to a FIFO topic',
    rule: 'By the message, batched or not. Nothing is free.',
  },
  'sns.fifo.publish_payload': { label: 'Bytes published to a FIFO topic', rule: 'On top of the message.' },
  'sns.fifo.delivery': { label: 'Messages delivered by a FIFO topic', rule: 'By message and subscription.' },
  'sns.fifo.delivery_payload': {
    label: 'Bytes delivered by a FIFO topic',
    rule: 'By subscription, on top of the message.',
  },
  'sns.fifo.archive_processing': {
    label: 'Written to a topic’s archive',
    rule: 'All that is published while the archive is on.',
  },
  'sns.fifo.archive_storage': {
    label: 'Kept in a topic’s archive',
    rule: 'What is kept at any time; what is replayed counts as delivered again.',
  },
  'eventbridge.custom': {
    label: 'Events on a Classic bus',
    rule: 'Each event counts once for every 64 KB, from the first one on: nothing is free. Batches save no money, and however many rules match, it is paid once.',
  },
  'eventbridge.partner': { label: 'Partner events', rule: 'Like custom events.' },
  'eventbridge.aws_management_events': {
    label: 'Events of AWS services',
    rule: 'Free to take in, and to deliver within the account.',
  },
  'eventbridge.aws_opt_in_data_events': {
    label: 'Data events of AWS services',
    rule: 'Events that have to be switched on, such as those of objects in a bucket, count like custom events.',
  },
  'eventbridge.delivery.same_account': {
    label: 'Deliveries within the account',
    rule: 'Free; what is called bills for itself.',
  },
  'eventbridge.delivery.cross_account_service': {
    label: 'Deliveries straight to another account',
    rule: 'From a rule to a queue, topic, stream, function or API of another account, once for every 64 KB.',
  },
  'eventbridge.delivery.cross_account_service_mgmt': {
    label: 'Events of AWS services to another account',
    rule: 'Dearer than custom events on the same way.',
  },
  'eventbridge.delivery.cross_account_bus': {
    label: 'Events to another account’s bus',
    rule: 'Paid by the sender like a custom event; between regions the transfer comes on top.',
  },
  'eventbridge.archive.processing': {
    label: 'Written to a bus’s archive',
    rule: 'By the bytes of the events that are archived.',
  },
  'eventbridge.archive.storage': {
    label: 'Kept in a bus’s archive',
    rule: 'What is kept at any time. Unless a limit is set, nothing is ever removed.',
  },
  'eventbridge.replay': { label: 'Replayed events', rule: 'Like custom events.' },
  'eventbridge.pipes': {
    label: 'Pipe requests',
    rule: 'One for each batch that passes the filter, once for every 64 KB of the batch. Reading the source, enrichment and target are billed by those services.',
  },
  'eventbridge.api_destinations': {
    label: 'Calls of API destinations',
    rule: 'By the event, once for every 64 KB; transfer to the internet comes on top.',
  },
  'eventbridge.scheduler': {
    label: 'Schedules that fire',
    rule: 'By the invocation, after fourteen million free ones in all regions together.',
  },
  'eventbridge.schema_discovery': {
    label: 'Schema discovery',
    rule: 'By the event, once for every 8 KB, after five million free ones.',
  },
  'eventbridge.v2.ingress': {
    label: 'Bytes published to a Custom Event Bus',
    rule: `${customBus} Paid once, by who publishes.`,
  },
  'eventbridge.v2.delivery': {
    label: 'Bytes delivered by a Custom Event Bus',
    rule: `${customBus} Paid for each subscriber, for what passes its filter.`,
  },
  'eventbridge.v2.retention': {
    label: 'Kept on a Custom Event Bus',
    rule: `${customBus} The first day is included.`,
  },
  'eventbridge.v2.evaluation': {
    label: 'Events looked into by a Custom Event Bus',
    rule: `${customBus} Only with deduplication by content, transformation or validation.`,
  },
  'kinesis.provisioned.shard_hour': {
    label: 'Shards',
    rule: 'By the hour, used or not. A shard takes 1 MB or 1,000 records a second and gives 2 MB a second to all shared readers together.',
  },
  'kinesis.provisioned.put_payload_unit': {
    label: 'Records written to shards',
    rule: 'Each record counts once for every 25 KB. A batch of records saves nothing; packing several into one record does.',
  },
  'kinesis.provisioned.extended_retention_shard_hour': {
    label: 'Shards that keep records up to a week',
    rule: 'By the hour, for the whole stream, once it keeps records for more than a day.',
  },
  'kinesis.provisioned.long_term_retention': {
    label: 'Records kept beyond a week',
    rule: 'What is older than seven days, at any time.',
  },
  'kinesis.provisioned.long_term_retrieval': {
    label: 'Records read after a week',
    rule: 'By the bytes that are older than seven days.',
  },
  'kinesis.provisioned.efo_consumer_shard_hour': {
    label: 'Enhanced readers of shards',
    rule: 'Readers, times shards, times hours. Shared readers cost nothing.',
  },
  'kinesis.provisioned.efo_gb': { label: 'Bytes to enhanced readers', rule: 'For each reader.' },
  'kinesis.ondemand.stream_hour': {
    label: 'On-demand streams',
    rule: 'By the hour, used or not.',
  },
  'kinesis.ondemand.ingest_gb': {
    label: 'Bytes written to an on-demand stream',
    rule: 'Each record is rounded up to 1 KB.',
  },
  'kinesis.ondemand.retrieval_gb': {
    label: 'Bytes read from an on-demand stream',
    rule: 'For each shared reader; not rounded.',
  },
  'kinesis.ondemand.efo_gb': {
    label: 'Bytes to enhanced readers of an on-demand stream',
    rule: 'For each reader, with no charge by the hour.',
  },
  'kinesis.ondemand.extended_retention_gb': {
    label: 'Records kept up to a week on an on-demand stream',
    rule: 'What is older than a day, at any time.',
  },
  'kinesis.ondemand.long_term_retention_gb': {
    label: 'Records kept beyond a week on an on-demand stream',
    rule: 'What is older than seven days, at any time.',
  },
  'kinesis.advantage.ingest_gb': { label: 'Bytes written under Advantage', rule: advantage },
  'kinesis.advantage.retrieval_gb': {
    label: 'Bytes read under Advantage',
    rule: `${advantage} Shared and enhanced readers cost the same.`,
  },
  'kinesis.advantage.efo_gb': { label: 'Bytes to enhanced readers under Advantage', rule: advantage },
  'kinesis.advantage.extended_retention_gb': {
    label: 'Records kept under Advantage',
    rule: 'What is older than a day, at any time.',
  },
  'lambda.requests': {
    label: 'Invocations',
    rule: 'One for each invocation; an asynchronous event counts once up to 256 KB and once more for each further 64 KB.',
  },
  'lambda.duration.x86': { label: 'Running time on x86', rule: runningTime },
  'lambda.duration.arm': { label: 'Running time on Arm', rule: runningTime },
  'lambda.provisioned_concurrency.x86': {
    label: 'Kept warm on x86',
    rule: 'Environments, times memory, times the seconds for which they are kept, in steps of five minutes. The free allowance does not count here.',
  },
  'lambda.provisioned_concurrency.arm': {
    label: 'Kept warm on Arm',
    rule: 'Environments, times memory, times the seconds for which they are kept, in steps of five minutes. The free allowance does not count here.',
  },
  'lambda.duration_provisioned.x86': {
    label: 'Running time of what is kept warm, on x86',
    rule: 'In place of the ordinary running time; what does not fit into the warm environments costs that.',
  },
  'lambda.duration_provisioned.arm': {
    label: 'Running time of what is kept warm, on Arm',
    rule: 'In place of the ordinary running time; what does not fit into the warm environments costs that.',
  },
  'lambda.ephemeral_storage': {
    label: 'More local storage',
    rule: 'What goes beyond 512 MB, for as long as the function runs.',
  },
  'lambda.response_streaming_gb': {
    label: 'Streamed answers',
    rule: 'What goes beyond 6 MB of an answer, after 100 free GB a month.',
  },
  'lambda.esm.sqs_epu_hour': {
    label: 'Provisioned pollers of queues',
    rule: 'By poller and hour, two at least. Their polls are requests to the queue as well. Known for N. Virginia only.',
  },
  'lambda.esm.kafka_epu_hour': {
    label: 'Provisioned pollers of Kafka',
    rule: 'By unit and hour. Known for N. Virginia only.',
  },
  'lambda.durable.operation': {
    label: 'Operations of durable functions',
    rule: 'The start, each step and each wait count. Known for N. Virginia only.',
  },
  'lambda.durable.data_written_gb': {
    label: 'Written by durable functions',
    rule: 'What start and steps put down. Known for N. Virginia only.',
  },
  'lambda.durable.data_retained_gb_month': {
    label: 'Kept of durable functions',
    rule: 'While the run lasts and for as long as it is kept afterwards. Known for N. Virginia only.',
  },
  'lambda.tenant_isolation_env_gb': {
    label: 'Environments of one tenant',
    rule: 'By each environment that is made, times memory. Known for N. Virginia only.',
  },
  'lambda.snapstart_cache': {
    label: 'SnapStart snapshots',
    rule: 'While a version is published; not for Java. Known for N. Virginia only.',
  },
  'lambda.snapstart_restore': {
    label: 'SnapStart restores',
    rule: 'By memory restored; not for Java. Known for N. Virginia only.',
  },
  'stepfunctions.standard.transition': {
    label: 'State transitions',
    rule: 'Each state that a Standard workflow enters, retries included.',
  },
  'stepfunctions.express.request': {
    label: 'Executions of Express workflows',
    rule: 'Each that is started. Nothing is free.',
  },
  'stepfunctions.express.duration': {
    label: 'Running time of Express workflows',
    rule: 'Time rounded up to 100 ms, times memory rounded up to 64 MB.',
  },
  'firehose.ingest': {
    label: 'Bytes taken in by Firehose',
    rule: 'Each record is rounded up to 5 KB by itself, in a batch too: records of 1 KB cost five times their size. Other sources have other rates.',
  },
  'firehose.format_conversion': {
    label: 'Conversion to Parquet or ORC',
    rule: 'By the rounded bytes taken in.',
  },
  'firehose.dynamic_partitioning_gb': {
    label: 'Dynamic partitioning',
    rule: 'By the bytes delivered through it.',
  },
  'firehose.dynamic_partitioning_object': {
    label: 'Objects of dynamic partitioning',
    rule: 'By the object delivered.',
  },
  'firehose.jq_hour': {
    label: 'Parsing for dynamic partitioning',
    rule: 'By the hour of processing.',
  },
  'firehose.vpc_gb': { label: 'Delivery into a VPC', rule: 'By the bytes delivered.' },
  'firehose.vpc_az_hour': { label: 'Delivery into a VPC, standing', rule: 'By zone and hour.' },
  'apigateway.http': {
    label: 'Calls of an HTTP API',
    rule: 'Once for every 512 KB. The free million lasts twelve months, only for accounts older than 15 July 2025.',
  },
  'apigateway.rest': {
    label: 'Calls of a REST API',
    rule: 'By the call, whatever its size. Caching and transfer come on top.',
  },
  'apigateway.websocket.message': {
    label: 'Messages of a WebSocket API',
    rule: 'Sent and received, once for every 32 KB.',
  },
  'apigateway.websocket.connection_minute': {
    label: 'Open connections of a WebSocket API',
    rule: 'By the minute.',
  },
  'dynamodb.ondemand.write': {
    label: 'Writes to a table, on demand',
    rule: 'Once for every KB; transactions twice, each index again.',
  },
  'dynamodb.ondemand.read': {
    label: 'Reads of a table, on demand',
    rule: 'Once for every 4 KB; half for eventually consistent reads, twice in transactions.',
  },
  'dynamodb.storage': { label: 'Kept in a table', rule: 'After 25 free GB.' },
  'dynamodb.streams.read': {
    label: 'Reads of a table’s stream',
    rule: 'After 2.5 million free ones; what Lambda reads is free.',
  },
  'dynamodb.cdc_kinesis': {
    label: 'Changes of a table sent to Kinesis',
    rule: 'Once for every KB of a change.',
  },
  'datatransfer.internet_out': {
    label: 'Transfer to the internet',
    rule: 'All services together, after 100 free GB.',
  },
  'datatransfer.inter_region_out': {
    label: 'Transfer to another region',
    rule: 'Paid where it starts; the usual price of a region, single pairs differ.',
  },
  'datatransfer.same_region_service': {
    label: 'Transfer within a region',
    rule: 'Free between these services. NAT gateways, endpoints and zones are another matter.',
  },
  'datatransfer.cross_az': {
    label: 'Transfer between zones',
    rule: 'Each way, for traffic within a VPC.',
  },
}
