/** From answers to what they ask: the atoms of the score. */
import { questions } from '#content/questions/index.ts'
import type {
  AmountSpec,
  AnswerData,
  AxisId,
  Question,
  QuestionId,
  RegionId,
  Requirement,
  Strength,
} from '#content/schema.ts'
import type { Quotas, Workload } from '../design/model.ts'
import { chunks, requestUnit } from './cost/units.ts'
import type { Billing, Context } from './graph.ts'

/** One demand of one answer. */
export interface Atom {
  readonly question: QuestionId
  /** The chosen option that asks; null where the typed number of the question does. */
  readonly option: string | null
  readonly requirement: Requirement
  readonly axis: AxisId
  readonly strength: Strength
  /** The typed number in the metric's unit, where the target is `answer`. */
  readonly amount: number | null
}

const byId: ReadonlyMap<QuestionId, Question> = new Map(questions.map((question) => [question.id, question]))

/** Throws on an unknown id: questions are our own. */
export function questionOf(id: QuestionId): Question {
  const question = byId.get(id)
  if (question === undefined) throw new Error(`Question ${id} is missing`)
  return question
}

/** A workload without hidden answers: every one that it has counts. */
export interface BareWorkload extends Workload {
  readonly bare: true
}

/** The answer that counts: undefined where the question is open, *not sure*, or hidden by another answer. */
export function answerOf(workload: Workload | BareWorkload, id: QuestionId): AnswerData | undefined {
  const answer = workload.answers[id]
  if (answer === undefined || answer === 'not-sure') return undefined
  return 'bare' in workload || applies(workload, id) ? answer : undefined
}

/** Whether a question is asked with these answers: hidden only where its parent was answered otherwise. */
export function applies(workload: Workload, id: QuestionId): boolean {
  const parent = byId.get(id)?.parent
  if (parent === undefined) return true
  if (!applies(workload, parent.question)) return false
  const answer = workload.answers[parent.question]
  if (answer === undefined || answer === 'not-sure') return true
  return answer.options.some((option) => parent.options.includes(option))
}

/** Questions that apply, in the order of the guide. */
export function applicableQuestions(workload: Workload): readonly QuestionId[] {
  return questions.map((question) => question.id).filter((id) => applies(workload, id))
}

/** All atoms of a workload. An option or question that content does not know is passed over. */
export function atomsOf(workload: Workload): readonly Atom[] {
  return questions.flatMap((question) => atomsOfQuestion(question, workload))
}

/** What one question's answer asks; nothing where it is open, hidden or *not sure*. */
export function atomsOfQuestion(question: Question, workload: Workload): readonly Atom[] {
  const answer = answerOf(workload, question.id)
  if (answer === undefined) return []
  return asked(question, answer).flatMap(({ option, requirement, amount }) => {
    const reference = requirement.metric === 'monthly-cost' ? costReference(workload) : amount
    // What does not change the denominator for anybody must not be asked: an open cost is open.
    if (requirement.metric === 'monthly-cost' && reference === null) return []
    return {
      question: question.id,
      option,
      requirement,
      axis: requirement.axis ?? question.axis,
      strength: strengthOf(requirement, workload.dealBreakers[question.id]),
      amount: reference,
    }
  })
}

/**
 * US dollars a month that count as a low bill: $1 for each million messages, for each copy that was asked for
 * and each 64 KiB of a message, $10 at least. Null while nobody said how much goes through.
 */
export function costReference(workload: Workload): number | null {
  const messages = amountOf(workload, 'monthly')
  if (messages === null) return null
  const own = answerOf(workload, 'readers')?.options.includes('own') === true
  const copies = own ? Math.max(1, amountOf(workload, 'readers') ?? 1) : 1
  return Math.max(10, (messages / 1e6) * copies * chunks(contextOf(workload).size, requestUnit))
}

