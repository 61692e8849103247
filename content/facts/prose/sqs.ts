import type { FactProse } from '../../schema.ts'
import type { readingFacts } from '../reading.ts'
import type { sqsFacts } from '../sqs.ts'

/** Words of the facts on Amazon SQS, judged and read: pages only. */
export const sqsProse = {
  'sqs.standard.throughput': {
    label: 'Rate of a standard queue',
    statement:
      'A standard queue takes a nearly unlimited number of calls per second for each action, and nothing has to be provisioned for it.',
    talk: 'Scaling is built in and "can really go up to amazing scale"; no figure is named.',
    changedSinceTalk: false,
  },
  'sqs.fifo.tps': {
    label: 'FIFO calls, default mode',
    statement:
      'Without high-throughput mode a FIFO queue takes 300 sends, 300 receives and 300 deletes per second.',
    talk: 'FIFO is named once as the choice for some ordering: "we haven\'t covered it today".',
    changedSinceTalk: false,
  },
  'sqs.fifo.tps.batched': {
    label: 'FIFO messages in batches',
    statement:
      'In default mode, 300 calls of ten messages each make 3,000 messages per second for each action.',
    talk: 'FIFO is named once as the choice for some ordering; no figures.',
    changedSinceTalk: false,
  },
  'sqs.fifo.ht.tps.tier1': {
    label: 'High-throughput FIFO, largest regions',
    statement:
      'N. Virginia, Oregon and Ireland allow 70,000 unbatched FIFO calls per second for each action in high-throughput mode.',
    talk: 'FIFO is named once as the choice for some ordering; no figures.',
    changedSinceTalk: false,
  },
  'sqs.fifo.ht.tps.tier2': {
    label: 'High-throughput FIFO, second tier',
    statement: 'Ohio and Frankfurt allow 19,000 unbatched FIFO calls per second for each action.',
  },
  'sqs.fifo.ht.tps.tier3': {
    label: 'High-throughput FIFO, third tier',
    statement:
      'Mumbai, Singapore, Sydney and Tokyo allow 9,000 unbatched FIFO calls per second for each action.',
  },
  'sqs.fifo.ht.tps.tier4': {
    label: 'High-throughput FIFO, fourth tier',
    statement: 'London and São Paulo allow 4,500 unbatched FIFO calls per second for each action.',
  },
  'sqs.fifo.ht.tps.other': {
    label: 'High-throughput FIFO elsewhere',
    statement:
      'Every other region starts with 2,400 unbatched FIFO calls per second for each action and can ask for more.',
  },
  'sqs.fifo.ht.batched.max': {
    label: 'Highest batched FIFO rate',
    statement: 'With batches of ten, the three largest regions move up to 700,000 FIFO messages per second.',
  },
  'sqs.fifo.ht.enable': {
    label: 'Switching on high throughput',
    statement:
      'High-throughput mode needs two queue attributes: deduplication scope at the message group, and the throughput limit per message group ID.',
  },
  'sqs.fifo.ht.partition.tps': {
    label: 'Rate of one FIFO partition',
    statement:
      'Message groups are spread over partitions of 300 messages per second each, or 3,000 in batches, so the total needs many groups.',
  },
  'sqs.fifo.groups.max': {
    label: 'Message groups in a queue',
    statement: 'There is no limit on the number of message groups of a FIFO queue.',
  },
  'sqs.inflight.standard': {
    label: 'In flight, standard queue',
    statement:
      'About 120,000 messages may be received and not yet deleted at one time; AWS raises this on request.',
  },
  'sqs.inflight.fifo': {
    label: 'In flight, FIFO queue',
    statement: 'A FIFO queue may have 120,000 messages in flight; in June 2024 it was still 20,000.',
  },
  'sqs.inflight.overlimit': {
    label: 'At the in-flight limit',
    statement:
      'A standard queue at its in-flight limit answers a short poll with an OverLimit error and a long poll with nothing.',
  },
  'sqs.fifo.lookahead': {
    label: 'How far FIFO looks ahead',
    statement:
      'A FIFO queue searches its first 120,000 messages for free groups, so one stuck group with a longer backlog hides the others.',
  },
  'sqs.list_queues.page': {
    label: 'Queues in a listing',
    statement: 'One ListQueues call returns at most 1,000 queues; the rest follow page by page.',
  },
  'sqs.queues.max': {
    label: 'Queues of an account',
    statement: 'The quota pages that were read name no limit on the number of queues.',
  },
  'sqs.batch.max': {
    label: 'Messages in a batch',
    statement: 'A batch to send, delete or change visibility holds ten messages at most.',
    talk: '"With SQS we can actually batch information"; no number.',
    changedSinceTalk: false,
  },
  'sqs.receive.max': {
    label: 'Messages in a receive',
    statement: 'A receive returns one message unless told otherwise, and ten at most.',
  },
  'sqs.message.size.max': {
    label: 'Largest message',
    statement: 'A message, attributes included, may have 1 MiB; it was 256 KiB until August 2025.',
    talk: '"There\'s some payload size limits you may need to consider", in the time of 256 KB.',
    changedSinceTalk: true,
  },
  'sqs.batch.payload.max': {
    label: 'Size of a whole batch',
    statement: 'All messages of a batch together may have 1 MiB.',
    talk: '"There\'s some payload size limits you may need to consider", in the time of 256 KB.',
    changedSinceTalk: true,
  },
  'sqs.extended_client.max': {
    label: 'Payload by way of S3',
    statement:
      'With the extended client libraries, a body of up to 2 GB is stored in S3 and the queue carries a pointer to it.',
  },
  'sqs.message.attributes.max': {
    label: 'Attributes of a message',
    statement: 'A message has at most ten attributes of its own, and they count towards its size.',
  },
  'sqs.message.content': {
    label: 'What a message may hold',
    statement: 'A body is text: XML, JSON or plain; binary data has to be encoded or sent as an attribute.',
  },
  'sqs.retention.min': {
    label: 'Shortest retention',
    statement: 'A queue keeps messages for at least one minute.',
    talk: 'A queue is a buffer where messages "stay there until you are ready to take them out"; no span.',
    changedSinceTalk: false,
  },
  'sqs.retention.default': {
    label: 'Retention unless set',
    statement: 'Unless a queue is told otherwise, it keeps a message for four days.',
    talk: 'A queue is a buffer where messages "stay there until you are ready to take them out"; no span.',
    changedSinceTalk: false,
  },
  'sqs.retention.max': {
    label: 'Longest retention',
    statement: 'A queue keeps a message that nobody deletes for fourteen days at most.',
    talk: 'A queue is a buffer where messages "stay there until you are ready to take them out"; no span.',
    changedSinceTalk: false,
  },
  'sqs.backlog.max': {
    label: 'Backlog of a queue',
    statement: 'A queue may hold any number of waiting messages; only those in flight are limited.',
    talk: 'A queue is a buffer; no limit is named.',
    changedSinceTalk: false,
  },
  'sqs.replay': {
    label: 'Reading again',
    statement: 'A deleted message is gone; only dead letters can be sent through a queue again.',
  },
  'sqs.visibility.default': {
    label: 'Visibility timeout unless set',
    statement:
      'After a receive, a message is hidden from other readers for 30 seconds unless the queue says otherwise.',
  },
  'sqs.visibility.min': {
    label: 'Shortest visibility timeout',
    statement: 'A visibility timeout of zero puts the message back at once.',
  },
  'sqs.visibility.max': {
    label: 'Longest visibility timeout',
    statement: 'A message can stay hidden for twelve hours from its first receive, extensions included.',
  },
  'sqs.delay.max': {
    label: 'Longest delay',
    statement: 'A queue, or one message of a standard queue, can be delayed by up to fifteen minutes.',
  },
  'sqs.delay.fifo_per_message': {
    label: 'Delay of one FIFO message',
    statement: 'On a FIFO queue only the whole queue can be delayed, not a single message.',
  },
  'sqs.longpoll.max': {
    label: 'Longest poll',
    statement: 'A receive can wait up to 20 seconds for a message, which saves empty answers.',
  },
  'sqs.longpoll.default': {
    label: 'Poll unless set',
    statement: 'Unless configured, a receive does not wait: it asks some of the servers and answers at once.',
  },
  'sqs.model': {
    label: 'How a queue is read',
    statement: 'Readers poll a queue and delete each message once it is worked on.',
    talk: 'Point to point: a receiver pulls, and one message goes to one receiver.',
    changedSinceTalk: false,
  },
  'sqs.consumer.per_message': {
    label: 'Readers of a message',
    statement: 'One reader at a time has a message.',
    talk: 'Point to point: one message is received by one receiver.',
    changedSinceTalk: false,
  },
  'sqs.fanout': {
    label: 'Copies to several readers',
    statement:
      'A queue gives no copies to several readers; a topic or a bus in front of several queues does.',
    talk: 'Chains them: SNS fans out, and each queue keeps its copy.',
    changedSinceTalk: false,
  },
  'sqs.filtering.native': {
    label: 'Filtering in a queue',
    statement:
      'A queue cannot filter: a reader gets whatever is next and cannot even ask for one message group.',
    talk: 'Filtering is named for SNS and EventBridge, not for SQS.',
    changedSinceTalk: false,
  },
  'sqs.ordering.standard': {
    label: 'Order of a standard queue',
    statement: 'A standard queue mostly keeps the order of sending, but may deliver out of order.',
    talk: 'Queues are for cases where the order "doesn\'t matter as much".',
    changedSinceTalk: false,
  },
  'sqs.ordering.fifo': {
    label: 'Order of a FIFO queue',
    statement: 'Within one message group order is strict; between groups there is none.',
    talk: 'FIFO is named once as the choice for some ordering; no details.',
    changedSinceTalk: false,
  },
  'sqs.fifo.group_lock': {
    label: 'A group in flight',
    statement: 'While a message of a group is being worked on, the next of that group is held back.',
  },
  'sqs.fifo.convert': {
    label: 'From standard to FIFO',
    statement: 'A queue is created as FIFO or as standard and stays so.',
  },
  'sqs.delivery.standard': {
    label: 'Delivery of a standard queue',
    statement: 'A standard queue delivers at least once, so the same message can arrive twice.',
  },
  'sqs.delivery.fifo': {
    label: 'Delivery of a FIFO queue',
    statement:
      'Within the deduplication window a FIFO queue adds no duplicates; a reader that outlives its visibility timeout still sees the message again.',
    talk: 'FIFO is named once as the choice for some ordering; duplicates are not spoken of.',
    changedSinceTalk: false,
  },
  'sqs.dedup.window': {
    label: 'FIFO deduplication',
    statement:
      'A message sent again with the same deduplication ID within five minutes is accepted and not queued twice.',
  },
  'sqs.dedup.content': {
    label: 'Deduplication by content',
    statement:
      'With content-based deduplication the ID is a SHA-256 hash of the body; attributes do not count.',
  },
  'sqs.durability.multi_az': {
    label: 'Where messages are stored',
    statement: 'A queue stores each message in several Availability Zones.',
    talk: 'All four services run across several zones; a message is pretty much guaranteed not to be lost.',
    changedSinceTalk: false,
  },
  'sqs.latency.example': {
    label: 'Time of one call',
    statement: 'AWS calculates with about 20 milliseconds for a call from the same region.',
  },
  'sqs.latency.typical': {
    label: 'Typical time of a call',
    statement: 'Calls are said to take tens of milliseconds, sometimes low hundreds; AWS promises no figure.',
  },
  'sqs.dlq.maxreceive.min': {
    label: 'Fewest tries',
    statement: 'A message can be moved to the dead-letter queue after one failed receive.',
    talk: 'Dead-letter queues are called a powerful pattern; no numbers.',
    changedSinceTalk: false,
  },
  'sqs.dlq.maxreceive.max': {
    label: 'Most tries',
    statement: 'A message can be received up to 1,000 times before it is moved to the dead-letter queue.',
  },
  'sqs.dlq.maxreceive.default': {
    label: 'Tries unless set',
    statement: 'A redrive policy without a count allows ten receives.',
  },
  'sqs.dlq.placement': {
    label: 'Where a dead-letter queue lives',
    statement: 'A dead-letter queue is in the same account and region as its source, and of the same type.',
  },
  'sqs.dlq.fifo_order': {
    label: 'Dead letters and order',
    statement: 'Setting a message aside lets later messages of its group pass it, which breaks strict order.',
  },
  'sqs.dlq.retention': {
    label: 'Age of a dead letter',
    statement:
      'On standard queues the age of a dead letter counts from its first send, so its queue needs the longer retention; on FIFO queues the clock starts again.',
  },
  'sqs.redrive.api': {
    label: 'Sending dead letters back',
    statement:
      'A redrive task moves dead letters to their source or to another queue, one task at a time for each queue.',
    talk: 'Keep failed messages where they can be looked into; sending them back is not named.',
    changedSinceTalk: false,
  },
  'sqs.redrive.rate.max': {
    label: 'Rate of a redrive',
    statement:
      'A redrive task can be held to a rate of at most 500 messages per second, or leave the rate to SQS.',
  },
  'sqs.redrive.duration.max': {
    label: 'Length of a redrive',
    statement: 'A redrive task runs for 36 hours at most, and an account may run 100 of them.',
  },
  'sqs.poison.back_of_queue': {
    label: 'Messages that keep failing',
    statement:
      'A standard queue that allows more than three receives moves a message to its back after three receives without a delete.',
  },
  'sqs.encryption.default': {
    label: 'Encryption unless set',
    statement: 'New queues are encrypted at rest with keys that SQS owns.',
  },
  'sqs.encryption.scope': {
    label: 'What is encrypted',
    statement:
      "Encryption covers message bodies, not attributes, queue names or metrics; a key of one's own can be used.",
  },
  'sqs.policy.cross_account': {
    label: 'Access from other accounts',
    statement: 'A queue policy lets other accounts and AWS services send to the queue or read it.',
    talk: 'IAM gives fine-grained permissions on every service.',
    changedSinceTalk: false,
  },
  'sqs.policy.size.max': {
    label: 'Size of a queue policy',
    statement: 'A queue policy may have 8,192 bytes, 20 statements, 50 principals and 10 conditions.',
  },
  'sqs.vpc_endpoint': {
    label: 'Private access',
    statement:
      'A network in the cloud reaches SQS through an interface endpoint without crossing the internet.',
  },
  'sqs.fair.release': {
    label: 'Launch of fair queues',
    statement: 'Fair queues came to standard queues on 21 July 2025.',
  },
  'sqs.fair.enable': {
    label: 'Switching on fairness',
    statement:
      'A standard queue is fair as soon as senders put their tenant into the message group ID; readers change nothing.',
  },
  'sqs.fair.threshold.share': {
    label: 'Who counts as noisy',
    statement:
      'A tenant counts as noisy above about a tenth of the messages in flight, with 30 or more of its own.',
  },
  'sqs.fair.threshold.time': {
    label: 'Noisy by time',
    statement: "A tenant that uses more than a tenth of the readers' time also counts as noisy.",
  },
  'sqs.fair.effect': {
    label: 'What fairness does',
    statement:
      'Messages of quiet tenants go first; those of a noisy tenant wait longer, and none is dropped.',
  },
  'sqs.metric.age': {
    label: 'Age of the backlog',
    statement:
      'The metric to watch is the age of the oldest message; messages that a standard queue moved to its back are left out of it.',
  },
  'sqs.metric.backlog': {
    label: 'Size of the backlog',
    statement:
      'The number of visible messages is the backlog, and on a dead-letter queue the metric to alarm on.',
  },
  'sqs.price.free': {
    label: 'Free requests',
    statement: 'The first million requests each month are free, without an end date.',
    talk: 'The first million requests are free "in perpetuity".',
    changedSinceTalk: false,
  },
  'sqs.price.standard': {
    label: 'Price of standard requests',
    statement: 'A million requests to standard queues cost $0.40 in N. Virginia after the free ones.',
  },
  'sqs.price.fifo': {
    label: 'Price of FIFO requests',
    statement: 'A million requests to FIFO queues cost $0.50 in N. Virginia after the free ones.',
  },
  'sqs.price.fair': {
    label: 'Surcharge for fairness',
    statement: 'A request with a message group ID on a standard queue costs about $0.10 per million more.',
  },
  'sqs.price.chunk': {
    label: 'Size of a billed request',
    statement:
      'Every 64 KB of payload counts as a request, so a message of 1 MiB counts 16 times; an empty receive counts too.',
  },
  'sqs.fifo.ht.tps': {
    label: 'High-throughput FIFO calls',
    statement:
      'In high-throughput mode a FIFO queue takes 2,400 to 70,000 unbatched calls per second for each action, depending on the region; more can be requested.',
  },
  'sqs.durability.ack': {
    label: 'Stored before the answer',
    statement:
      'A send is answered only after copies of the message are stored in several Availability Zones.',
  },
  'sqs.idle.charge': {
    label: 'Charge of an idle queue',
    statement: 'A queue has no charge of its own: requests are billed, polling an empty queue included.',
  },
  'sqs.fifo.ht.tps.batched': {
    label: 'High-throughput FIFO messages',
    statement:
      'Batches of ten multiply the calls of high-throughput FIFO by ten: 24,000 to 700,000 messages per second, depending on the region.',
  },
} as const satisfies Record<
  keyof typeof sqsFacts | Extract<keyof typeof readingFacts, `sqs.${string}`>,
  FactProse
>
