/**
 * What would change the recommendation. Every function takes a workload and the document's assumptions; what
 * one has found out serves the others, as long as they are called with one of the last few workload objects. All results
 * are plain data; their sentences are in words.ts.
 */
import { cores } from '#content/cores/index.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { canBill } from '../biller.ts'
import { type Step, stepFrom } from '../screening.ts'
import type { Assumptions } from '../types.ts'
import { type Argument, argueFor } from './argue.ts'
import { tidyMemory } from './built.ts'
import { Field } from './field.ts'
import { type Flip, flipsOf, flipsOfQuestion, type WeightFlip, weightFlipsOf } from './flips.ts'
import { byRoomLeft } from './next.ts'
import { type Relaxation, whatToRelax } from './relax.ts'
import { type Robustness, robustnessOf } from './robustness.ts'
import { openQuestions, type Settled, settledOf } from './settled.ts'

interface Known {
  readonly assumptions: string
  readonly billed: boolean
  readonly field: Field
  flips?: readonly Flip[]
  settled?: Settled
  byEffect?: readonly QuestionId[]
}

/** Of so many workloads it is kept what was found out: a field with all that was asked of it weighs megabytes. */
const kept = 4
const known = new Map<Workload, Known>()

function knownOf(workload: Workload, assumptions: Assumptions): Known {
  const text = JSON.stringify(assumptions)
  const before = known.get(workload)
  if (before !== undefined && before.assumptions === text && before.billed === canBill()) return before
  tidyMemory()
  const fresh = { assumptions: text, billed: canBill(), field: Field.of(workload, assumptions) }
  known.delete(workload)
  known.set(workload, fresh)
  const oldest = known.keys().next()
  if (known.size > kept && !oldest.done) known.delete(oldest.value)
  return fresh
}

/** Every other answer to an answered question that makes another candidate win, the nearest first. */
export function flips(workload: Workload, assumptions: Assumptions = {}): readonly Flip[] {
  const entry = knownOf(workload, assumptions)
  entry.flips ??= flipsOf(entry.field)
  return entry.flips
}

/** The same of one question, which may also be open. */
export function flipsOn(
  question: QuestionId,
  workload: Workload,
  assumptions: Assumptions = {},
): readonly Flip[] {
  return flipsOfQuestion(knownOf(workload, assumptions).field, question)
}

/** For each axis and direction the first whole weight that makes another candidate win, the nearest first. */
export function weightFlips(workload: Workload, assumptions: Assumptions = {}): readonly WeightFlip[] {
  return weightFlipsOf(knownOf(workload, assumptions).field)
}

/** Whether any answer to the open questions can change the winner, and which of them may. */
export function settled(workload: Workload, assumptions: Assumptions = {}): Settled {
  const entry = knownOf(workload, assumptions)
  entry.settled ??= settledOf(entry.field)
  return entry.settled
}

/**
 * The open questions that may still change the winner. First those that do so by themselves; where there are none,
 * those of some answers that do so together, since one of them has to be answered; then the others. Of each kind
 * those first that leave the least to settle once they are answered.
 */
export function byEffect(workload: Workload, assumptions: Assumptions = {}): readonly QuestionId[] {
  const entry = knownOf(workload, assumptions)
  if (entry.byEffect !== undefined) return entry.byEffect
  const { openThatMatter, alone, together } = settled(workload, assumptions)
  const order = byRoomLeft(entry.field, openQuestions(entry.field), openThatMatter)
  const isFirst = (id: QuestionId): boolean => alone.includes(id) || together?.[id] !== undefined
  entry.byEffect = [...order.filter(isFirst), ...order.filter((id) => !isFirst(id))]
  return entry.byEffect
}

/**
 * What to ask next so that the recommendation is settled soon: the screening, as soon as anything is answered and while
 * three or more of its questions have no answer and can matter; else the question that can change most. `asked`: what
 * was ticked when it was screened, or all that is screened where the visitor passed it over. Those are asked one by
 * one, so that a screening is not offered again.
 */
export function nextStep(
  workload: Workload,
  assumptions: Assumptions,
  asked: readonly QuestionId[],
): Step | null {
  return stepFrom(byEffect(workload, assumptions), workload.answers, asked)
}

export function robustness(workload: Workload, assumptions: Assumptions = {}): Robustness {
  return robustnessOf(knownOf(workload, assumptions).field, flips(workload, assumptions))
}

/** The fewest changed answers, three at most, that make a candidate win. Throws on an id that is no candidate. */
export function argue(candidate: string, workload: Workload, assumptions: Assumptions = {}): Argument {
  const place = cores.findIndex(({ id }) => id === candidate)
  if (place < 0) throw new Error(`Candidate ${candidate} is missing`)
  return argueFor(knownOf(workload, assumptions).field, place)
}

/** What to give up where every candidate misses a must; empty where one does not. */
export function relax(workload: Workload, assumptions: Assumptions = {}): readonly Relaxation[] {
  return whatToRelax(knownOf(workload, assumptions).field)
}
