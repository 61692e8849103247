import type { MechanismSpecs } from '../schema.ts'
import type { MechanismId } from './mechanisms.ts'
import { busesSpecs } from './specs/buses.ts'
import { callsSpecs } from './specs/calls.ts'
import { flowsSpecs } from './specs/flows.ts'
import { pollersSpecs } from './specs/pollers.ts'
import { topicsSpecs } from './specs/topics.ts'

/** What is shown and set of every way of connecting, by id. */
export const mechanismSpecs: Readonly<Record<MechanismId, MechanismSpecs>> = {
  ...callsSpecs,
  ...topicsSpecs,
  ...busesSpecs,
  ...pollersSpecs,
  ...flowsSpecs,
}
