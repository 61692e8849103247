/** Why a pair is refused, by the id that the table holds. One sentence each; only pages and the editor load them. */
export const refusals = {
  'alarm-actions': 'An alarm acts on topics and functions, and its changes of state go to the default bus.',
  'alarm-watches-metrics': 'An alarm watches metrics; no message can be sent to it.',
  'broker-is-read': 'A broker or Kafka cluster is read by its consumers and pushes to no AWS service.',
  'bucket-no-fifo': 'A bucket cannot notify FIFO queues or FIFO topics.',
  'bucket-targets': 'A bucket notifies standard queues, standard topics, functions and EventBridge only.',
  'dead-letter':
    'From queue to queue a message moves only as a dead letter, which is a setting of the first queue.',
  'ends-with-people': 'A push ends on a phone; what its user does next comes from the app, as a client.',
  'fifo-topic-queues-only': 'A FIFO topic delivers to SQS queues only.',
  'firehose-destinations':
    'Firehose delivers to storage, analytics stores and HTTP endpoints; this is none of them.',
  'gateway-custom-bus':
    'API Gateway can publish to a Classic bus; whether it can to a Custom Event Bus could not be confirmed.',
  'gateway-no-integration': 'API Gateway has no integration with this.',
  'gateway-no-sql': 'API Gateway does not speak SQL.',
  'iot-actions': 'An IoT rule has no action for this.',
  'iot-no-fifo': 'An IoT rule cannot send to a FIFO queue, as its engine keeps no order.',
  'log-destinations': 'A log group streams to functions, Kinesis and Firehose only.',
  'mail-rules': 'A receipt rule hands mail to a function, a topic or a bucket only.',
  'no-way-to-client': 'AWS cannot call a client that has no address; let it fetch from a queue.',
  'no-way-to-people': 'API Gateway reaches nobody by mail, SMS or push; a topic or code in between can.',
  'not-pipe-target': 'A pipe cannot have this as its target.',
  'not-rule-target': 'A rule on a Classic bus cannot have this as its target.',
  'outside-aws': 'Neither end is in AWS, so there is nothing to connect here.',
  'partner-entry': 'A partner reaches AWS through a partner bus or a webhook.',
  'pipe-fetches': 'A pipe fetches from its source; nobody can send to it.',
  'pipe-no-fifo-topic': 'Pipes refuse FIFO topics as targets.',
  'pipe-source': 'A pipe reads queues, streams, table streams, brokers and Kafka only.',
  'queue-types-differ': 'A queue forwards nothing, and its dead-letter queue must be of its own type.',
  'queue-waits': 'A queue does not push: its consumer has to fetch, and this one cannot.',
  'rows-are-not-events':
    'A relational database sends no row changes; write them to an outbox table and publish from there.',
  'rule-gives-no-group': 'A rule cannot give the message group that a FIFO topic asks for.',
  'schedule-calls-aws': 'A schedule calls AWS APIs and has no HTTP target.',
  'service-events-to-bus': 'Events of AWS services arrive on the default bus; rules take them further.',
  'sms-to-topic': 'An answer by SMS arrives on a topic only.',
  'stream-is-read': 'A stream is read by its consumers and pushes to nobody.',
  'table-is-read': 'A table keeps its changes in a stream that has to be read; it calls nobody.',
  'topic-protocols': 'A topic has no subscription of this kind.',
  'topic-types-differ':
    'A standard topic cannot have a FIFO queue as subscriber; make the topic FIFO or the queue standard.',
} as const

export type RefusalId = keyof typeof refusals
