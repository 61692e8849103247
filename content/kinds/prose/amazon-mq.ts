import type { ProseOf } from '../../schema.ts'
import type { amazonMq as judged } from '../amazon-mq.ts'

export const amazonMq = {
  name: 'Amazon MQ broker',
  noun: 'broker',
  colour: '#E7157B',
  attributes: {
    protocol: { level: 'broker', fact: 'mq.protocols' },
  },
  params: {},
} as const satisfies ProseOf<typeof judged>
