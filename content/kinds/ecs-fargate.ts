import type { Kind } from '../schema.ts'
import { count } from './params.ts'

export const ecsFargate = {
  id: 'ecs-fargate',
  name: 'ECS or Fargate task',
  noun: 'container',
  role: 'compute',
  group: 'compute',
  icon: 'AWSFargate',
  colour: '#ED7100',
  attributes: {
    jobLength: 'ecs.job.length',
    idleCharge: 'unknown',
  },
  params: { count: { ...count, label: 'Tasks', default: 1 } },
} as const satisfies Kind
