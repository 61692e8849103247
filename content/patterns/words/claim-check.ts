import type { PatternWords } from './types.ts'

export const claimCheck: PatternWords = {
  when: [
    {
      text: 'The body is larger than a message may be, which is 1 MiB on a queue and 256 KiB between states of a workflow.',
      facts: ['sqs.message.size.max', 'sfn.payload'],
    },
    { text: 'Most who handle the message do not need the body: only the last one fetches it.' },
    { text: 'Every 64 KB is billed as a request, and many hops carry it.', facts: ['sqs.price.chunk'] },
  ],
  whenNot: [
    {
      text: 'It fits: a body that travels along needs no second place to look after.',
      facts: ['sqs.message.size.max'],
      instead: 'queue',
    },
    {
      text: 'It is at most 10 MiB and on a stream anyway.',
      facts: ['kinesis.record.size.max'],
      instead: 'stream',
    },
    {
      text: 'Few consumers, each with a call of its own, can fetch the state by an API.',
      instead: 'sync-api',
    },
  ],
  variants: [
    {
      name: 'The bucket notifies',
      text: 'Whoever stores the object is done; the bucket tells the queue.',
      facts: ['s3.events.targets'],
      pairs: ['s3>sqs-standard'],
    },
    {
      name: 'Extended client',
      text: 'A library stores bodies of up to 2 GB and sends the pointer, for queues and topics.',
      facts: ['sqs.extended_client.max', 'sns.message.size.extended'],
    },
  ],
  traps: [
    {
      text: 'The body has to outlive the message, its retries and its time among dead letters.',
      facts: ['sqs.retention.max'],
    },
    { text: 'Whoever reads the message also needs the right to read the bucket, in other accounts too.' },
    { text: 'Say who deletes the body: with several readers none of them knows to be the last.' },
    {
      text: 'Notifications of a bucket may come twice, and now and then take a minute.',
      facts: ['s3.events.delivery', 's3.events.latency'],
    },
    { text: 'A bucket cannot notify a FIFO queue.', facts: ['s3.events.fifo'] },
  ],
}
