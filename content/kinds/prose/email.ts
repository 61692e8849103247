import type { ProseOf } from '../../schema.ts'
import type { email as judged } from '../email.ts'

export const email = {
  name: 'Email address',
  noun: 'email address',
  colour: '#7c8f9b',
  params: {},
} as const satisfies ProseOf<typeof judged>
