/** Which service's smallest design meets which option: the icons beside the options of a question. */
import { cores } from '#content/cores/index.ts'
import type { QuestionId, ServiceId } from '#content/schema.ts'
import type { Workload } from '../design/model.ts'
import { candidatesOf } from './candidates.ts'
import { atomsOf, questionOf } from './requirements.ts'
import { grade } from './score.ts'
import type { Assumptions, Verdict } from './types.ts'
import { variants } from './variants.ts'

export type Support = 'met' | 'partly' | 'missed' | 'unknown'
const order: readonly Support[] = ['missed', 'unknown', 'partly', 'met']

/**
 * For every option of a question: how far the best variant of each service, in its smallest design, meets
 * what the option asks, with the other answers as they are. What a service meets only together with another of
 * the four it meets partly.
 */
export function optionSupport(
  id: QuestionId,
  workload: Workload,
  assumptions: Assumptions = {},
): Readonly<Record<string, Readonly<Record<ServiceId, Support>>>> {
  const table: Record<string, Record<ServiceId, Support>> = {}
  for (const option of questionOf(id).options) {
    const amount = option.amount?.start
    const given = workload.answers[id]
    const typed =
      given !== undefined && given !== 'not-sure' && given.options.includes(option.id)
        ? given.amount
        : undefined
    const answer = {
      options: [option.id],
      ...(typed === undefined && amount === undefined ? {} : { amount: typed ?? amount ?? 0 }),
    }
    const answers = { ...workload.answers, [id]: answer }
    table[option.id] = supportOf(id, { ...workload, answers }, assumptions)
  }
  return table
}

function supportOf(id: QuestionId, workload: Workload, assumptions: Assumptions): Record<ServiceId, Support> {
  const built = candidatesOf(workload, assumptions)
  const atoms = atomsOf(workload).filter((atom) => atom.question === id)
  const support: Record<ServiceId, Support> = {
    sqs: 'missed',
    sns: 'missed',
    eventbridge: 'missed',
    kinesis: 'missed',
  }
  for (const core of cores) {
    const variant = variants.get(core.id)
    if (variant === undefined) continue
    const candidate = built(core)
    const verdicts = atoms.map((atom) =>
      plain(grade(atom, candidate.metric(atom.requirement.metric)).verdict),
    )
    const found = verdicts.reduce<Support>(
      (worst, verdict) => (order.indexOf(verdict) < order.indexOf(worst) ? verdict : worst),
      variant.alone ? 'met' : 'partly',
    )
    if (order.indexOf(found) > order.indexOf(support[variant.service])) support[variant.service] = found
  }
  return support
}

const plain = (verdict: Verdict): Support => (verdict === 'blocked' ? 'missed' : verdict)
