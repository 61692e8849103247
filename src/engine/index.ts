/** The judge's public face, with bill and linter. The guide imports what it needs: see biller.ts and linter.ts. */
import './cost/provide.ts'
import './rules/provide.ts'
import './sensitivity/provide.ts'

export { assess } from './assess.ts'
export { type CaseResult, type CaseVerdict, runCase, tally } from './cases/run.ts'
export { factOf } from './citations.ts'
export { assumptionList } from './cost/assumed.ts'
export { monthlyCost, partCost } from './cost/index.ts'
export { tellingAssumptions } from './cost/telling.ts'
export type * from './cost/types.ts'
export { factsBehind, findingText, metricText, targetText, whyNot } from './explain.ts'
export { factValue } from './facts.ts'
export { failureWalk, longest, shortest } from './failure-walk/failure-walk.ts'
export type * from './failure-walk/types.ts'
export { fateWords, recoveryText, stepText } from './failure-walk/words.ts'
export { limitText } from './limit-words.ts'
export { type LimitShare, limits } from './limits.ts'
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
export { lint } from './rules/lint.ts'
export { type Repair, repairsOf } from './rules/repairs.ts'
export { ruleText } from './rules/words.ts'
export type { Argument, Change } from './sensitivity/argue.ts'
export type { Flip, WeightFlip } from './sensitivity/flips.ts'
export type { Relaxation } from './sensitivity/relax.ts'
export type { Robustness } from './sensitivity/robustness.ts'
export {
  argue,
  byEffect,
  flips,
  flipsOn,
  nextStep,
  relax,
  robustness,
  settled,
  weightFlips,
} from './sensitivity/sensitivity.ts'
export type { Settled } from './sensitivity/settled.ts'
export { answerText, flipText, turnText, weightFlipText } from './sensitivity/words.ts'
export { optionSupport, type Support } from './support.ts'
export type * from './types.ts'
export { engineVersion } from './version.ts'
