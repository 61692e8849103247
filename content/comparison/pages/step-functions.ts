import { stepFunctionsGroups } from '../groups/step-functions.ts'
import type { ServicePage } from '../service-types.ts'

export const stepFunctionsPage: ServicePage = {
  id: 'step-functions',
  name: 'AWS Step Functions',
  icon: 'step-functions',
  kinds: ['step-functions'],
  background: true,
  is: {
    says: 'A workflow runs steps one after the other or side by side, calls over {0} services itself, and may take {1}.',
    facts: ['sfn.integrations', 'sfn.standard.duration'],
  },
  fits: [
    {
      says: 'Several steps that must all happen, with retries and a way out of each.',
      facts: ['sfn.retry', 'sfn.catch'],
    },
    { says: 'Undoing earlier steps when a later one fails.', facts: ['sfn.saga'] },
    { says: 'Waiting for a person or another system.', facts: ['sfn.callback'] },
    { says: 'Many items side by side: up to {0} at once.', facts: ['sfn.map.distributed', 'sfn.map.inline'] },
  ],
  less: [
    { says: 'Large data between steps: {0} at most.', facts: ['sfn.payload'] },
    {
      says: 'High rates of long workflows: starts are limited, by region.',
      facts: ['sfn.start.rate', 'sfn.open'],
    },
    {
      says: 'Very many small steps: Standard costs {0} state transitions.',
      facts: ['sfn.price.standard', 'sfn.price.express'],
    },
  ],
  variants: [
    {
      name: 'Standard',
      line: {
        says: 'Each step runs exactly once; up to {0}, with a history.',
        facts: ['sfn.standard.duration', 'sfn.standard.semantics', 'sfn.history'],
      },
    },
    {
      name: 'Express',
      line: {
        says: 'Ends within {0}, may run more than once, and cannot wait for a callback.',
        facts: ['sfn.express.duration', 'sfn.express.semantics', 'sfn.express.unsupported'],
      },
    },
  ],
  groups: stepFunctionsGroups,
}
