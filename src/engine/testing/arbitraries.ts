/** Random workloads and designs for property tests. */
import fc from 'fast-check'
import { kinds } from '#content/kinds/index.ts'
import { questions } from '#content/questions/index.ts'
import { accountQuotas } from '#content/quotas.ts'
import type { AxisId, KindId, Question, QuestionId } from '#content/schema.ts'
import type { Answer, Design, Quotas, Workload } from '../../design/model.ts'
import { applicableQuestions } from '../requirements.ts'

const axisIds: readonly AxisId[] = ['scale', 'durability', 'persistence', 'consumption', 'retries', 'pricing']

function answers(question: Question): fc.Arbitrary<Answer> {
  const sure: fc.Arbitrary<Answer> =
    question.amount !== undefined
      ? number(question.amount.min, question.amount.max).map((amount) => ({ options: [], amount }))
      : fc.constantFrom(...question.options).chain((option): fc.Arbitrary<Answer> => {
          const { amount } = option
          return amount === undefined
            ? fc.constant({ options: [option.id] })
            : number(amount.min, Math.min(amount.max, 40)).map((typed) => ({
                options: [option.id],
                amount: typed,
              }))
        })
  return fc.oneof({ weight: 6, arbitrary: sure }, { weight: 1, arbitrary: fc.constant<Answer>('not-sure') })
}

/** Spread evenly over the powers of ten. */
function number(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min: Math.log10(min), max: Math.log10(max), noNaN: true }).map((power) => {
    const value = 10 ** power
    return Math.min(max, Math.max(min, value >= 10 ? Math.round(value) : value))
  })
}

/** Workloads with any number of open questions, some weights and deal-breaker switches. */
export const workloads: fc.Arbitrary<Workload> = fc
  .tuple(
    fc.tuple(...questions.map((question) => fc.option(answers(question), { nil: undefined, freq: 3 }))),
    fc.dictionary(fc.constantFrom<QuestionId>(...questions.map(({ id }) => id)), fc.boolean(), {
      maxKeys: 3,
    }),
    fc.dictionary(fc.constantFrom<AxisId>(...axisIds), fc.integer({ min: 0, max: 8 }), { maxKeys: 3 }),
  )
  .map(([given, dealBreakers, weights]) => {
    const entries = questions.flatMap(({ id }, i) =>
      given[i] === undefined ? [] : [[id, given[i]] as const],
    )
    return { answers: Object.fromEntries(entries), dealBreakers, weights }
  })

/** Figures from 1 to a thousand million: some far below what AWS publishes, some far above. */
const quotas: fc.Arbitrary<Quotas> = fc.dictionary(
  fc.constantFrom(...Object.keys(accountQuotas)),
  fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.round(10 ** power)),
  { maxKeys: 6 },
)

/** The same of an account with quotas of its own; now and then it has none. */
export const workloadsOfAccounts: fc.Arbitrary<Workload> = fc
  .tuple(workloads, fc.option(quotas.filter((own) => Object.keys(own).length > 0)))
  .map(([workload, own]) => (own === null ? workload : { ...workload, quotas: own }))

const kindIds = Object.values(kinds).map(({ id }) => id)

/** Designs of any shape: cycles, parts without neighbours, connections that AWS does not have. */
export const designs: fc.Arbitrary<Design> = fc.integer({ min: 0, max: 14 }).chain((count) =>
  fc
    .tuple(
      fc.array(fc.constantFrom<KindId>(...kindIds), { minLength: count, maxLength: count }),
      fc.array(fc.tuple(fc.nat(Math.max(0, count - 1)), fc.nat(Math.max(0, count - 1))), {
        maxLength: count === 0 ? 0 : count * 2,
      }),
    )
    .map(([list, pairs]) => ({
      parts: list.map((kind, i) => ({
        id: `p${i}`,
        kind,
        name: `${kind} ${i}`,
        x: i * 200,
        y: 0,
        params: {},
      })),
      connections: pairs.map(([from, to], i) => ({
        id: `c${i}`,
        from: `p${from}`,
        to: `p${to}`,
        params: {},
      })),
      frames: [],
      notes: [],
    })),
)

/** Workloads with every question answered but so many of those that apply, at axis weights as they are set out. */
export const answeredBut = (open: number): fc.Arbitrary<Workload> =>
  fc
    .tuple(workloads, fc.tuple(...questions.map(answers)))
    .map(([{ answers: given, dealBreakers }, others]): Workload => {
      const entries = questions.map(({ id }, i) => {
        const answer = [given[id], others[i]].find((one) => one !== undefined && one !== 'not-sure')
        return [id, answer] as const
      })
      const sure = entries.filter(([, answer]) => answer !== undefined)
      return { answers: Object.fromEntries(sure), dealBreakers, weights: {} }
    })
    .chain((workload) =>
      fc
        .shuffledSubarray([...applicableQuestions(workload)], { minLength: open, maxLength: open })
        .map((left) => {
          const kept = Object.entries(workload.answers).filter(([id]) => !left.some((one) => one === id))
          return { ...workload, answers: Object.fromEntries(kept) }
        }),
    )