function asked(
  question: Question,
  answer: AnswerData,
): { option: string | null; requirement: Requirement; amount: number | null }[] {
  if (question.type === 'number') {
    const amount = inUnit(question.amount, answer.amount)
    return amount === null
      ? []
      : (question.asks ?? []).map((requirement) => ({ option: null, requirement, amount }))
  }
  return question.options
    .filter((option) => answer.options.includes(option.id))
    .flatMap((option) =>
      option.asks.map((requirement) => ({
        option: option.id,
        requirement,
        amount: inUnit(option.amount, answer.amount ?? option.amount?.start),
      })),
    )
}

function inUnit(spec: AmountSpec | undefined, typed: number | undefined): number | null {
  return spec === undefined || typed === undefined || !Number.isFinite(typed) ? null : typed * spec.factor
}

/** A visitor's switch turns a demand into a must, or a must into a should; *nice* stays nice. */
function strengthOf(requirement: Requirement, dealBreaker: boolean | undefined): Strength {
  if (requirement.strength === 'nice' || dealBreaker === undefined) return requirement.strength
  return dealBreaker ? 'must' : 'should'
}

/** Whether the answer rules out what misses it: the visitor's switch, else what content says. */
export function isDealBreaker(workload: Workload, id: QuestionId): boolean {
  const chosen = workload.dealBreakers[id]
  if (chosen !== undefined) return chosen
  const answer = answerOf(workload, id)
  return (
    answer !== undefined &&
    asked(questionOf(id), answer).some(({ requirement }) => requirement.strength === 'must')
  )
}

/** A typed number in the unit of its metric; null where it is open. */
export function amountOf(workload: Workload, id: QuestionId): number | null {
  const question = questionOf(id)
  const answer = answerOf(workload, id)
  if (answer === undefined) return null
  const spec =
    question.amount ?? question.options.find((option) => answer.options.includes(option.id))?.amount
  return inUnit(spec, answer.amount ?? spec?.start)
}

/** Region where nobody said one. */
export const assumedRegion: RegionId = 'us-east-1'
const assumedSize = 1024

/** Answers and assumptions of the moment. */
export interface Moment {
  readonly workload: Workload
  readonly assumptions: Readonly<Record<string, number>>
}

/**
 * What the metrics need of the answers. Each is read only when it is asked for, so that whoever watches the
 * reading knows which answers a metric rests on.
 */
export function contextOf(workload: Workload, assumptions: Readonly<Record<string, number>> = {}): Context {
  return new AnswersContext({ workload, assumptions })
}

/** A class and not a literal: literals with getters are slow to make, and one is made for every design. */
export class AnswersContext implements Context {
  readonly #now: Moment

  constructor(now: Moment) {
    this.#now = now
  }

  get region(): RegionId {
    const region = answerOf(this.#now.workload, 'region')?.options[0]
    return regions.has(region ?? '') ? (region as RegionId) : assumedRegion
  }

  get quotas(): Quotas {
    return this.#now.workload.quotas ?? {}
  }

  get size(): number {
    return amountOf(this.#now.workload, 'size') ?? assumedSize
  }

  get jobLength(): number | null {
    return amountOf(this.#now.workload, 'job-length')
  }

  get billing(): Billing | null {
    const messages = amountOf(this.#now.workload, 'monthly')
    return messages === null ? null : new AnswersBilling(this.#now, messages)
  }
}

/** What the bill rests on besides region, size and length of the work. */
export const billingOf = (
  workload: Workload,
  messages: number,
  assumptions: Readonly<Record<string, number>>,
): Billing => new AnswersBilling({ workload, assumptions }, messages)

class AnswersBilling implements Billing {
  readonly messages: number
  readonly #now: Moment

  constructor(now: Moment, messages: number) {
    this.messages = messages
    this.#now = now
  }

  get bodyFilters(): boolean {
    const routing = answerOf(this.#now.workload, 'routing')?.options[0]
    return routing === 'some-body' || routing === 'any-content'
  }

  get otherAccounts(): boolean {
    const accounts = answerOf(this.#now.workload, 'accounts')?.options[0]
    return accounts === 'deliver' || accounts === 'own'
  }

  get assumptions() {
    return this.#now.assumptions
  }
}

const regions: ReadonlySet<string> = new Set(questionOf('region').options.map((option) => option.id))
