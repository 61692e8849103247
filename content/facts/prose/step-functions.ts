import type { FactProse } from '../../schema.ts'
import type { stepFunctionsFacts } from '../step-functions.ts'

/** Words of the facts on AWS Step Functions, judged and read: pages only. */
export const stepFunctionsProse = {
  'sfn.standard.duration': {
    label: 'Longest Standard workflow',
    statement: 'A Standard workflow may run for a year.',
  },
  'sfn.express.duration': {
    label: 'Longest Express workflow',
    statement: 'An Express workflow has to end within five minutes.',
  },
  'sfn.standard.rate': {
    label: 'Starts of Standard workflows',
    statement:
      'In the large regions Standard workflows start 300 times per second after a burst of 1,300, elsewhere 150 after 800, until raised.',
  },
  'sfn.standard.rate.default': {
    label: 'Refill of starts',
    statement:
      'The bucket of Standard starts refills at 300 per second in the large regions and at 150 elsewhere.',
  },
  'sfn.express.rate': {
    label: 'Starts of Express workflows',
    statement:
      'Asynchronous Express workflows start 6,000 times per second until the quota is raised; synchronous ones are not counted.',
  },
  'sfn.standard.semantics': {
    label: 'Runs of a Standard step',
    statement: 'A Standard workflow runs each step exactly once, unless a Retry repeats it.',
  },
  'sfn.express.semantics': {
    label: 'Runs of an Express workflow',
    statement: 'An asynchronous Express workflow may run more than once, a synchronous one at most once.',
  },
  'sfn.payload': {
    label: 'Data between states',
    statement: 'Input and output of a state may have 256 KiB; more ends the execution.',
    talk: '"There\'s some payload size limits you may need to consider"; no figures.',
    changedSinceTalk: false,
  },
  'sfn.history': {
    label: 'History of an execution',
    statement: 'A Standard execution fails when its history reaches 25,000 entries.',
  },
  'sfn.history.retention': {
    label: 'How long history is kept',
    statement: 'A finished Standard execution can be looked at for 90 days; Express leaves only its logs.',
  },
  'sfn.open': {
    label: 'Executions at once',
    statement: 'An account may have a million Standard executions open in a region until raised.',
  },
  'sfn.retry': {
    label: 'Retries of a state',
    statement:
      'A Retry without numbers tries three times, after one second and then twice as long each time; without a Retry nothing is tried again.',
  },
  'sfn.catch': {
    label: 'Catching an error',
    statement:
      'A Catch leads from a failed state to another one; oversized data and runtime faults end the execution all the same.',
  },
  'sfn.callback': {
    label: 'Waiting for a callback',
    statement: 'A Standard workflow can hand out a token and wait for its return, for up to its year.',
  },
  'sfn.express.unsupported': {
    label: 'What Express lacks',
    statement:
      'Express workflows cannot wait for jobs or callbacks, use activities or run a Distributed Map.',
  },
  'sfn.saga': {
    label: 'Undoing steps',
    statement:
      'Nothing is undone by itself: each step catches its error and leads into a chain of steps that undo.',
    talk: 'Advises a saga, orchestrated.',
    changedSinceTalk: false,
  },
  'sfn.map.distributed': {
    label: 'Items at once',
    statement: 'A Distributed Map runs up to 10,000 child executions at once, which cannot be raised.',
  },
  'sfn.integrations': {
    label: 'Services a state can call',
    statement: 'A state calls more than 200 AWS services and any HTTPS API without a function.',
    talk: 'It "can connect to a whole bunch of services natively".',
    changedSinceTalk: false,
  },
  'sfn.price.standard': {
    label: 'Price of Standard',
    statement: 'A million state transitions cost $25, retries included, after 4,000 free ones a month.',
  },
  'sfn.price.express': {
    label: 'Price of Express',
    statement: 'A million Express requests cost $1.00, with running time and memory on top.',
  },
  'sfn.start.rate': {
    label: 'Standard starts per second',
    statement:
      'Standard workflows start 150 times per second, in N. Virginia, Oregon and Ireland 300 times, until the quota is raised.',
  },
  'sfn.retry.window': {
    label: 'Retries of a state last',
    statement: 'The three default tries of a Retry wait 1, 2 and 4 seconds: seven in all.',
  },
  'sfn.map.inline': {
    label: 'Items at once, inline',
    statement: 'An inline Map works on about 40 items at once.',
  },
  'sfn.transition.rate': {
    label: 'State transitions per second',
    statement:
      'Standard workflows change state 800 times per second in an account, in N. Virginia, Oregon and Ireland 5,000 times, until raised.',
  },
  'sfn.express.transition.rate': {
    label: 'Express state transitions',
    statement: 'State transitions of Express workflows are not limited.',
  },
} as const satisfies Record<keyof typeof stepFunctionsFacts, FactProse>
