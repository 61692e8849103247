import { functionsCases } from './costs-functions.ts'
import { requestsCases } from './costs-requests.ts'
import { streamsCases } from './costs-streams.ts'
import type { CostCase } from './costs-types.ts'

/** Published examples of bills, from AWS and from others. */
export const costCases: readonly CostCase[] = [...requestsCases, ...streamsCases, ...functionsCases]

/** Examples that Waterline does not price, and why. */
export const costsOutOfScope: Readonly<Record<string, string>> = {
  'dynamodb.ic-ondemand':
    'Databases are not billed: what a table costs depends on its items, indexes and readers, which no diagram says.',
}
