import type { Question } from '../schema.ts'
import {
  accounts,
  consumers,
  gather,
  gatherWithin,
  latency,
  order,
  people,
  protocol,
  readers,
  routing,
  size,
  source,
  steps,
  stream,
} from './consumption.ts'
import { callerWaits, duplicates } from './durability.ts'
import { catchUp, reread } from './persistence.ts'
import { costPriority, monthly } from './pricing.ts'
import { jobLength, retry } from './retries.ts'
import { fairness, knownRush, limited, peak, region } from './scale.ts'

/** All questions with their literal types: their words are held to them in words/types.ts. */
const every = [
  callerWaits,
  peak,
  limited,
  fairness,
  knownRush,
  region,
  duplicates,
  catchUp,
  reread,
  stream,
  steps,
  readers,
  gather,
  gatherWithin,
  source,
  people,
  consumers,
  order,
  routing,
  latency,
  size,
  accounts,
  protocol,
  retry,
  jobLength,
  monthly,
  costPriority,
] as const

/** All questions, in the order in which the guide asks them: the line first, then axis by axis. */
export const questions: readonly Question[] = every

export type EveryQuestion = (typeof every)[number]
