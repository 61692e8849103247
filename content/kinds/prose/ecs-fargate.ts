import type { ProseOf } from '../../schema.ts'
import type { ecsFargate as judged } from '../ecs-fargate.ts'
import { count } from './params.ts'

export const ecsFargate = {
  name: 'ECS or Fargate task',
  noun: 'container',
  colour: '#ED7100',
  params: { count: { ...count, label: 'Tasks', default: 1 } },
} as const satisfies ProseOf<typeof judged>
