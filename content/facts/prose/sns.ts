import type { FactProse } from '../../schema.ts'
import type { readingFacts } from '../reading.ts'
import type { snsFacts } from '../sns.ts'

/** Words of the facts on Amazon SNS, judged and read: pages only. */
export const snsProse = {
  'sns.topics.standard.max': {
    label: 'Topics of an account',
    statement: 'An account may have 100,000 standard topics and 1,000 FIFO topics.',
  },
  'sns.subscriptions.max': {
    label: 'Subscriptions of a topic',
    statement: 'A standard topic takes 12.5 million subscriptions.',
    talk: 'SNS is really good for fan-out "to the millions".',
    changedSinceTalk: false,
  },
  'sns.fifo.subscriptions.max': {
    label: 'Subscriptions of a FIFO topic',
    statement: 'A FIFO topic takes 100 subscriptions, which rules out mass fan-out.',
    talk: 'SNS is really good for fan-out "to the millions".',
    changedSinceTalk: true,
  },
  'sns.publish.rate.us-east-1': {
    label: 'Publishing in N. Virginia',
    statement: 'In N. Virginia an account may publish 30,000 messages per second to standard topics.',
    talk: 'Recommends SNS for high throughput, without a figure.',
    changedSinceTalk: false,
  },
  'sns.publish.rate.us-west-2': {
    label: 'Publishing in Oregon and Ireland',
    statement:
      'In Oregon and Ireland an account may publish 9,000 messages per second, to either type of topic.',
  },
  'sns.publish.rate.tier3': {
    label: 'Publishing in mid-size regions',
    statement:
      'In Ohio, N. California, Mumbai, Seoul, Singapore, Sydney, Tokyo and Frankfurt an account may publish 1,500 messages per second to standard topics.',
  },
  'sns.publish.rate.other': {
    label: 'Publishing elsewhere',
    statement:
      'In all other regions an account may publish 300 messages per second to standard topics until the quota is raised.',
  },
  'sns.fifo.publish.rate.us-east-1': {
    label: 'FIFO publishing in N. Virginia',
    statement:
      'In N. Virginia an account may publish 30,000 messages per second to its FIFO topics together.',
  },
  'sns.fifo.publish.rate.other': {
    label: 'FIFO publishing elsewhere',
    statement:
      'Outside N. Virginia, Oregon and Ireland an account may publish 3,000 messages per second to FIFO topics.',
  },
  'sns.publish.quota.scope': {
    label: 'What the quota counts',
    statement:
      'The publish quota holds for an account in a region, counts each message of a batch, and covers standard and FIFO topics together.',
  },
  'sns.fifo.topic.rate.default': {
    label: 'Rate of one FIFO topic',
    statement:
      'Unless its throughput scope is changed, a FIFO topic takes 3,000 messages or 20 MB per second, whichever comes first.',
  },
  'sns.fifo.group.rate': {
    label: 'Rate of one message group',
    statement: 'One message group carries 300 messages per second at most.',
  },
  'sns.fifo.highthroughput': {
    label: 'High-throughput topics',
    statement:
      'With its throughput scope set to the message group, one FIFO topic may use the whole quota of the region; this cannot be undone.',
  },
  'sns.batch.max': {
    label: 'Messages in a batch',
    statement: 'One PublishBatch call carries ten messages at most.',
  },
  'sns.http.throttle': {
    label: 'Limit on HTTP deliveries',
    statement:
      'A subscription to an HTTP endpoint can be given a highest delivery rate; without one SNS sends as fast as messages come.',
  },
  'sns.lambda.invoke': {
    label: 'How SNS calls a function',
    statement:
      'SNS invokes a function asynchronously for each message and does not limit how many run at once.',
    talk: 'A topic broadcasts every message, and SNS invokes Lambda asynchronously.',
    changedSinceTalk: false,
  },
  'sns.message.size.default': {
    label: 'Message size unless set',
    statement: 'A topic takes messages of up to 256 KiB unless it is set higher.',
    talk: '"There\'s some payload size limits you may need to consider"; no figures.',
    changedSinceTalk: false,
  },
  'sns.message.size.max': {
    label: 'Largest message',
    statement: 'Since 18 September 2026 a topic can be set to take messages of up to 1 MiB.',
    talk: '"There\'s some payload size limits you may need to consider"; no figures.',
    changedSinceTalk: true,
  },
  'sns.message.size.large.subscriptions': {
    label: 'Subscriptions with large messages',
    statement: 'A topic that takes more than 256 KiB may have 100 subscriptions only.',
    talk: 'SNS is really good for fan-out "to the millions".',
    changedSinceTalk: true,
  },
  'sns.message.size.large.endpoints': {
    label: 'Subscribers of large messages',
    statement: 'Messages above 256 KiB go only to SQS, Lambda and Firehose.',
  },
  'sns.message.size.extended': {
    label: 'Payload by way of S3',
    statement:
      'With the extended client libraries the body is stored in S3 and a pointer is published, for payloads of up to 2 GB.',
  },
  'sns.raw.delivery': {
    label: 'Raw delivery',
    statement: 'For SQS, Firehose and HTTP subscribers SNS can leave its JSON envelope away.',
  },
  'sns.protocols': {
    label: 'Who can subscribe',
    statement:
      'A standard topic delivers to SQS, Lambda, Firehose, HTTP endpoints, mail, SMS and mobile push.',
    talk: 'A topic broadcasts every message to all subscribers and pushes it.',
    changedSinceTalk: false,
  },
  'sns.fifo.protocols': {
    label: 'Who can subscribe to FIFO',
    statement: 'A FIFO topic delivers to SQS queues only, FIFO or standard.',
  },
  'sns.crossregion': {
    label: 'Delivery to other regions',
    statement: 'SNS delivers to queues and functions in other regions.',
  },
  'sns.crossaccount': {
    label: 'Delivery to other accounts',
    statement: 'A topic delivers to subscribers that belong to other accounts.',
    talk: 'Publish centrally and fan out to subscribers in other accounts.',
    changedSinceTalk: false,
  },
  'sns.filter.scope': {
    label: 'What a filter can read',
    statement:
      'A filter policy reads either the attributes or the JSON body of a message; the body since November 2022.',
    talk: '"SNS filters on just the message attributes", where EventBridge reads the body.',
    changedSinceTalk: true,
  },
  'sns.filter.policies.topic': {
    label: 'Filtered subscriptions',
    statement:
      'Of the subscriptions of one topic 200 may have a filter policy, and 10,000 in an account, until raised.',
  },
  'sns.filter.keys.max': {
    label: 'Keys of a filter',
    statement: 'A filter policy names five keys at most.',
  },
  'sns.filter.combinations.max': {
    label: 'Values of a filter',
    statement: 'The numbers of values of a filter policy, multiplied, may not pass 150; nesting counts too.',
  },
  'sns.filter.propagation': {
    label: 'Time until a filter holds',
    statement: 'A new or changed filter policy may take up to 15 minutes to hold.',
  },
  'sns.filter.operators': {
    label: 'Operators of a filter',
    statement:
      'Filter policies match exactly, by prefix, suffix, wildcard, number, address range and absence, among ten kinds.',
    talk: '"SNS filters on just the message attributes".',
    changedSinceTalk: true,
  },
  'sns.fifo.filter.semantics': {
    label: 'Filters on FIFO',
    statement: 'A filter on a FIFO subscription turns its delivery into at most once.',
  },
  'sns.standard.ordering': {
    label: 'Order of a standard topic',
    statement: 'A standard topic may deliver messages in another order than they were published.',
    talk: 'For FIFO ordering SQS is preferred to EventBridge; topics are not spoken of.',
    changedSinceTalk: false,
  },
  'sns.standard.delivery': {
    label: 'Delivery of a standard topic',
    statement: 'A standard topic delivers each message at least once, and now and then twice.',
  },
  'sns.fifo.ordering': {
    label: 'Order of a FIFO topic',
    statement: 'A FIFO topic keeps strict order within a message group.',
    talk: 'For FIFO ordering SQS is preferred to EventBridge; topics are not spoken of.',
    changedSinceTalk: false,
  },
  'sns.fifo.dedup.window': {
    label: 'FIFO deduplication',
    statement:
      'A message published again with the same deduplication ID within five minutes is accepted and not delivered.',
  },
  'sns.fifo.exactlyonce': {
    label: 'Exactly once',
    statement:
      'A FIFO topic with a FIFO queue delivers exactly once, as long as nothing filters, permissions hold and the reader deletes in time.',
  },
  'sns.durability.multiaz': {
    label: 'Where messages are stored',
    statement:
      'Until it is delivered, a message is stored on servers in several data centres apart from each other.',
    talk: 'All four services run across several zones; a message is "pretty much guaranteed" not to be lost.',
    changedSinceTalk: false,
  },
  'sns.standard.persistence': {
    label: 'Retention of a standard topic',
    statement: 'A standard topic keeps nothing: a message lives as long as its delivery is tried.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: false,
  },
  'sns.fifo.archive.retention': {
    label: 'Archive of a FIFO topic',
    statement: 'A FIFO topic can keep its messages in an archive for up to 365 days.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: true,
  },
  'sns.fifo.replay': {
    label: 'Replay from the archive',
    statement: 'A subscriber of a FIFO topic with an archive can have a span of time delivered again.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: true,
  },
  'sns.retry.aws.attempts': {
    label: 'Tries to AWS services',
    statement:
      'SNS tries SQS, Lambda and Firehose 100,015 times before it gives up, except when Firehose throttles.',
    talk: 'SNS retries "up to 23 days".',
    changedSinceTalk: false,
  },
  'sns.retry.aws.duration': {
    label: 'Retries to AWS services',
    statement: 'Tries to SQS, Lambda and Firehose go on for 23 days.',
    talk: 'SNS retries "up to 23 days".',
    changedSinceTalk: false,
  },
  'sns.retry.customer.duration': {
    label: 'Retries to people',
    statement: 'Mail, SMS and mobile push are tried 50 times in six hours, far less than 23 days.',
    talk: 'SNS retries "up to 23 days".',
    changedSinceTalk: true,
  },
  'sns.retry.http.default': {
    label: 'Retries to HTTP unless set',
    statement: 'Without a policy of its own an HTTP endpoint is tried three more times, 20 seconds apart.',
    talk: 'SNS retries "up to 23 days".',
    changedSinceTalk: true,
  },
  'sns.retry.http.totaltime': {
    label: 'Longest HTTP retries',
    statement:
      'A delivery policy for an HTTP endpoint can allow up to 100 retries, in at most 3,600 seconds.',
    talk: 'SNS retries "up to 23 days".',
    changedSinceTalk: true,
  },
  'sns.retry.http.codes': {
    label: 'Answers that are retried',
    statement: 'SNS tries an HTTP endpoint again after a 5xx or 429 answer; any other error ends it.',
  },
  'sns.dlq': {
    label: 'Dead letters',
    statement:
      'Each subscription can have a dead-letter queue in its own account and region, FIFO for FIFO topics and standard otherwise.',
    talk: 'EventBridge and other AWS services have dead-letter queues.',
    changedSinceTalk: false,
  },
  'sns.drop': {
    label: 'When retries end',
    statement:
      'A message that runs out of tries is discarded, unless the subscription has a dead-letter queue.',
  },
  'sns.deliverystatus': {
    label: 'Delivery logs',
    statement: 'Outcomes of deliveries to HTTP, Firehose, Lambda, SQS and mobile apps can be logged.',
  },
  'sns.latency.typical': {
    label: 'Typical latency',
    statement: "AWS's EventBridge answers are reported to put SNS typically below 30 milliseconds.",
    talk: '"SNS is a bit faster" than EventBridge.',
    changedSinceTalk: false,
  },
  'sns.encryption': {
    label: 'Encryption at rest',
    statement: 'Message bodies can be encrypted at rest with a KMS key; names and other metadata are not.',
  },
  'sns.dataprotection': {
    label: 'Data protection policies',
    statement: 'Message data protection no longer takes new customers.',
  },
  'sns.price.free': {
    label: 'Free requests',
    statement: 'The first million requests to standard topics each month are free.',
    talk: 'The first million requests are free "in perpetuity".',
    changedSinceTalk: false,
  },
  'sns.price.standard': {
    label: 'Price of publishing',
    statement: 'A million requests to standard topics cost $0.50 in N. Virginia, each 64 KB counting as one.',
    talk: 'EventBridge is "a bit more expensive than SNS".',
    changedSinceTalk: false,
  },
  'sns.price.sqs-lambda': {
    label: 'Deliveries to SQS and Lambda',
    statement: 'Deliveries to SQS and Lambda are free; only data transfer is billed.',
  },
  'sns.price.bodyfilter': {
    label: 'Price of body filters',
    statement:
      'Filtering by attributes is free; filtering by body costs $0.09 for each GB read in N. Virginia.',
    talk: '"SNS filters on just the message attributes".',
    changedSinceTalk: true,
  },
  'sns.publish.rate': {
    label: 'Messages published per second',
    statement:
      'An account may publish 300 to 30,000 messages per second to standard topics, depending on the region; the quota can be raised.',
  },
  'sns.fifo.publish.rate': {
    label: 'FIFO messages per second',
    statement:
      'An account may publish 3,000 to 30,000 messages per second to FIFO topics, depending on the region; the quota can be raised.',
  },
  'sns.retry.http.window': {
    label: 'HTTP retries last',
    statement: 'The three default retries to an HTTP endpoint take about a minute in all.',
  },
  'sns.retry.firehose.throttled': {
    label: 'Retries to throttled Firehose',
    statement: 'When Firehose throttles, SNS tries 50 times in six hours.',
  },
  'sns.idle.charge': {
    label: 'Charge of an idle topic',
    statement: 'A topic has no charge of its own: only requests and deliveries are billed.',
  },
  'sns.durability.ack': {
    label: 'Stored before the answer',
    statement:
      "By AWS's questions and answers, SNS stores copies in several Availability Zones before it answers a publish; read in copies by others.",
  },
  'sns.email.rate': {
    label: 'Mail per subscription',
    statement: 'SNS sends at most 10 mails per second to one mail subscription; this cannot be raised.',
  },
  'sns.sms.rate': {
    label: 'SMS per second',
    statement: 'An account starts with 20 SMS messages per second and can ask for more.',
  },
  'sns.retry.http.max': {
    label: 'Most retries to HTTP',
    statement:
      'A delivery policy for HTTP may ask for 100 retries, within the hour that all of them may take.',
  },
  'sns.price.fifo': {
    label: 'Price of FIFO messages',
    statement:
      'A million messages to FIFO topics cost $0.30 in N. Virginia; what they carry is billed by GB on top.',
  },
} as const satisfies Record<
  keyof typeof snsFacts | Extract<keyof typeof readingFacts, `sns.${string}`>,
  FactProse
>
