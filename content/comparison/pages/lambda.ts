import { lambdaGroups } from '../groups/lambda.ts'
import type { ServicePage } from '../service-types.ts'

export const lambdaPage: ServicePage = {
  id: 'lambda',
  name: 'AWS Lambda',
  icon: 'lambda',
  kinds: ['lambda'],
  background: true,
  is: {
    says: 'A function runs for {0} at most. It is called and waited for, called asynchronously, or fed by a poller.',
    facts: [
      'lambda.timeout.max',
      'lambda.invoke.sync_services',
      'lambda.async.queue',
      'lambda.invoke.poll_services',
    ],
  },
  fits: [
    {
      says: 'Work on single events and on batches of a queue or stream.',
      facts: ['lambda.esm.sqs.batch.max', 'lambda.esm.kinesis.batch.max'],
    },
    {
      says: 'Load that jumps: a function gains {0} environments every few seconds.',
      facts: ['lambda.scaling.rate'],
    },
    {
      says: 'A limited part behind a queue: a mapping can be held to {0} to {1} functions at once.',
      facts: ['lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max'],
    },
  ],
  less: [
    {
      says: 'Jobs above {0}, unless the function is durable.',
      facts: ['lambda.timeout.max', 'lambda.durable.max'],
    },
    {
      says: 'Failing code with nothing in front: an asynchronous event is given up after about {0}.',
      facts: ['lambda.async.retry.window', 'lambda.async.retries.max'],
    },
    { says: 'More than {0} at once in an account, until raised.', facts: ['lambda.concurrency.default'] },
  ],
  variants: [
    {
      name: 'Called and waited for',
      line: {
        says: 'The caller gets the answer or the error.',
        facts: ['lambda.invoke.sync_services', 'lambda.payload.sync'],
      },
    },
    {
      name: 'Asynchronous',
      line: {
        says: 'Lambda queues the event, answers, and tries failing code {0} times more.',
        facts: ['lambda.async.retries.default', 'lambda.async.queue'],
      },
    },
    {
      name: 'Fed by a poller',
      line: {
        says: 'Lambda polls a queue or stream and calls the function with batches.',
        facts: ['lambda.invoke.poll_services', 'lambda.esm.guarantee'],
      },
    },
    {
      name: 'Durable',
      line: {
        says: 'Keeps its progress and may run for {0}.',
        facts: ['lambda.durable.max', 'lambda.durable.operations'],
      },
    },
  ],
  groups: lambdaGroups,
}
