import { connectionFactsProse } from '../../connections/facts-prose.ts'
import type { FactProse } from '../../schema.ts'
import type { FactId } from '../index.ts'
import type { readingFacts } from '../reading.ts'
import { apiGatewayProse } from './api-gateway.ts'
import { eventbridgeProse } from './eventbridge.ts'
import { firehoseProse } from './firehose.ts'
import { kinesisProse } from './kinesis.ts'
import { lambdaProse } from './lambda.ts'
import { othersProse } from './others.ts'
import { snsProse } from './sns.ts'
import { sqsProse } from './sqs.ts'
import { stepFunctionsProse } from './step-functions.ts'

/** Words of every fact, judged and read. For pages: nothing that judges loads this. */
export const factProse: Readonly<Record<FactId | keyof typeof readingFacts, FactProse>> = {
  ...sqsProse,
  ...snsProse,
  ...eventbridgeProse,
  ...kinesisProse,
  ...lambdaProse,
  ...stepFunctionsProse,
  ...apiGatewayProse,
  ...firehoseProse,
  ...othersProse,
  ...connectionFactsProse,
}
