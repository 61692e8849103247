/** Import this where bills count: it gives the judge its prices. */
import { provideBiller } from '../biller.ts'
import { monthlyCostOf } from './metric.ts'

provideBiller(monthlyCostOf)
