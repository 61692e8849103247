/**
 * What the shape of a design takes from a number. Told apart from the number itself, so that whoever watches
 * the reading sees that one consumer more, or a second more of work, mostly leaves the shape alone.
 */
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../design/model.ts'
import { factNumber } from './facts.ts'
import { amountOf, answerOf, assumedRegion, type BareWorkload, questionOf } from './requirements.ts'

export type DerivedId = 'drawn-readers' | 'long-work'

/** Parts of one sort that are drawn one by one; the rest is one part that stands for many. */
const drawn = 6

export const derivations: Readonly<Record<DerivedId, (workload: Workload | BareWorkload) => number>> = {
  'drawn-readers': (workload) => Math.min(allReaders(workload), drawn),
  'long-work': (workload) => {
    const longest = factNumber('lambda.timeout.max', assumedRegion)
    return longest !== null && (amountOf(workload, 'job-length') ?? 0) > longest ? 1 : 0
  },
}

/** The questions whose answers these rest on. */
export const derivedFrom: ReadonlySet<QuestionId> = new Set(['readers', 'gather', 'job-length'])

/** A watched workload knows them, and writes down that they were read. */
export interface DerivingWorkload extends BareWorkload {
  derived(id: DerivedId): number
}

const isDeriving = (workload: Workload): workload is DerivingWorkload => 'derived' in workload

const derived = (workload: Workload, id: DerivedId): number =>
  isDeriving(workload) ? workload.derived(id) : derivations[id](workload)

/** Consumers with a copy of their own that are drawn; the last one stands for the rest. */
export const drawnReaders = (workload: Workload): number => derived(workload, 'drawn-readers')

/** Whether the work takes longer than a function may run. */
export const isLongWork = (workload: Workload): boolean => derived(workload, 'long-work') === 1

/** Consumers in all. */
export const allReaders = (workload: Workload | BareWorkload): number =>
  Math.max(1, Math.round(copiesOf(workload)))

/** Answers can only be collected of several: who did not say of how many is shown as many as the question starts with. */
function copiesOf(workload: Workload | BareWorkload): number {
  const readers = optionOf(workload, 'readers')
  if (readers === 'own') return amountOf(workload, 'readers') ?? 1
  const collected = readers === '' && ['whoever', 'known'].includes(optionOf(workload, 'gather'))
  return collected ? (startOf('readers', 'own') ?? 1) : 1
}

const optionOf = (workload: Workload | BareWorkload, question: QuestionId): string =>
  answerOf(workload, question)?.options[0] ?? ''

const startOf = (id: QuestionId, option: string): number | undefined =>
  questionOf(id).options.find((candidate) => candidate.id === option)?.amount?.start
