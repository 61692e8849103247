import type { PatternWords } from './types.ts'

export const connectionPool: PatternWords = {
  when: [
    {
      text: 'Callers wait for their result, and the database takes few connections: about 60 on a small one.',
      facts: ['rds.connections.small', 'rds.proxy.waits'],
    },
    {
      text: 'Functions do the work: every environment would open a connection of its own.',
      facts: ['lambda.env.concurrency'],
    },
  ],
  whenNot: [
    {
      text: 'Nobody waits for the result: a queue and a cap protect the database better.',
      facts: ['lambda.esm.sqs.maxconc.max'],
      instead: 'queue',
    },
    {
      text: 'A rush lasts longer than callers wait for a connection.',
      facts: ['rds.proxy.borrow.timeout'],
      instead: 'bus-queue',
    },
  ],
  talk: {
    text: 'Where a database takes 50 connections, it keeps the function to 50 at a time.',
    facts: ['lambda.esm.sqs.maxconc.max'],
    scenario: 'protect-database',
  },
  variants: [],
  traps: [
    {
      text: 'A caller may wait 120 seconds for a connection, while the API in front gives up after 30.',
      facts: ['rds.proxy.borrow.timeout', 'apigw.timeout.http'],
    },
    {
      text: 'Beyond its limits the proxy refuses: it shares connections, it does not buffer work.',
      facts: ['rds.proxy.waits'],
    },
    {
      text: 'One proxy serves one database, and an account has 20.',
      facts: ['rds.proxy.targets', 'rds.proxy.max'],
    },
  ],
}
