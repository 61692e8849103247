import type { Rule, RuleId } from '../schema.ts'
import { connection } from './connection.ts'
import { noDeadLetter } from './no-dead-letter.ts'
import { visibilityTimeout } from './visibility-timeout.ts'

/** Words of every rule, by id. Pages and the linter load them; the guide does not. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'visibility-timeout': visibilityTimeout,
  'no-dead-letter': noDeadLetter,
  connection,
}
