import type { Kind } from '../schema.ts'
import { count } from './params.ts'

export const ecsFargate = {
  id: 'ecs-fargate',
  role: 'compute',
  group: 'compute',
  attributes: {
    jobLength: 'ecs.job.length',
    idleCharge: 'unknown',
  },
  params: {
    count,
  },
} as const satisfies Kind
