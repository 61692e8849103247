import type { Mechanism } from '../schema.ts'
import { buses } from './mechanisms/buses.ts'
import { calls } from './mechanisms/calls.ts'
import { flows } from './mechanisms/flows.ts'
import { pollers } from './mechanisms/pollers.ts'
import { topics } from './mechanisms/topics.ts'

/**
 * Every way of connecting, by id. The windows speak of their own hop: `none` means that nothing waits there.
 * On a synchronous hop the caller then has the error; on an asynchronous one `failing: none` means that the
 * target has accepted the message, and what becomes of it is said by the target's own connections.
 */
export const mechanisms = {
  ...calls,
  ...topics,
  ...buses,
  ...pollers,
  ...flows,
} as const satisfies Record<string, Mechanism>

export type MechanismId = keyof typeof mechanisms
