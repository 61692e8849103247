import type { ProseOf } from '../../schema.ts'
import { sqsStandard as judged } from '../sqs-standard.ts'
import { deadLetter, delay, encryption, retentionOfQueue, tries, visibility } from './params.ts'

export const sqsStandard = {
  name: 'Amazon SQS standard queue',
  noun: 'queue',
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
    deadLetter: { ...deadLetter, facts: ['sqs.dlq.placement', 'sqs.dlq.retention'] },
    fair: {
      ...judged.params.fair,
      type: 'switch',
      label: 'Fair queue',
      facts: ['sqs.fair.enable', 'sqs.fair.effect'],
    },
    encryption,
  },
} as const satisfies ProseOf<typeof judged>
