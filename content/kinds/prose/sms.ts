import type { ProseOf } from '../../schema.ts'
import type { sms as judged } from '../sms.ts'

export const sms = {
  name: 'SMS phone number',
  noun: 'phone',
  colour: '#7c8f9b',
  params: {},
} as const satisfies ProseOf<typeof judged>
