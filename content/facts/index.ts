import { connectionFacts } from '../connections/facts.ts'
import { apiGatewayFacts } from './api-gateway.ts'
import { eventbridgeFacts } from './eventbridge.ts'
import { firehoseFacts } from './firehose.ts'
import { kinesisFacts } from './kinesis.ts'
import { lambdaFacts } from './lambda.ts'
import { othersFacts } from './others.ts'
import { snsFacts } from './sns.ts'
import { sqsFacts } from './sqs.ts'
import { stepFunctionsFacts } from './step-functions.ts'

/**
 * Every fact that a verdict or a bill may rest on, cited. Only values/ is in the judge: the others are cited by
 * findings and read by pages.
 */
export const facts = {
  ...sqsFacts,
  ...snsFacts,
  ...eventbridgeFacts,
  ...kinesisFacts,
  ...lambdaFacts,
  ...stepFunctionsFacts,
  ...apiGatewayFacts,
  ...firehoseFacts,
  ...othersFacts,
  ...connectionFacts,
}

export type FactId = keyof typeof facts
