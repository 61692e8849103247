import { apiGatewayPrices } from './api-gateway.ts'
import { eventbridgePrices } from './eventbridge.ts'
import { firehosePrices } from './firehose.ts'
import { kinesisPrices } from './kinesis.ts'
import { lambdaPrices } from './lambda.ts'
import { snsPrices } from './sns.ts'
import { sqsPrices } from './sqs.ts'
import { stepFunctionsPrices } from './step-functions.ts'
import type { Meter } from './types.ts'

/** What the parts of a design are billed by. Prices of other things are in others.ts, words in prose.ts. */
export const prices = {
  ...sqsPrices,
  ...snsPrices,
  ...eventbridgePrices,
  ...kinesisPrices,
  ...lambdaPrices,
  ...stepFunctionsPrices,
  ...firehosePrices,
  ...apiGatewayPrices,
}

export type MeterId = keyof typeof prices

/** Prices by the id of what is counted. */
export type PriceBook = Readonly<Record<string, Meter>>

/** Day of the newest check of a price: see `copyDated` for the age of each. */
export const pricesAsOf = '2026-11-23'
