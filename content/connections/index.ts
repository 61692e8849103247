import type { ConnectionEntry, KindId, Mechanism } from '../schema.ts'
import { mechanisms as byId } from './mechanisms.ts'
import { buses } from './table/buses.ts'
import { callers } from './table/callers.ts'
import { others } from './table/others.ts'
import { people } from './table/people.ts'
import { pipes } from './table/pipes.ts'
import { queues } from './table/queues.ts'
import { stores } from './table/stores.ts'
import { streams } from './table/streams.ts'
import { telemetry } from './table/telemetry.ts'
import { topics } from './table/topics.ts'

/** Which kind may feed which, by source and target. A pair that is absent is unknown, not refused. */
export const connections: Readonly<
  Partial<Record<KindId, Readonly<Partial<Record<KindId, ConnectionEntry>>>>>
> = {
  ...callers,
  ...queues,
  ...topics,
  ...buses,
  ...pipes,
  ...streams,
  ...stores,
  ...people,
  ...telemetry,
  ...others,
}

/** Ways of connecting, by id. */
export const mechanisms: Readonly<Record<string, Mechanism>> = byId
