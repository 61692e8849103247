import type { Rule } from '../schema.ts'

export const payload = {
  id: 'payload',
  origin: 'limit',
  axis: 'consumption',
  title: 'Size',
  cases: {
    over: { severity: 'error', says: 'A message may have {size}, and {part} takes {limit} at most.' },
    unset: {
      severity: 'error',
      says: 'A message may have {size}, and {part} takes {limit} until it is set to take more.',
    },
  },
  why: 'What is too large is refused. A claim check keeps the body in a bucket and sends only where it lies.',
  facts: ['sqs.extended_client.max'],
  repairs: {
    large: 'Switch on “{setting}” of {part}',
    check:
      'Put a bucket between {source} and {target}: it keeps the body, and its notification says where it lies',
  },
} as const satisfies Rule
