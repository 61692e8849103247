/** The judge's public face, with the bill. The guide imports the modules that it needs: see biller.ts. */
import './cost/provide.ts'

export { assess } from './assess.ts'
export { factOf } from './citations.ts'
export { assumptionList } from './cost/assumed.ts'
export { monthlyCost, partCost } from './cost/index.ts'
export { tellingAssumptions } from './cost/telling.ts'
export type * from './cost/types.ts'
export { factsBehind, findingText, metricText, targetText, whyNot } from './explain.ts'
export { factValue } from './facts.ts'
export { buildCandidate } from './place.ts'
export { recommend } from './recommend.ts'
export {
  amountOf,
  answerOf,
  applicableQuestions,
  applies,
  isDealBreaker,
  questionOf,
} from './requirements.ts'
export { optionSupport, type Support } from './support.ts'
export type * from './types.ts'
export { engineVersion } from './version.ts'
