import type { FactProse } from '../../schema.ts'
import type { eventbridgeFacts } from '../eventbridge.ts'
import type { readingFacts } from '../reading.ts'

/** Words of the facts on Amazon EventBridge, judged and read: pages only. */
export const eventbridgeProse = {
  'eb.generations': {
    label: 'Kinds of bus',
    statement:
      'Since 24 September 2026 there are two: the Custom Event Bus, and the rules-and-targets bus of the talk, now called Custom Event Bus - Classic.',
    talk: 'A bus is a router: rules say where an event goes, and it keeps nothing.',
    changedSinceTalk: true,
  },
  'eb.recommended': {
    label: 'Bus for new applications',
    statement: "AWS's page on the Classic bus sends new applications to the Custom Event Bus.",
    talk: 'A bus is a router: rules say where an event goes, and it keeps nothing.',
    changedSinceTalk: true,
  },
  'eb.classic.putevents.us-east-1': {
    label: 'PutEvents, largest regions',
    statement: 'N. Virginia, Oregon and Ireland take 10,000 PutEvents requests per second unless raised.',
    talk: 'Recommends SNS for high throughput; no figure for EventBridge.',
    changedSinceTalk: false,
  },
  'eb.classic.putevents.eu-central-1': {
    label: 'PutEvents, second tier',
    statement: 'Frankfurt, Ohio and Spain take 2,400 PutEvents requests per second unless raised.',
  },
  'eb.classic.putevents.ap-northeast-1': {
    label: 'PutEvents, third tier',
    statement:
      'N. California, Tokyo, Singapore, Sydney and London take 1,200 PutEvents requests per second unless raised.',
  },
  'eb.classic.putevents.eu-west-3': {
    label: 'PutEvents, fourth tier',
    statement:
      'Paris, Stockholm, Mumbai, Seoul, Canada, São Paulo and Hong Kong take 600 PutEvents requests per second unless raised.',
  },
  'eb.classic.putevents.other': {
    label: 'PutEvents elsewhere',
    statement: 'All other regions take 400 PutEvents requests per second unless raised.',
  },
  'eb.classic.invocations.us-east-1': {
    label: 'Deliveries, largest regions',
    statement: 'In N. Virginia, Oregon and Ireland rules call targets 18,750 times per second unless raised.',
  },
  'eb.classic.invocations.other': {
    label: 'Deliveries, smallest regions',
    statement: 'In the regions that are not named, rules call targets 750 times per second unless raised.',
  },
  'eb.classic.invocations.overflow': {
    label: 'Above the quota',
    statement: 'Deliveries above the quota still happen, later.',
  },
  'eb.classic.buses.max': {
    label: 'Classic buses of an account',
    statement: 'An account may have 100 Classic buses in a region until the quota is raised.',
  },
  'eb.classic.rules.max': {
    label: 'Rules of a bus',
    statement: 'A Classic bus takes 300 rules, in Cape Town and Milan 100, until the quota is raised.',
  },
  'eb.classic.targets.max': {
    label: 'Targets of a rule',
    statement: 'A rule has five targets at most, which cannot be raised.',
    talk: 'SNS is really good for fan-out "to the millions" of subscribers.',
    changedSinceTalk: false,
  },
  'eb.classic.pattern.size': {
    label: 'Length of a pattern',
    statement: 'An event pattern may have 2,048 characters until the quota is raised.',
  },
  'eb.classic.filter.operators': {
    label: 'Operators of a pattern',
    statement:
      'Patterns match exactly, by prefix, suffix, wildcard, number, address range, absence and their negation, among eleven kinds.',
    talk: 'Rules filter on the whole message body.',
    changedSinceTalk: false,
  },
  'eb.classic.filter.scope': {
    label: 'What a rule can read',
    statement: 'An event pattern can match any field of an event, whatever is inside its detail included.',
    talk: 'Rules filter on the whole message body.',
    changedSinceTalk: false,
  },
  'eb.classic.transformer.variables': {
    label: 'Values of a transformer',
    statement: 'An input transformer takes up to 100 values out of an event and puts them into a template.',
  },
  'eb.classic.entries.max': {
    label: 'Events in a request',
    statement: 'One PutEvents request to a Classic bus carries one to ten events.',
  },
  'eb.event.size.max': {
    label: 'Size of a request',
    statement:
      'Since January 2026 all events of a PutEvents request together may have just under 1 MB, before that 256 KB.',
    talk: '"There\'s some payload size limits you may need to consider"; no figures.',
    changedSinceTalk: true,
  },
  'eb.classic.targets.types': {
    label: 'Kinds of targets',
    statement:
      'A rule offers 28 kinds of target, Lambda, SQS, SNS, Kinesis, Step Functions and API destinations among them.',
    talk: 'EventBridge can route to more destinations than SNS and has many third-party integrations.',
    changedSinceTalk: false,
  },
  'eb.sources': {
    label: 'Where events come from',
    statement:
      "Events come from AWS services on the default bus, from SaaS partners on partner buses, and from one's own code.",
    talk: "Events come from AWS services, one's own apps and SaaS partners.",
    changedSinceTalk: false,
  },
  'eb.awsevents.delivery': {
    label: 'How sure AWS events are',
    statement:
      'Some AWS services send their events durably, others by best effort, so that some may never reach the bus.',
    talk: "Events come from AWS services, one's own apps and SaaS partners.",
    changedSinceTalk: false,
  },
  'eb.durability.multiaz': {
    label: 'Where events are handled',
    statement:
      'EventBridge runs in several Availability Zones of a region; its page on resilience promises nothing for a single event.',
    talk: 'All four services run across several zones; a message is "pretty much guaranteed" not to be lost.',
    changedSinceTalk: false,
  },
  'eb.classic.retention': {
    label: 'Retention of a Classic bus',
    statement: 'A Classic bus keeps no events unless an archive is added.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: false,
  },
  'eb.archive.retention': {
    label: 'Retention of an archive',
    statement: 'An archive keeps events for ever unless a number of days is set.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: true,
  },
  'eb.replay.concurrent': {
    label: 'Replays at once',
    statement: 'An account may run ten replays at once in a region.',
  },
  'eb.replay.order': {
    label: 'Order of a replay',
    statement:
      'A replay goes through the archive minute by minute, without order inside a minute, and only to the bus that the events came from.',
  },
  'eb.classic.ordering': {
    label: 'Order on a Classic bus',
    statement: 'A Classic bus keeps no order.',
    talk: 'For FIFO ordering SQS is preferred to EventBridge.',
    changedSinceTalk: false,
  },
  'eb.classic.delivery': {
    label: 'Delivery of a Classic bus',
    statement: 'A rule may rarely deliver the same event more than once.',
  },
  'eb.classic.retry.hours': {
    label: 'Retries of a rule last',
    statement: 'A failed delivery is tried again for 24 hours unless the target says otherwise.',
    talk: 'EventBridge retries "up to 24 hours".',
    changedSinceTalk: false,
  },
  'eb.classic.retry.attempts': {
    label: 'Retries of a rule',
    statement:
      'A failed delivery is tried up to 185 times, at growing intervals, unless the target says otherwise.',
    talk: 'EventBridge retries "up to 24 hours".',
    changedSinceTalk: false,
  },
  'eb.classic.retry.age.min': {
    label: 'Shortest event age',
    statement: 'A target can be set to give up after 60 to 86,400 seconds and after 0 to 185 tries.',
  },
  'eb.classic.dlq': {
    label: 'Dead letters of a rule',
    statement: 'Each target can have a dead-letter queue, which has to be a standard queue.',
    talk: 'EventBridge and other AWS services have dead-letter queues.',
    changedSinceTalk: false,
  },
  'eb.classic.dlq.immediate': {
    label: 'Errors without retries',
    statement:
      'If permission is missing or the target is gone, nothing is retried: the event goes to the dead-letter queue, or is dropped.',
    talk: 'EventBridge retries "up to 24 hours".',
    changedSinceTalk: true,
  },
  'eb.crossaccount.direct': {
    label: 'Targets in other accounts',
    statement:
      'A rule delivers directly to API Gateway, Kinesis, Lambda, SNS and SQS in another account of the same region.',
  },
  'eb.crossregion.bus': {
    label: 'From bus to bus',
    statement: 'Rules forward events to buses of other accounts and regions, but not on to a third account.',
  },
  'eb.latency.p99': {
    label: 'Latency, 99 of 100 events',
    statement:
      'In August 2024 AWS reported about 130 milliseconds from arrival to the first delivery for 99 of 100 events, down from 2.2 seconds early in 2023.',
    talk: '"SNS is a bit faster" than EventBridge.',
    changedSinceTalk: true,
  },
  'eb.latency.typical': {
    label: 'Typical latency',
    statement: "AWS's EventBridge answers are reported to name about half a second.",
    talk: '"SNS is a bit faster" than EventBridge.',
    changedSinceTalk: false,
  },
  'eb.latency.amazonkey.p90': {
    label: 'Latency that a team measured',
    statement:
      'In February 2026 the Amazon Key team reported 80 milliseconds for nine of ten events at 2,000 per second.',
    talk: '"SNS is a bit faster" than EventBridge.',
    changedSinceTalk: false,
  },
  'eb.global.rto': {
    label: 'Failover to another region',
    statement:
      'A global endpoint moves custom events to a second region within an expected 360 seconds, 420 at most.',
  },
  'eb.encryption.classic': {
    label: 'Encryption at rest',
    statement: "Events are encrypted at rest with a key that AWS owns, or with a key of one's own.",
  },
  'eb.schema.formats': {
    label: 'Formats of schemas',
    statement:
      'The schema registry holds OpenAPI 3 and JSON Schema Draft 4 and makes code for Go, Java, Python and TypeScript.',
  },
  'eb.apidest.rate': {
    label: 'Calls to an API destination',
    statement:
      'An API destination is called 300 times per second at most until raised; calls above that wait.',
    talk: 'EventBridge can call "any API destination on the Internet".',
    changedSinceTalk: false,
  },
  'eb.apidest.timeout': {
    label: 'Time to answer',
    statement:
      'An API destination has to answer within five seconds; after 401, 407, 409, 429 and 5xx the call is tried again.',
    talk: 'EventBridge can call "any API destination on the Internet".',
    changedSinceTalk: false,
  },
  'eb.apidest.private': {
    label: 'Private API destinations',
    statement: 'API destinations can also be private, with up to 20 private connections in a region.',
    talk: 'EventBridge can call "any API destination on the Internet".',
    changedSinceTalk: true,
  },
  'eb.pipes.sources': {
    label: 'Sources of a pipe',
    statement:
      'A pipe reads SQS, Kinesis, a DynamoDB stream, Amazon MQ, MSK or Kafka and moves records to one target.',
  },
  'eb.pipes.order': {
    label: 'Order through a pipe',
    statement: 'A pipe keeps the order of a source that has one.',
    talk: 'For FIFO ordering SQS is preferred to EventBridge.',
    changedSinceTalk: true,
  },
  'eb.scheduler.schedules.max': {
    label: 'Schedules of an account',
    statement: 'An account may have ten million schedules in a region until the quota is raised.',
  },
  'eb.scheduler.targets': {
    label: 'What a schedule can call',
    statement: 'Scheduler calls more than 270 services and 6,000 operations.',
  },
  'eb.scheduler.retry': {
    label: 'Retries of a schedule',
    statement:
      'A failed call of a schedule is tried up to 185 times unless set otherwise, with a dead-letter queue if wanted.',
  },
  'eb.custom.retention.max': {
    label: 'Longest retention of events',
    statement: 'A Custom Event Bus keeps every event for 1 to 365 days, as set on the bus.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: true,
  },
  'eb.custom.retention.default': {
    label: 'Retention unless set',
    statement: 'A Custom Event Bus without a setting keeps events for a day, at no further charge.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: true,
  },
  'eb.custom.replay': {
    label: 'Replay of retained events',
    statement:
      'A subscriber can start at a point in the past and read what the bus still keeps, without touching the others.',
    talk: '"Lambda, SNS and EventBridge don\'t have any persistence".',
    changedSinceTalk: true,
  },
  'eb.custom.events.rate': {
    label: 'Rate of one bus',
    statement:
      'One Custom Event Bus takes 500,000 events per second from all its publishers together; this cannot be raised.',
    talk: 'Recommends SNS for high throughput; no figure for EventBridge.',
    changedSinceTalk: true,
  },
  'eb.custom.group.rate': {
    label: 'Rate of one event group',
    statement:
      'An event group takes 1,500 per second, counting each event plus its size in KB; this cannot be raised.',
  },
  'eb.custom.buses.max': {
    label: 'Buses of an account',
    statement:
      'An account may own five Custom Event Buses in a region until the quota is raised; those shared with it do not count.',
  },
  'eb.custom.subscribers.max': {
    label: 'Subscribers of a bus',
    statement: 'A Custom Event Bus takes 10,000 subscribers until the quota is raised.',
    talk: 'SNS is really good for fan-out "to the millions" of subscribers.',
    changedSinceTalk: true,
  },
  'eb.custom.targets.per.subscriber': {
    label: 'Targets of a subscriber',
    statement: 'A subscriber has one target, so fan-out takes a subscriber for each.',
  },
  'eb.custom.entries.max': {
    label: 'Events in a request',
    statement: 'One request to a Custom Event Bus carries 1 to 100 events.',
  },
  'eb.custom.ordering': {
    label: 'Order for FIFO subscribers',
    statement:
      'A FIFO subscriber gets the events of one event group in the order in which one account published them.',
    talk: 'For FIFO ordering SQS is preferred to EventBridge.',
    changedSinceTalk: true,
  },
  'eb.custom.fifo.blocking': {
    label: 'Behind a failing event',
    statement: 'With a FIFO subscriber a failing event holds up its own group; the other groups go on.',
  },
  'eb.custom.dedup.window': {
    label: 'Deduplication on publishing',
    statement:
      'An event published again with the same content or key within five minutes is dropped, for each account and event group.',
    talk: 'For FIFO ordering SQS is preferred to EventBridge.',
    changedSinceTalk: true,
  },
  'eb.custom.retry.attempts': {
    label: 'Tries unless set',
    statement: 'A subscriber tries a failed delivery five more times unless set to 0 to 185.',
    talk: 'EventBridge retries "up to 24 hours".',
    changedSinceTalk: true,
  },
  'eb.custom.retry.age': {
    label: 'Gives up after',
    statement: "A subscriber gives up after 300 seconds unless set otherwise, far from Classic's 24 hours.",
    talk: 'EventBridge retries "up to 24 hours".',
    changedSinceTalk: true,
  },
  'eb.custom.dlq': {
    label: 'Dead letters of a subscriber',
    statement:
      'The dead-letter queue gets a record with the IDs of failed events, not the events; they are read again from the bus.',
    talk: 'EventBridge and other AWS services have dead-letter queues.',
    changedSinceTalk: true,
  },
  'eb.custom.internal.retry': {
    label: 'Failures inside EventBridge',
    statement: 'What fails inside EventBridge is tried again without limit and never becomes a dead letter.',
  },
  'eb.custom.batch.size': {
    label: 'Events in a delivery',
    statement:
      'A subscriber can deliver up to 500 events in a call; unset, it sends ten or what the target takes.',
    talk: 'Neither SNS nor EventBridge stores, and Lambda runs once for each event.',
    changedSinceTalk: true,
  },
  'eb.custom.filter.wildcards': {
    label: 'Wildcards in filters',
    statement:
      'Filters of a Custom Event Bus have no wildcard operator; on a Classic bus 30 rules may use it.',
  },
  'eb.custom.formats': {
    label: 'Formats of events',
    statement:
      'A Custom Event Bus takes JSON, Avro, Protobuf and opaque bytes; a schema registry decodes Avro and Protobuf for filters.',
  },
  'eb.custom.targets': {
    label: 'What a subscriber can call',
    statement: 'A subscriber calls more than 250 AWS services without a function between.',
    talk: 'EventBridge can route to more destinations than SNS and has many third-party integrations.',
    changedSinceTalk: false,
  },
  'eb.custom.crossaccount': {
    label: 'Sharing a Custom Event Bus',
    statement: 'A bus is shared through AWS RAM, and each account that reads has subscribers of its own.',
    talk: 'Publish centrally with SNS and fan out to other accounts.',
    changedSinceTalk: false,
  },
  'eb.custom.sources': {
    label: 'AWS and SaaS events',
    statement:
      'Events of AWS services and SaaS partners reach a Custom Event Bus through an event source, of which an account may have 200.',
    talk: "Events come from AWS services, one's own apps and SaaS partners.",
    changedSinceTalk: false,
  },
  'eb.custom.regions': {
    label: 'Regions at the launch',
    statement: 'At its launch the Custom Event Bus was in 14 regions; elsewhere only Classic is to be had.',
  },
  'eb.custom.price.model': {
    label: 'What the bus bills',
    statement: 'A Custom Event Bus bills each GB published, delivered and kept, not each event.',
    talk: 'EventBridge is "a bit more expensive than SNS".',
    changedSinceTalk: true,
  },
  'eb.custom.price.enriched': {
    label: 'What is billed apart',
    statement:
      'Deduplication by content, JSONata and the reading of schemas are billed by the operation, beside the data; a deduplication key of your own is not.',
  },
  'eb.price.custom': {
    label: 'Price of events, Classic',
    statement:
      "A million events of one's own cost $1.00 on a Classic bus in N. Virginia, each 64 KB counting as one.",
    talk: 'EventBridge is "a bit more expensive than SNS".',
    changedSinceTalk: false,
  },
  'eb.price.aws': {
    label: 'Price of AWS events',
    statement: 'Management events of AWS services cost nothing.',
    talk: 'The first million requests are free, EventBridge included.',
    changedSinceTalk: false,
  },
  'eb.price.free': {
    label: 'Free events',
    statement: "Events of one's own have no free million; only management events are free.",
    talk: 'The first million requests are free, EventBridge included.',
    changedSinceTalk: true,
  },
  'eb.classic.putevents': {
    label: 'PutEvents requests per second',
    statement:
      'A Classic bus takes 400 to 10,000 PutEvents requests per second, depending on the region; the quota can be raised.',
  },
  'eb.classic.invocations': {
    label: 'Deliveries per second',
    statement:
      'Rules call targets 750 to 18,750 times per second, depending on the region; the quota can be raised.',
  },
  'eb.classic.fanout': {
    label: 'Targets of a Classic bus',
    statement:
      'With 300 rules of five targets each, a Classic bus can serve 1,500 targets until its rules are raised.',
  },
  'eb.custom.available': {
    label: 'Regions of the bus',
    statement:
      'Of the regions of Waterline all but Paris and São Paulo had the Custom Event Bus at its launch.',
  },
  'eb.custom.retry.age.max': {
    label: 'Longest retries of a subscriber',
    statement: 'A subscriber can be set to try for 86,400 seconds at most.',
  },
  'eb.custom.filter.scope': {
    label: 'What a subscriber can read',
    statement:
      'A subscriber filters on any field of the data, as the patterns of a Classic rule do, but without wildcards.',
  },
  'eb.custom.delivery': {
    label: 'Delivery to subscribers',
    statement:
      'A Custom Event Bus delivers at least once; AWS says exactly once only of deduplication together with a FIFO subscriber.',
  },
  'eb.scheduler.retry.window': {
    label: 'Retries of a schedule last',
    statement: 'A failed call of a schedule is tried again for up to 24 hours unless set otherwise.',
  },
  'eb.classic.idle.charge': {
    label: 'Charge of an idle bus',
    statement: 'A Classic bus has no charge of its own: only events are billed.',
  },
  'eb.custom.idle.charge': {
    label: 'Charge of an idle bus',
    statement:
      'A Custom Event Bus without events has no charge that AWS names: data published, delivered and kept is billed.',
  },
  'eb.classic.durability.ack': {
    label: 'Stored before the answer',
    statement:
      'AWS does not say what a Classic bus has stored when it answers PutEvents. Waterline counts an accepted event as stored, since its delivery is promised.',
  },
  'eb.custom.durability.ack': {
    label: 'Stored before the answer',
    statement:
      'A Custom Event Bus answers a publish once it has accepted the event, which it then keeps for the span set on the bus.',
  },
  'eb.custom.invoke.timeout': {
    label: 'Time to answer a subscriber',
    statement: 'A function, workflow or endpoint that a subscriber waits for has 30 seconds at most.',
  },
  'eb.custom.batch.window': {
    label: 'Time to fill a delivery',
    statement: 'A subscriber can wait up to 300 seconds to fill a batch; unset, it does not wait.',
  },
  'eb.rule.fifo.group': {
    label: 'Message group for a FIFO queue',
    statement:
      'A rule with a FIFO queue as target has to name a message group, and the queue has to deduplicate by content.',
  },
  'eb.custom.fifo.group': {
    label: 'Message group for a FIFO queue',
    statement:
      'A subscriber with a FIFO queue as target has to name a message group; the usual one is the group of the event.',
  },
  'eb.custom.fifo.async': {
    label: 'Order behind a call that does not wait',
    statement:
      'A FIFO subscriber that calls Lambda without waiting keeps order only until Lambda has taken the event; one that waits keeps it.',
  },
  'eb.pipes.concurrency': {
    label: 'Pipes at work',
    statement:
      'The pipes of an account run 1,000 executions at once, in N. Virginia, Oregon and Ireland 3,000, until support raises it.',
  },
  'eb.custom.retry.attempts.max': {
    label: 'Most tries of a subscriber',
    statement: 'A subscriber can be set to 185 tries at most.',
  },
  'eb.custom.retry.age.min': {
    label: 'Shortest retries of a subscriber',
    statement: 'A subscriber tries for a minute at least.',
  },
} as const satisfies Record<
  keyof typeof eventbridgeFacts | Extract<keyof typeof readingFacts, `eb.${string}`>,
  FactProse
>
