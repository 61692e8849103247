import type { AxisId } from './schema.ts'

/** The axes in their order, with the names that every page shows. */
export const axes: readonly { readonly id: AxisId; readonly name: string; readonly short: string }[] = [
  { id: 'scale', name: 'Scale & concurrency', short: 'Scale' },
  { id: 'durability', name: 'Durability', short: 'Durability' },
  { id: 'persistence', name: 'Persistence', short: 'Persistence' },
  { id: 'consumption', name: 'Consumption', short: 'Consumption' },
  { id: 'retries', name: 'Retries & failures', short: 'Retries' },
  { id: 'pricing', name: 'Pricing', short: 'Pricing' },
]
