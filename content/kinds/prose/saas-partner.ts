import type { ProseOf } from '../../schema.ts'
import type { saasPartner as judged } from '../saas-partner.ts'

export const saasPartner = {
  name: 'SaaS partner',
  noun: 'SaaS partner',
  colour: '#7c8f9b',
  params: {},
} as const satisfies ProseOf<typeof judged>
