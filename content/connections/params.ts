import type { ParamRange } from '../schema.ts'

/**
 * Parameters of connections: what the judge reads of them. A number whose default is '' is not set: AWS then
 * sets no bound.
 */
export const filter = { default: '' } as const satisfies ParamRange
export const deadLetter = { default: '' } as const satisfies ParamRange
export const partialBatch = { default: false } as const satisfies ParamRange
export const waits = { default: 'sync', offers: ['sync', 'async'] } as const satisfies ParamRange
export const movesOn = { default: 'async', offers: ['sync', 'async'] } as const satisfies ParamRange
export const ruleAttempts = { min: 0, max: 185, default: 185 } as const satisfies ParamRange
export const ruleMaxAge = { min: 60, max: 86_400, default: 86_400 } as const satisfies ParamRange
export const subscriberAttempts = { min: 0, max: 185, default: 5 } as const satisfies ParamRange
export const subscriberMaxAge = { min: 60, max: 86_400, default: 300 } as const satisfies ParamRange
export const subscriberBatch = { min: 1, max: 500, default: 10 } as const satisfies ParamRange
export const subscriberWindow = { min: 0, max: 300, default: 0 } as const satisfies ParamRange
export const fifoSubscriber = { default: false } as const satisfies ParamRange
export const queueBatch = { min: 1, max: 10_000, default: 10 } as const satisfies ParamRange
export const fifoBatch = { min: 1, max: 10, default: 10 } as const satisfies ParamRange
export const queueWindow = { min: 0, max: 300, default: 0 } as const satisfies ParamRange
export const maxConcurrency = { min: 2, max: 1_000, default: '' } as const satisfies ParamRange
export const receiveBatch = { min: 1, max: 10, default: 1 } as const satisfies ParamRange
export const streamBatch = { min: 1, max: 10_000, default: 100 } as const satisfies ParamRange
export const parallelization = { min: 1, max: 10, default: 1 } as const satisfies ParamRange
export const bisect = { default: false } as const satisfies ParamRange
export const streamAttempts = { min: 0, max: 10_000, default: '' } as const satisfies ParamRange
export const streamMaxAge = { min: 60, max: 604_800, default: '' } as const satisfies ParamRange
export const tumbling = { min: 0, max: 900, default: 0 } as const satisfies ParamRange
export const fanOut = { default: 'shared', offers: ['shared', 'enhanced'] } as const satisfies ParamRange
export const fanOutOrQueue = {
  default: 'shared',
  offers: ['shared', 'enhanced', 'queue'],
} as const satisfies ParamRange
export const stateAttempts = { min: 0, max: 99_999_999, default: 3 } as const satisfies ParamRange
export const compensates = { default: false } as const satisfies ParamRange
export const sentBy = { default: 'async', offers: ['async', 'destination'] } as const satisfies ParamRange
export const callback = { default: 'async', offers: ['async', 'callback'] } as const satisfies ParamRange
export const tableMaxAge = { min: 60, max: 86_400, default: '' } as const satisfies ParamRange
