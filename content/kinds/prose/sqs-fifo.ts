import type { ProseOf } from '../../schema.ts'
import { sqsFifo as judged } from '../sqs-fifo.ts'
import { deadLetter, delay, encryption, retentionOfQueue, singleGroup, tries, visibility } from './params.ts'

export const sqsFifo = {
  name: 'Amazon SQS FIFO queue',
  noun: 'FIFO queue',
  service: 'sqs',
  colour: '#E7157B',
  attributes: {
    minRetention: 'sqs.retention.min',
    defaultRetention: 'sqs.retention.default',
    maxRetention: 'sqs.retention.max',
  },
  params: {
    retention: retentionOfQueue,
    visibility,
    delay,
    tries,
    deadLetter: { ...deadLetter, facts: ['sqs.dlq.placement', 'sqs.dlq.fifo_order', 'sqs.dlq.retention'] },
    singleGroup,
    highThroughput: {
      ...judged.params.highThroughput,
      type: 'switch',
      label: 'High throughput',
      facts: ['sqs.fifo.ht.enable', 'sqs.fifo.tps'],
    },
    encryption,
  },
} as const satisfies ProseOf<typeof judged>
