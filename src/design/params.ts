/** What a parameter may hold, checked against its specification in content/. */
import type { ParamId, ParamSpec, ParamValue } from '#content/schema.ts'
import type { ParamSpecs } from './connect.ts'
import { formatValue } from './format.ts'
import { cleanName, lengthOf } from './ids.ts'
import type { Params } from './model.ts'

export const MAX_TEXT = 200

export type ParamCheck =
  | { readonly ok: true; readonly value: ParamValue }
  /** `reason` is one sentence. */
  | { readonly ok: false; readonly reason: string }

/** The value as it is kept, or why it cannot be. `isPart` tells whether a part of that id may be named. */
export function checkParam(spec: ParamSpec, value: unknown, isPart: (id: string) => boolean): ParamCheck {
  const no = (rest: string): ParamCheck => ({ ok: false, reason: `“${spec.label}” ${rest}.` })
  switch (spec.type) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return no('takes a number')
      return inRange(spec, value) ? { ok: true, value } : no(`takes ${rangeWords(spec)}`)
    case 'switch':
      return typeof value === 'boolean' ? { ok: true, value } : no('is on or off')
    case 'choice':
      return typeof value === 'string' && spec.choices?.some((choice) => choice.value === value) === true
        ? { ok: true, value }
        : no(`takes one of: ${spec.choices?.map((choice) => choice.label).join(', ') ?? 'nothing'}`)
    case 'text': {
      if (typeof value !== 'string') return no('takes text')
      const text = cleanName(value)
      return lengthOf(text) <= MAX_TEXT ? { ok: true, value: text } : no(`takes up to ${MAX_TEXT} characters`)
    }
    case 'part':
      return typeof value === 'string' && isPart(value)
        ? { ok: true, value }
        : no('takes another part of this design')
  }
}

function inRange({ min, max }: ParamSpec, value: number): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max)
}

function rangeWords({ min, max, unit = 'count' }: ParamSpec): string {
  const words = (value: number) => formatValue(value, unit)
  if (min !== undefined && max !== undefined) return `${words(min)} to ${words(max)}`
  return min === undefined ? `at most ${words(max ?? 0)}` : `at least ${words(min)}`
}

/** The nearest value that the specification allows: a number put in range, a text cut; else as `checkParam`. */
export function repairParam(spec: ParamSpec, value: unknown, isPart: (id: string) => boolean): ParamCheck {
  const { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec
  if (type === 'number' && typeof value === 'number' && Number.isFinite(value)) {
    return { ok: true, value: Math.min(max, Math.max(min, value)) }
  }
  if (type === 'text' && typeof value === 'string') {
    return { ok: true, value: [...cleanName(value)].slice(0, MAX_TEXT).join('').trim() }
  }
  return checkParam(spec, value, isPart)
}

/** Parameters in the order of their ids, so that equal sets are equal text. */
export function paramEntries(params: Params): readonly (readonly [ParamId, ParamValue])[] {
  return (Object.keys(params) as ParamId[]).sort().flatMap((id) => {
    const value = params[id]
    return value === undefined ? [] : [[id, value] as const]
  })
}

/** Those parameters that the specifications know and allow. */
export function fittingParams(params: Params, specs: ParamSpecs, isPart: (id: string) => boolean): Params {
  return Object.fromEntries(
    paramEntries(params).flatMap(([id, value]) => {
      const spec = specs[id]
      const check = spec && checkParam(spec, value, isPart)
      return check?.ok === true ? [[id, check.value]] : []
    }),
  )
}

/** The parameters with one set, or with one taken away. */
export function withParam(params: Params, id: ParamId, value: ParamValue | undefined): Params {
  const { [id]: _, ...rest } = params
  return value === undefined ? rest : { ...rest, [id]: value }
}
