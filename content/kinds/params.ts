import type { ParamRange } from '../schema.ts'

/** Parameters that several kinds share: what the judge reads of them. Defaults and ranges are AWS's. */
export const retentionOfQueue = { min: 60, max: 1_209_600, default: 345_600 } as const satisfies ParamRange
export const visibility = { min: 0, max: 43_200, default: 30 } as const satisfies ParamRange
export const delay = { min: 0, max: 900, default: 0 } as const satisfies ParamRange
export const deadLetter = { default: '' } as const satisfies ParamRange
export const singleGroup = { default: false } as const satisfies ParamRange
export const count = { min: 1, max: 20_000_000, default: 1 } as const satisfies ParamRange
