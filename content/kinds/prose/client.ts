import type { ProseOf } from '../../schema.ts'
import type { client as judged } from '../client.ts'

export const client = {
  name: 'Client or custom app',
  noun: 'client',
  colour: '#7c8f9b',
  params: {},
} as const satisfies ProseOf<typeof judged>
