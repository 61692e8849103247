/** The variants by which the four services are scored. */
import { cores } from '#content/cores/index.ts'
import { kinds } from '#content/kinds/index.ts'
import type { Core, Role, ServiceId } from '#content/schema.ts'

export interface Variant {
  readonly service: ServiceId
  /** E.g. "fair queue". */
  readonly name: string
  /** Its recipe names no channel of another of the four services. */
  readonly alone: boolean
}

/** Each of the four services has one role for all its kinds. */
const ofTheFour: ReadonlySet<Role> = new Set<Role>(['queue', 'topic', 'bus', 'stream'])

const standsAlone = ({ lead, parts }: Core): boolean =>
  parts.every(({ kind }) => kinds[kind].role === kinds[lead].role || !ofTheFour.has(kinds[kind].role))

/** By id of the core. */
export const variants: ReadonlyMap<string, Variant> = new Map(
  cores.flatMap((core: Core): [string, Variant][] =>
    core.service === undefined || core.variant === undefined
      ? []
      : [[core.id, { service: core.service, name: core.variant, alone: standsAlone(core) }]],
  ),
)
