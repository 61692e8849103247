import { snsGroups } from '../groups/sns.ts'
import type { ServicePage } from '../service-types.ts'

export const snsPage: ServicePage = {
  id: 'sns',
  name: 'Amazon SNS',
  icon: 'sns-standard',
  kinds: ['sns-standard', 'sns-fifo'],
  background: false,
  is: {
    says: 'A topic pushes each message to its subscribers, {0} of them at most.',
    facts: ['sns.subscriptions.max', 'sns.protocols', 'sns.lambda.invoke'],
  },
  fits: [
    { says: 'Wide fan-out: a standard topic takes {0} subscriptions.', facts: ['sns.subscriptions.max'] },
    { says: 'People as well as parts: mail, SMS and mobile push.', facts: ['sns.protocols'] },
    { says: 'Short ways: typically about {0}.', facts: ['sns.latency.typical'] },
    {
      says: 'Many queues behind it: deliveries to SQS and Lambda are free.',
      facts: ['sns.price.sqs-lambda'],
    },
  ],
  less: [
    { says: 'Messages that must wait: a standard topic keeps nothing.', facts: ['sns.standard.persistence'] },
    {
      says: 'A function whose code fails: it is called {0} times more, in about {1}.',
      facts: ['lambda.async.retries.default', 'lambda.async.retry.window', 'sns.lambda.invoke'],
    },
    { says: 'Fine choosing by content: a filter names {0} keys at most.', facts: ['sns.filter.keys.max'] },
    {
      says: 'Large messages to many: above {0} only {1} subscriptions are allowed.',
      facts: ['sns.message.size.default', 'sns.message.size.large.subscriptions'],
    },
  ],
  variants: [
    {
      name: 'Standard',
      column: 'sns-standard',
      line: {
        says: 'Delivers at least once, in no sure order, to parts and to people.',
        facts: ['sns.standard.delivery', 'sns.standard.ordering', 'sns.protocols'],
      },
    },
    {
      name: 'FIFO',
      column: 'sns-fifo',
      line: {
        says: 'Strict order in each message group, to SQS queues only; an archive of up to {0} can be replayed.',
        facts: ['sns.fifo.archive.retention', 'sns.fifo.ordering', 'sns.fifo.protocols', 'sns.fifo.replay'],
      },
    },
  ],
  groups: snsGroups,
}
