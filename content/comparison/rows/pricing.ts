import type { Row } from '../types.ts'

/** What is billed. Unit prices are those of the region that is chosen, and of the first slice where larger ones are cheaper. */
// biome-ignore format: a row of the table reads as a row
export const pricingRows: readonly Row[] = [
  {
    id: 'billed', axis: 'pricing', label: 'What is billed',
    sqs: { says: 'requests, each {0}', facts: ['sqs.price.chunk', 'sqs.idle.charge'] },
    sns: [{ says: 'messages published', facts: ['sns.price.standard', 'sns.idle.charge'] }, 'unknown'],
    eventbridge: ['eb.custom.price.model', { says: 'events published', facts: ['eb.price.custom', 'eb.price.aws'] }],
    kinesis: [
      'kinesis.price.ondemand',
      { says: 'data, at least {0}', facts: ['kinesis.advantage.minimum', 'kinesis.advantage.mode'] },
      { says: 'shard hours and each {0} written', facts: ['kinesis.price.provisioned'] },
      'unknown',
    ],
  },
  {
    id: 'price', axis: 'pricing', label: 'Price',
    sqs: ['sqs.price.standard', { says: '{0}, and {1} for fairness', facts: ['sqs.price.standard', 'sqs.price.fair'] }, 'sqs.price.fifo'],
    sns: ['sns.price.standard', { says: '{0}, and by GB', facts: ['sns.price.fifo'] }],
    eventbridge: ['unknown', 'eb.price.custom'],
    kinesis: [
      { says: '{0} written', facts: ['kinesis.price.ingest', 'kinesis.price.ondemand'] },
      { says: '{0} written', facts: ['kinesis.price.ingest.advantage', 'kinesis.advantage.price'] },
      { says: '{0} an hour and shard', facts: ['kinesis.price.shard', 'kinesis.price.provisioned'] },
      'unknown',
    ],
  },
  {
    id: 'deliveries-billed', axis: 'pricing', label: 'Deliveries',
    sqs: { says: 'billed as requests', facts: ['sqs.price.chunk'] },
    sns: [{ says: 'free to SQS and Lambda', facts: ['sns.price.sqs-lambda'] }, 'unknown'],
    eventbridge: [{ says: 'billed by GB', facts: ['eb.custom.price.model'] }, 'unknown'],
    kinesis: [{ says: 'data read is billed', facts: ['kinesis.price.ondemand'] }, { says: 'data read is billed', facts: ['kinesis.advantage.price', 'kinesis.advantage.minimum'] }, 'unknown', 'unknown'],
  },
  {
    id: 'free', axis: 'pricing', label: 'Free each month',
    sqs: { says: '{0} requests', facts: ['sqs.price.free'] },
    sns: [{ says: '{0} requests', facts: ['sns.price.free'] }, 'unknown'],
    eventbridge: ['unknown', { says: 'events of AWS only', facts: ['eb.price.free', 'eb.price.aws'] }],
    kinesis: { says: 'nothing', facts: ['kinesis.price.freetier'] },
  },
  {
    id: 'idle', axis: 'pricing', label: 'Costs something while idle',
    sqs: 'sqs.idle.charge',
    sns: 'sns.idle.charge',
    eventbridge: ['eb.custom.idle.charge', 'eb.classic.idle.charge'],
    kinesis: ['kinesis.idle.charge', { says: 'yes, at least {0}', facts: ['kinesis.advantage.minimum'] }, 'kinesis.idle.charge', 'kinesis.idle.charge'],
  },
]
