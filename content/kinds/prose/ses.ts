import type { ProseOf } from '../../schema.ts'
import type { ses as judged } from '../ses.ts'

export const ses = {
  name: 'Amazon SES',
  noun: 'mail service',
  colour: '#DD344C',
  params: {},
} as const satisfies ProseOf<typeof judged>
