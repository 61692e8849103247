/** Parameters that answers set: worked out only when they are asked for. */
import type { ParamId, ParamValue } from '#content/schema.ts'
import type { Params } from '../design/model.ts'

/** A value, or how it comes from the answers of the moment; undefined leaves it at its default. */
export type Setting = ParamValue | (() => ParamValue | undefined)

export type Settings = Partial<Record<ParamId, Setting>>

export const valueNow = (setting: Setting | undefined): ParamValue | undefined =>
  typeof setting === 'function' ? setting() : setting

/** Parameters as they are with the answers of the moment: plain data. What comes to undefined is not set. */
export function plainly(settings: Settings): Params {
  const params: Partial<Record<ParamId, ParamValue>> = {}
  for (const id of Object.keys(settings) as ParamId[]) {
    const value = valueNow(settings[id])
    if (value !== undefined) params[id] = value
  }
  return params
}

/** What answers set. Everything else is set by recipes and stays. */
const settable = [
  'retention',
  'visibility',
  'archive',
  'singleGroup',
  'largeMessages',
  'timeout',
  'shards',
  'count',
  'connectionLimit',
  'rateLimit',
  'reservedConcurrency',
  'provisionedConcurrency',
  'fifoSubscriber',
  'attempts',
  'maxAge',
  'maxConcurrency',
] as const satisfies readonly ParamId[]

const behind = Symbol('behind')

/** Parameters behind getters that stand on the prototype, once: literals with getters are slow to make. */
export class LiveParams {
  readonly [behind]: Settings

  constructor(settings: Settings) {
    this[behind] = settings
    for (const id of Object.keys(settings) as ParamId[])
      if (!open.has(id)) Object.assign(this, { [id]: settings[id] })
  }

  /** The getters make it what it stands for: parameters by id. */
  get params(): Params {
    return this as Params
  }
}

const open: ReadonlySet<string> = new Set(settable)
for (const id of settable) {
  Object.defineProperty(LiveParams.prototype, id, {
    get(this: LiveParams) {
      return valueNow(this[behind][id])
    },
  })
}
