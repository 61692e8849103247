import { connectionCheck } from './connection.ts'
import { noDeadLetterCheck } from './no-dead-letter.ts'
import type { AnyCheck } from './types.ts'
import { visibilityTimeoutCheck } from './visibility-timeout.ts'

/** Every check. Their order is that of findings of the same severity. */
export const checks: readonly AnyCheck[] = [connectionCheck, visibilityTimeoutCheck, noDeadLetterCheck]
