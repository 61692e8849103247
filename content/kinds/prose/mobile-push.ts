import type { ProseOf } from '../../schema.ts'
import type { mobilePush as judged } from '../mobile-push.ts'

export const mobilePush = {
  name: 'Mobile push endpoint',
  noun: 'mobile push',
  colour: '#7c8f9b',
  params: {},
} as const satisfies ProseOf<typeof judged>
