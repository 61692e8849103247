import type { ProseOf } from '../../schema.ts'
import type { firehose as judged } from '../firehose.ts'

export const firehose = {
  name: 'Amazon Data Firehose',
  noun: 'Firehose stream',
  colour: '#8C4FFF',
  params: {},
} as const satisfies ProseOf<typeof judged>
