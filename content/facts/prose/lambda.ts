import type { FactProse } from '../../schema.ts'
import type { lambdaFacts } from '../lambda.ts'
import type { readingFacts } from '../reading.ts'

/** Words of the facts on AWS Lambda, judged and read: pages only. */
export const lambdaProse = {
  'lambda.concurrency.default': {
    label: 'Concurrency of an account',
    statement:
      'All functions of an account share 1,000 running environments in a region until raised; new accounts may start lower.',
    talk: 'There are built-in limits; 1,000 requests at once mean 1,000 environments.',
    changedSinceTalk: false,
  },
  'lambda.scaling.rate': {
    label: 'How fast a function grows',
    statement: 'Each function can gain 1,000 environments every ten seconds.',
    talk: 'Scaling up "does take a few minutes sometimes", so environments are made beforehand.',
    changedSinceTalk: true,
  },
  'lambda.rps.factor': {
    label: 'Calls for each environment',
    statement: 'Synchronous calls per second are at most ten times the environments allowed.',
  },
  'lambda.env.concurrency': {
    label: 'Requests of an environment',
    statement: 'One environment works on one request at a time, then takes the next.',
    talk: 'One environment for each request at once, to be used again afterwards.',
    changedSinceTalk: false,
  },
  'lambda.reserved.semantics': {
    label: 'Reserved concurrency',
    statement:
      'Reserved concurrency sets environments aside for a function and is also its ceiling; it costs nothing.',
    talk: 'It is "the maximum number of Lambda functions that I want to run" and a share of the pool.',
    changedSinceTalk: false,
  },
  'lambda.reserved.zero': {
    label: 'Reserved concurrency of zero',
    statement: 'With zero reserved, every call is refused until the limit is lifted.',
    talk: 'Zero is "basically a stop switch".',
    changedSinceTalk: false,
  },
  'lambda.reserved.zero.async': {
    label: 'Events at the stop switch',
    statement:
      'With zero reserved, asynchronous events go to the dead-letter queue or destination at once, without a retry.',
    talk: 'With zero "Lambda just won\'t invoke the function anymore".',
    changedSinceTalk: true,
  },
  'lambda.reserved.headroom': {
    label: 'Concurrency nobody can reserve',
    statement: 'At least 100 environments stay free for functions without a reservation.',
  },
  'lambda.provisioned.semantics': {
    label: 'Provisioned concurrency',
    statement: 'Provisioned environments are warm before the first call and billed while they wait.',
    talk: 'Environments are made beforehand, since scaling up "does take a few minutes sometimes".',
    changedSinceTalk: false,
  },
  'lambda.timeout.max': {
    label: 'Longest run of a function',
    statement: 'A function runs for fifteen minutes at most.',
  },
  'lambda.timeout.managed_instances': {
    label: 'Run on Managed Instances',
    statement: 'On Lambda Managed Instances asynchronous and most polled calls may run for 90 minutes.',
  },
  'lambda.payload.sync': {
    label: 'Size of a synchronous call',
    statement: 'Request and response of a synchronous call may have 6 MB each; a polled batch too.',
    talk: '"There\'s some payload size limits you may need to consider"; no number.',
    changedSinceTalk: false,
  },
  'lambda.payload.async': {
    label: 'Size of an asynchronous event',
    statement: 'An asynchronous event may have 1 MB, and had 256 KB until October 2025.',
    talk: '"There\'s some payload size limits you may need to consider"; no number.',
    changedSinceTalk: true,
  },
  'lambda.async.queue': {
    label: 'Queue of asynchronous events',
    statement:
      'Lambda puts an asynchronous event into a queue of its own, answers the caller, and runs the function later.',
    talk: 'Lambda says "I\'ve got your message" and works in the background.',
    changedSinceTalk: false,
  },
  'lambda.async.retries.default': {
    label: 'Retries of an event',
    statement: 'A function that fails on an asynchronous event is called twice more.',
    talk: 'Retries can be set "between zero and two".',
    changedSinceTalk: false,
  },
  'lambda.async.retries.max': {
    label: 'Most retries of an event',
    statement: 'Retries of an asynchronous event can be set to 0, 1 or 2.',
    talk: 'Retries can be set "between zero and two".',
    changedSinceTalk: false,
  },
  'lambda.async.retry.delay1': {
    label: 'Wait before the first retry',
    statement: 'The first retry of an asynchronous event comes after one minute.',
  },
  'lambda.async.retry.delay2': {
    label: 'Wait before the second retry',
    statement: 'The second retry of an asynchronous event comes two minutes after the first.',
  },
  'lambda.async.age.max': {
    label: 'Oldest asynchronous event',
    statement: 'An asynchronous event waits up to six hours while the function is throttled, or less if set.',
    talk: 'Lambda has no persistence; a highest age can be set.',
    changedSinceTalk: true,
  },
  'lambda.async.throttle.backoff': {
    label: 'Pace while throttled',
    statement: 'While a function is throttled, tries come at intervals from one second to five minutes.',
  },
  'lambda.async.guarantee': {
    label: 'Delivery of events',
    statement: 'An asynchronous event may arrive twice, and in a long queue it may expire without a run.',
    talk: 'Lambda has no durability or persistence of its own.',
    changedSinceTalk: false,
  },
  'lambda.destinations.types': {
    label: 'Kinds of destination',
    statement:
      'The outcome of an asynchronous event can go to SQS, SNS, a function, a bus, or on failure to a bucket.',
    talk: 'Destinations are EventBridge, SNS, SQS and Lambda, and say more than a dead-letter queue.',
    changedSinceTalk: true,
  },
  'lambda.destinations.fifo': {
    label: 'FIFO as a destination',
    statement: 'FIFO queues and topics cannot be a destination or a dead-letter queue of a function.',
  },
  'lambda.destinations.sns_limit': {
    label: 'Size towards SNS',
    statement: 'A record for an SNS destination may have 256 KB, so events near 1 MB would be lost there.',
  },
  'lambda.dlq.targets': {
    label: 'Dead letters of a function',
    statement: 'The dead-letter queue of a function is a standard queue or topic and gets the event alone.',
    talk: 'A dead-letter queue takes the failed message; a topic is not named.',
    changedSinceTalk: false,
  },
  'lambda.recursion': {
    label: 'End of a loop',
    statement: 'A loop through Lambda, SQS, SNS or S3 is stopped after about 16 rounds.',
  },
  'lambda.invoke.sns': {
    label: 'How SNS calls',
    statement: 'SNS invokes functions asynchronously, and only standard topics do.',
    talk: 'SNS and S3 invoke asynchronously.',
    changedSinceTalk: false,
  },
  'lambda.invoke.eventbridge': {
    label: 'How EventBridge calls',
    statement:
      'Classic rules and schedules call asynchronously; pipes and subscribers of the Custom Event Bus can also wait for the answer.',
    talk: 'EventBridge runs a function once for each event.',
    changedSinceTalk: false,
  },
  'lambda.invoke.sync_services': {
    label: 'Who waits for a function',
    statement:
      'API Gateway, load balancers, Cognito, Lex, Firehose and a few more call a function and wait for its answer.',
    talk: 'API Gateway is the example of a synchronous call.',
    changedSinceTalk: false,
  },
  'lambda.invoke.poll_services': {
    label: 'What Lambda polls',
    statement:
      'Lambda polls SQS, Kinesis, DynamoDB streams, Amazon MQ, MSK, Kafka and DocumentDB and calls the function with batches.',
    talk: 'Lambda reaches into DynamoDB, Kinesis and SQS.',
    changedSinceTalk: false,
  },
  'lambda.esm.guarantee': {
    label: 'Delivery of polled records',
    statement: 'A polled record may be worked on more than once, even from a FIFO queue.',
  },
  'lambda.esm.sqs.batch.default': {
    label: 'Batch size unless set',
    statement: 'Lambda hands a function ten messages of a queue unless set otherwise.',
    talk: 'Lambda can take messages from SQS in a batch; no number.',
    changedSinceTalk: false,
  },
  'lambda.esm.sqs.batch.max': {
    label: 'Largest batch',
    statement: 'A batch from a standard queue may have 10,000 messages, within 6 MB.',
  },
  'lambda.esm.sqs.batch.fifo': {
    label: 'Largest FIFO batch',
    statement: 'A batch from a FIFO queue has ten messages at most.',
  },
  'lambda.esm.sqs.window.max': {
    label: 'Time to fill a batch',
    statement:
      'Lambda can wait up to 300 seconds to fill a batch from a standard queue; for FIFO it does not wait.',
  },
  'lambda.esm.sqs.initial': {
    label: 'Concurrency at the start',
    statement: 'A queue that comes to life is worked on by five functions at once at first.',
  },
  'lambda.esm.sqs.scale': {
    label: 'How fast polling grows',
    statement: 'Polling of a queue gains up to 300 functions at once each minute.',
  },
  'lambda.esm.sqs.max': {
    label: 'Concurrency from one queue',
    statement: 'One mapping of a queue runs at most 1,250 functions at once unless support raises it.',
  },
  'lambda.esm.sqs.maxconc.min': {
    label: 'Lowest cap of a mapping',
    statement: 'The maximum concurrency of a mapping is at least two.',
    talk: 'Limit Lambda to the 50 connections that a database takes.',
    changedSinceTalk: true,
  },
  'lambda.esm.sqs.maxconc.max': {
    label: 'Highest cap of a mapping',
    statement: 'A mapping of a queue can be held to 2 to 1,000 functions at once, without throttling.',
    talk: 'Limit Lambda to the 50 connections that a database takes.',
    changedSinceTalk: true,
  },
  'lambda.esm.sqs.maxconc.reserved': {
    label: 'Caps of mappings and reservation',
    statement:
      'What is reserved for a function should reach the caps of all its queue mappings together, or Lambda may throttle.',
  },
  'lambda.esm.pause': {
    label: 'Pausing a mapping',
    statement:
      'A mapping that is not enabled neither polls nor calls the function until it is enabled again.',
  },
  'lambda.orchestration': {
    label: 'Functions that run a workflow',
    statement:
      'AWS advises not to run workflows with branches and retries by functions, which ties them together, but by Step Functions.',
  },
  'lambda.esm.sqs.prov.scale': {
    label: 'Growth in provisioned mode',
    statement: 'Provisioned pollers gain 1,000 functions at once each minute, for an extra charge.',
  },
  'lambda.esm.sqs.prov.max': {
    label: 'Concurrency in provisioned mode',
    statement: 'With enough provisioned pollers one queue can drive 100,000 functions at once.',
  },
  'lambda.esm.sqs.prov.pollers.max': {
    label: 'Most provisioned pollers',
    statement: 'A mapping may have 10,000 provisioned pollers, 200 unless set.',
  },
  'lambda.esm.sqs.prov.poller.capacity': {
    label: 'What a poller carries',
    statement:
      'A provisioned poller carries ten functions at once, 1 MB per second or ten polls per second, whichever comes first.',
  },
  'lambda.esm.sqs.fifo.concurrency': {
    label: 'Concurrency from a FIFO queue',
    statement:
      'A FIFO queue is worked on by as many functions as it has active message groups, or fewer if capped.',
    talk: 'FIFO is named once as the choice for some ordering.',
    changedSinceTalk: false,
  },
  'lambda.esm.sqs.visibility.factor': {
    label: 'Visibility for a function',
    statement:
      'A queue should hide messages for six times the timeout of its function, plus the batching window.',
  },
  'lambda.esm.sqs.visibility.check': {
    label: 'Timeout against visibility',
    statement: 'Lambda refuses a mapping if the function may run longer than the queue hides messages.',
  },
  'lambda.esm.sqs.partial': {
    label: 'Failures inside a batch',
    statement:
      'A function that reports failed messages has only those come back; otherwise the whole batch does.',
  },
  'lambda.esm.sqs.dlq.maxreceive': {
    label: 'Tries with a function',
    statement:
      'A queue read by a function should allow five receives or more, so that throttling alone makes no dead letters.',
  },
  'lambda.esm.sqs.region': {
    label: 'Where queue and function live',
    statement: 'Queue and function are in the same region, but may be in different accounts.',
  },
  'lambda.filter.max': {
    label: 'Filters of a mapping',
    statement: 'A mapping takes five filters, ten on request, any of which lets a record pass.',
  },
  'lambda.filter.sqs.unmatched': {
    label: 'Messages that no filter wants',
    statement:
      'Messages of a queue that no filter matches are deleted; they reach neither a dead-letter queue nor another reader.',
  },
  'lambda.filter.sqs.key': {
    label: 'Filtered part of a message',
    statement: 'For a queue, filters read the body of a message.',
  },
  'lambda.esm.kinesis.batch.max': {
    label: 'Records in a call',
    statement: 'A batch from a stream has 100 records unless set and 10,000 at most, within 6 MB.',
  },
  'lambda.esm.kinesis.parallel.max': {
    label: 'Batches at once per shard',
    statement: 'Up to ten batches of a shard are worked on at once, in order within each partition key.',
    talk: 'More shards mean more parallel work.',
    changedSinceTalk: false,
  },
  'lambda.esm.kinesis.poll': {
    label: 'Polls of a shard',
    statement: 'Without enhanced fan-out Lambda polls each shard about once a second.',
  },
  'lambda.esm.kinesis.bisect': {
    label: 'Splitting a failing batch',
    statement: 'A failing batch of a stream can be split in two, without using up tries; unset, it is not.',
  },
  'lambda.esm.kinesis.retries.max': {
    label: 'Most retries of a batch',
    statement: 'Retries of a stream batch are unlimited unless set, to 10,000 at most.',
  },
  'lambda.esm.kinesis.age.max': {
    label: 'Oldest record',
    statement: 'Records of a stream can be skipped once older than up to seven days; unset, none is.',
  },
  'lambda.esm.kinesis.block': {
    label: 'Behind a bad record',
    statement: 'At the defaults one bad record can hold its shard for up to a week.',
  },
  'lambda.esm.kinesis.destination': {
    label: 'Where given-up records go',
    statement: 'A queue or topic gets only the position of a given-up batch; a bucket gets its records too.',
  },
  'lambda.esm.kinesis.tumbling.max': {
    label: 'Longest window',
    statement: 'A function can carry a state of 1 MB for each shard through windows of up to 15 minutes.',
  },
  'lambda.esm.kinesis.start': {
    label: 'Where polling starts',
    statement:
      'Polling of a stream starts at the oldest record, the newest or a time; a DynamoDB stream has no start by time.',
  },
  'lambda.durable.max': {
    label: 'Longest durable function',
    statement: 'A durable function keeps its progress and may run for a year, mostly asleep.',
    talk: 'Lambda has no persistence; for workflows the advice is Step Functions.',
    changedSinceTalk: true,
  },
  'lambda.durable.esm.max': {
    label: 'Durable function on a queue',
    statement: 'Called by a queue or stream, a durable function has to end within 15 minutes.',
  },
  'lambda.esm.sqs.prov.price': {
    label: 'Charge of provisioned mode',
    statement: 'Provisioned pollers are billed by themselves, and their polls as SQS requests.',
  },
  'lambda.price.free.requests': {
    label: 'Free requests',
    statement: 'A million requests each month are free.',
    talk: 'The first million requests are free "in perpetuity".',
    changedSinceTalk: false,
  },
  'lambda.price.async.chunk': {
    label: 'Size of a billed event',
    statement:
      'An asynchronous event counts as one request up to 256 KB, and as one more for each further 64 KB.',
  },
  'lambda.price.request': {
    label: 'Price of requests',
    statement: 'A million requests cost $0.20; running time is billed by memory and millisecond on top.',
  },
  'lambda.filter.scope': {
    label: 'What a mapping filters on',
    statement: 'Filters of a mapping are event patterns, which can match any field of the record.',
  },
  'lambda.timeout.default': {
    label: 'Run unless set',
    statement: 'A function is stopped after three seconds unless set otherwise.',
  },
  'lambda.async.retry.window': {
    label: 'Retries of an event last',
    statement: 'One minute and two minutes make about three minutes after which a failing event is given up.',
  },
  'lambda.price.free.duration': {
    label: 'Free running time',
    statement: 'Running time of 400,000 GB-seconds each month is free.',
  },
  'lambda.memory.max': {
    label: 'Largest memory',
    statement: 'A function may have 10,240 MB of memory.',
  },
  'lambda.durable.start.rate': {
    label: 'Starts of durable functions',
    statement: 'Durable functions start 300 times per second until the quota is raised.',
  },
  'lambda.durable.operations': {
    label: 'Steps of a durable function',
    statement: 'One run of a durable function has 3,000 operations at most.',
  },
  'lambda.esm.kinesis.batch.default': {
    label: 'Records of a call unless set',
    statement: 'Unless set, a function is handed up to 100 records of a stream at a time.',
  },
} as const satisfies Record<
  keyof typeof lambdaFacts | Extract<keyof typeof readingFacts, `lambda.${string}`>,
  FactProse
>
