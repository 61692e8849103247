import type { PatternWords } from './types.ts'

export const kafka: PatternWords = {
  when: [
    { text: 'Clients, connectors or a team already speak Kafka.' },
    { text: 'Records are to stay without a limit of time.', facts: ['msk.serverless.retention.max'] },
  ],
  whenNot: [
    {
      text: 'Nothing asks for Kafka’s protocol: a stream has no cluster to look after.',
      facts: ['kinesis.ondemand.write.default'],
      instead: 'stream',
    },
    { text: 'Messages are jobs.', instead: 'queue' },
  ],
  variants: [
    {
      name: 'Serverless',
      text: '200 MB a second in, messages of up to 8 MiB, kept as long as you say.',
      facts: ['msk.serverless.write', 'msk.serverless.message.size', 'msk.serverless.retention.max'],
    },
    {
      name: 'Brokers',
      text: 'Sized by you; 3,000 connections to a broker with IAM, until its configuration raises it.',
      facts: ['msk.connections.max'],
    },
  ],
  traps: [
    {
      text: 'A function tries a failing batch without limit, unless attempts or age are capped.',
      facts: ['msk.lambda.retries'],
    },
    {
      text: 'Functions and pipes read it, but no rule or topic writes to it without code.',
      facts: ['lambda.invoke.poll_services', 'eb.pipes.sources'],
    },
    {
      text: 'Connections run out before bytes do where clients are many and short-lived.',
      facts: ['msk.connections.max'],
    },
  ],
}
