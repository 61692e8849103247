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

/** Parameters as they are with the answers of whatever moment they are read at. Most parts have only plain ones. */
export const live = (settings: Settings): Params =>
  isPlain(settings) ? settings : (new Proxy(settings, worksOut) as Params)

function isPlain(settings: Settings): settings is Params {
  for (const id in settings) if (typeof settings[id as ParamId] === 'function') return false
  return true
}

const worksOut: ProxyHandler<Settings> = {
  get: (settings, id: ParamId) => valueNow(settings[id]),
}
