import { assumptions } from '#content/assumptions.ts'
import { axes } from '#content/axes.ts'
import { facts } from '#content/facts/index.ts'
import { factProse } from '#content/facts/prose/index.ts'
import { questions } from '#content/questions/index.ts'
import { questionNames } from '#content/questions/names.ts'
import { accountQuotas, isAccountQuota } from '#content/quotas.ts'
import { formatNumber, formatValue } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { billOf } from '../../stores/bill.ts'
import { assessmentOf, candidateOf } from '../../stores/judgement.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { sumOf } from '../cost/bill-sum.ts'
import { answerText } from '../guide/answering.ts'

/** One thing that two documents say, side by side; null where one says nothing of it. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly left: string | null
  readonly right: string | null
}

export type RowState = 'same' | 'different' | 'left' | 'right'

export function stateOf({ left, right }: Row): RowState {
  if (left === right) return 'same'
  return right === null ? 'left' : left === null ? 'right' : 'different'
}

type Documents = readonly [left: WaterlineDocument, right: WaterlineDocument]

/** The row that says a thing of both documents; none where neither says anything. */
function row(
  [left, right]: Documents,
  id: string,
  label: string,
  says: (document: WaterlineDocument) => string | null,
): readonly Row[] {
  const [mine, theirs] = [says(left), says(right)]
  return mine === null && theirs === null ? [] : [{ id, label, left: mine, right: theirs }]
}

/** Question by question, in the order in which they are asked. */
export function answerRows(documents: Documents): readonly Row[] {
  return questions.flatMap(({ id }) =>
    row(documents, id, questionNames[id], ({ workload }) => {
      const answer = workload.answers[id]
      if (answer === undefined) return null
      const must = workload.dealBreakers[id]
      const words = answerText(wordedQuestion(id), answer)
      return must === undefined ? words : `${words} (${must ? 'a deal-breaker' : 'no deal-breaker'})`
    }),
  )
}

/** Weights, assumptions and quotas of the account that either has set. */
export function settingRows(documents: Documents): readonly Row[] {
  const weights = axes.flatMap(({ id, name }) =>
    documents.every(({ workload }) => workload.weights[id] === undefined)
      ? []
      : row(documents, `weight ${id}`, `Weight of ${name}`, ({ workload }) =>
          formatNumber(workload.weights[id] ?? 4),
        ),
  )
  const assumed = Object.entries(assumptions).flatMap(([id, assumption]) =>
    documents.every((document) => document.assumptions[id] === undefined)
      ? []
      : row(documents, `assumption ${id}`, assumption.label, (document) => {
          const value = document.assumptions[id] ?? assumption.default
          if (assumption.type === 'switch') return value === 0 ? 'no' : 'yes'
          return `${formatNumber(value, 6)} ${assumption.unit}`.trim()
        }),
  )
  const quotas = Object.keys(accountQuotas)
    .filter(isAccountQuota)
    .flatMap((id) =>
      row(documents, `quota ${id}`, `Own quota: ${factProse[id].label.toLowerCase()}`, ({ workload }) => {
        const value = workload.quotas?.[id]
        return value === undefined ? null : formatValue(value, facts[id].unit)
      }),
    )
  return [...weights, ...assumed, ...quotas]
}

/** What Waterline says of each, by its own answers. */
export function verdictRows(documents: Documents): readonly Row[] {
  const numberText = (value: number | null) => (value === null ? null : String(value))
  return [
    ...row(
      documents,
      'recommended',
      'Recommended',
      (document) => recommendationOf(document).winner?.name ?? null,
    ),
    ...row(documents, 'shown', 'Diagram', (document) =>
      document.design === null ? (candidateOf(document)?.name ?? null) : 'Drawn by hand',
    ),
    ...row(documents, 'total', 'Fit of the diagram', (document) => {
      const { fit: own, blocked } = assessmentOf(document)
      if (own.total === null) return null
      return blocked.length === 0 ? String(own.total) : `${own.total}, misses a must`
    }),
    ...axes.flatMap(({ id, name }) =>
      row(documents, `fit ${id}`, name, (document) => numberText(assessmentOf(document).fit.axes[id])),
    ),
    ...row(documents, 'cost', 'Cost a month', (document) => {
      const bill = billOf(document)
      return bill === null ? null : sumOf(bill).figure
    }),
  ]
}
