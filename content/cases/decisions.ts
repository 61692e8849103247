import { busDecisions } from './decisions/buses.ts'
import { queueDecisions } from './decisions/queues.ts'
import { streamDecisions } from './decisions/streams.ts'
import { topicDecisions } from './decisions/topics.ts'
import type { DecisionCase } from './decisions/types.ts'
import { otherDecisions } from './decisions/workflows.ts'

/** Published decisions from AWS and from others, by the service that they chose. */
export const decisionCases: readonly DecisionCase[] = [
  ...queueDecisions,
  ...topicDecisions,
  ...busDecisions,
  ...streamDecisions,
  ...otherDecisions,
]
