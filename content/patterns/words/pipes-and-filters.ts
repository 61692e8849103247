import type { PatternWords } from './types.ts'

export const pipesAndFilters: PatternWords = {
  when: [
    {
      text: 'Work goes through steps of different speed, and a queue before each takes up the difference.',
      facts: ['sqs.backlog.max'],
    },
    {
      text: 'Steps are built, scaled, capped and retried one by one.',
      facts: ['lambda.esm.sqs.maxconc.max', 'sqs.dlq.maxreceive.default'],
    },
    {
      text: 'There are too many messages for a workflow’s starts or its price.',
      facts: ['sfn.start.rate', 'sfn.price.standard'],
    },
  ],
  whenNot: [
    {
      text: 'Somebody has to know where a case stands, or to undo it.',
      facts: ['sfn.history.retention'],
      instead: 'workflow',
    },
    { text: 'One step.', instead: 'queue' },
    { text: 'Order matters all the way.', facts: ['sqs.ordering.standard'], instead: 'queue-fifo' },
  ],
  variants: [
    {
      name: 'Standard queues',
      text: 'Nearly any rate, no order.',
      facts: ['sqs.standard.throughput', 'sqs.ordering.standard'],
    },
    {
      name: 'FIFO queues',
      text: 'Order is kept from step to step, if every step keeps the group.',
      facts: ['sqs.ordering.fifo'],
    },
    {
      name: 'Pipes',
      text: 'A step that only filters or looks up needs no function of its own.',
      facts: ['eb.pipes.filter.scope'],
    },
  ],
  traps: [
    { text: 'Each hop can repeat a message, so every step has to cope.', facts: ['sqs.delivery.standard'] },
    { text: 'Nobody sees the whole: carry one ID through all steps, and log it.' },
    {
      text: 'Each queue needs its own retention and dead letters; the default of four days counts anew in each.',
      facts: ['sqs.retention.default', 'sqs.dlq.placement'],
    },
    {
      text: 'Steps that send back to an earlier queue make a loop, which Lambda stops after about 16 rounds.',
      facts: ['lambda.recursion'],
    },
  ],
}
