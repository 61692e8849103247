import type { FactGroups } from '../service-types.ts'

/** Facts of the page, by axis, in the order in which they are read. */
export const stepFunctionsGroups = {
  scale: [
    'sfn.standard.rate',
    'sfn.standard.rate.default',
    'sfn.start.rate',
    'sfn.transition.rate',
    'sfn.express.rate',
    'sfn.open',
    'sfn.map.distributed',
    'sfn.map.inline',
    'sfn.express.transition.rate',
  ],
  durability: ['sfn.standard.semantics', 'sfn.express.semantics'],
  persistence: ['sfn.standard.duration', 'sfn.express.duration', 'sfn.history', 'sfn.history.retention'],
  consumption: ['sfn.callback', 'sfn.express.unsupported', 'sfn.integrations', 'sfn.payload'],
  retries: ['sfn.retry', 'sfn.catch', 'sfn.saga', 'sfn.retry.window'],
  pricing: ['sfn.price.standard', 'sfn.price.express'],
  operation: [],
} as const satisfies FactGroups
