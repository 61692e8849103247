import type { ProseOf } from '../../schema.ts'
import { lambda as judged } from '../lambda.ts'
import { count, deadLetter } from './params.ts'

export const lambda = {
  name: 'AWS Lambda',
  noun: 'function',
  colour: '#ED7100',
  attributes: {
    accountConcurrency: 'lambda.concurrency.default',
  },
  params: {
    timeout: {
      ...judged.params.timeout,
      type: 'number',
      label: 'Timeout',
      unit: 'second',
      facts: ['lambda.timeout.default', 'lambda.timeout.max'],
    },
    memory: {
      type: 'number',
      label: 'Memory (MB)',
      unit: 'count',
      min: 128,
      max: 10_240,
      default: 128,
      facts: ['lambda.memory.max'],
    },
    reservedConcurrency: {
      ...judged.params.reservedConcurrency,
      type: 'number',
      label: 'At most at once',
      unit: 'count',
      facts: ['lambda.reserved.semantics', 'lambda.reserved.zero'],
    },
    provisionedConcurrency: {
      ...judged.params.provisionedConcurrency,
      type: 'number',
      label: 'Kept warm',
      unit: 'count',
      facts: ['lambda.provisioned.semantics'],
    },
    durable: {
      ...judged.params.durable,
      type: 'switch',
      label: 'Durable function',
      facts: ['lambda.durable.max'],
    },
    deadLetter: { ...deadLetter, facts: ['lambda.dlq.targets', 'lambda.destinations.types'] },
    count,
  },
} as const satisfies ProseOf<typeof judged>
