import type { FactProse } from '../../schema.ts'
import type { apiGatewayFacts } from '../api-gateway.ts'

/** Words of the facts on Amazon API Gateway, judged and read: pages only. */
export const apiGatewayProse = {
  'apigw.payload': {
    label: 'Size of a request',
    statement: 'REST and HTTP APIs take requests of 10 MB, more than the services behind them.',
  },
  'apigw.timeout.rest': {
    label: 'Time to answer, REST',
    statement:
      'What is behind a REST API has 29 seconds to answer, until raised for regional and private APIs.',
  },
  'apigw.timeout.http': {
    label: 'Time to answer, HTTP',
    statement: 'What is behind an HTTP API has 30 seconds to answer, which cannot be raised.',
  },
  'apigw.throttle': {
    label: 'Requests of an account',
    statement:
      'All APIs of an account share 10,000 requests per second and a burst of 5,000; in 13 regions 2,500 and 1,250.',
  },
  'apigw.integrations': {
    label: 'Calls without a function',
    statement:
      'HTTP APIs write to EventBridge, SQS, Kinesis and Step Functions directly, in ten kinds of call; SNS, Firehose and DynamoDB take a REST API.',
  },
  'apigw.throttle.region': {
    label: 'Requests per second',
    statement:
      'All APIs of an account share 10,000 requests per second in each region of Waterline, until raised.',
  },
} as const satisfies Record<keyof typeof apiGatewayFacts, FactProse>
