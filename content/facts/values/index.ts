import { apiGatewayValues } from './api-gateway.ts'
import { connectionValues } from './connections.ts'
import { eventbridgeValues } from './eventbridge.ts'
import { firehoseValues } from './firehose.ts'
import { kinesisValues } from './kinesis.ts'
import { lambdaValues } from './lambda.ts'
import { othersValues } from './others.ts'
import { snsValues } from './sns.ts'
import { sqsValues } from './sqs.ts'
import { stepFunctionsValues } from './step-functions.ts'

/**
 * What the judge reads by value. Where a figure depends on the region, `value` is that of the regions which
 * `byRegion` does not name. Every one of them is cited in ../index.ts, which spreads it.
 */
export const factValues = {
  ...sqsValues,
  ...snsValues,
  ...eventbridgeValues,
  ...kinesisValues,
  ...lambdaValues,
  ...stepFunctionsValues,
  ...apiGatewayValues,
  ...firehoseValues,
  ...othersValues,
  ...connectionValues,
}

export type ValueId = keyof typeof factValues
