import { consumptionRows } from './rows/consumption.ts'
import { durabilityRows } from './rows/durability.ts'
import { persistenceRows } from './rows/persistence.ts'
import { pricingRows } from './rows/pricing.ts'
import { retriesRows } from './rows/retries.ts'
import { scaleRows } from './rows/scale.ts'
import type { Row } from './types.ts'

/** The comparison, axis by axis. Ids of rows are permanent: links to cells hold them. */
export const rows: readonly Row[] = [
  ...scaleRows,
  ...durabilityRows,
  ...persistenceRows,
  ...consumptionRows,
  ...retriesRows,
  ...pricingRows,
]
