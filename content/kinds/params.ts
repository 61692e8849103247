import { sqsValues as values } from '../facts/values/sqs.ts'
import type { ParamRange } from '../schema.ts'

/** Parameters that several kinds share: what the judge reads of them. Defaults and ranges are AWS's. */
export const retentionOfQueue = {
  min: values['sqs.retention.min'].value,
  max: values['sqs.retention.max'].value,
  default: values['sqs.retention.default'].value,
} as const satisfies ParamRange
export const visibility = {
  min: values['sqs.visibility.min'].value,
  max: values['sqs.visibility.max'].value,
  default: values['sqs.visibility.default'].value,
} as const satisfies ParamRange
export const delay = { min: 0, max: values['sqs.delay.max'].value, default: 0 } as const satisfies ParamRange
export const deadLetter = { default: '' } as const satisfies ParamRange
export const singleGroup = { default: false } as const satisfies ParamRange
export const count = { min: 1, max: 20_000_000, default: 1 } as const satisfies ParamRange
