import { useState } from 'react'
import { metrics } from '#content/metrics.ts'
import { questionNames } from '#content/questions/names.ts'
import { rules } from '#content/rules/index.ts'
import type { MetricId, RuleId, Severity } from '#content/schema.ts'
import { plural } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'
import { metricText } from '../../engine/explain.ts'
import { lint, rank, severities } from '../../engine/rules/lint.ts'
import type { Assessment, Finding, RankedCandidate, Recommendation } from '../../engine/types.ts'
import { useDocument } from '../../stores/document.ts'
import { useAssessment } from '../../stores/judgement.ts'
import { verdictLooks } from '../result/verdict-looks.ts'
import { Badge } from '../ui/badge.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { MiniDiagram } from '../ui/mini-diagram.tsx'
import { ContenderSelect } from './contender-select.tsx'
import { type Contenders, nameOf } from './contenders.ts'

interface SideBySideProps {
  readonly recommendation: Recommendation
  readonly contenders: Contenders
  readonly shown: RankedCandidate
  /** What to compare it with at first; null: the next pattern, and with an own diagram what is recommended. */
  readonly other: RankedCandidate | null
  readonly onClose: () => void
}

interface Side {
  readonly name: string
  readonly design: Design
  readonly assessment: Assessment
  /** What practice and limits say of it. */
  readonly found: readonly Finding[]
}

/** The visitor's own diagram among the candidates. */
const OWN = 'own'

/** Two candidates next to each other: their diagrams, and only what differs. */
export function SideBySide({ recommendation, contenders, shown, other, onClose }: SideBySideProps) {
  const { design: edited, workload, assumptions } = useDocument()
  const assessment = useAssessment()
  const { candidates, winner } = recommendation
  const [ids, setIds] = useState<readonly [string, string]>(() => {
    if (edited !== null) return [OWN, (other ?? winner ?? shown).id]
    const next = candidates.find(({ id, pattern }) => id !== shown.id && pattern !== shown.pattern)
    return [shown.id, other !== null && other.id !== shown.id ? other.id : (next?.id ?? shown.id)]
  })
  const sideOf = (id: string): Side => {
    if (id === OWN && edited !== null)
      return { name: 'Your diagram', design: edited, assessment, found: lint(edited, workload, assumptions) }
    const candidate = candidates.find((one) => one.id === id) ?? shown
    return { ...candidate, name: nameOf(candidate), found: lint(candidate.design, workload, assumptions) }
  }
  const [left, right] = [sideOf(ids[0]), sideOf(ids[1])]
  const first = edited === null ? { id: shown.id, name: nameOf(shown) } : { id: OWN, name: 'Your diagram' }
  const asked = askedRows(left.assessment, right.assessment)
  const others = otherRows(left.assessment, right.assessment)
  return (
    <Dialog open onClose={onClose} title="Side by side" className="w-[min(58rem,calc(100vw-2rem))]">
      <table className="w-full table-fixed border-separate border-spacing-x-0 text-sm">
        <caption className="sr-only">What differs between two designs</caption>
        <thead>
          <tr className="align-top">
            <td className="w-[26%] max-sm:w-[28%]" />
            {([0, 1] as const).map((i) => {
              const side = i === 0 ? left : right
              const { total } = side.assessment.fit
              return (
                <th key={i} scope="col" className="px-2 pb-3 text-left font-normal">
                  <ContenderSelect
                    label={i === 0 ? 'Left' : 'Right'}
                    contenders={contenders}
                    value={ids[i]}
                    onChange={(id) => setIds(i === 0 ? [id, ids[1]] : [ids[0], id])}
                    first={first}
                  />
                  <span className="mt-2 block">
                    <span className="font-semibold">Fit {total ?? '–'}</span>
                    {side.assessment.blocked.length > 0 && (
                      <span className="text-bad">, ✕ misses {mustsOf(side.assessment)}</span>
                    )}
                  </span>
                  <MiniDiagram design={side.design} className="mt-2 h-auto max-h-40 max-w-full" />
                </th>
              )
            })}
          </tr>
        </thead>
        <Rows
          title="What you asked for"
          rows={asked}
          none="Both answer everything you asked in the same way."
        />
        <Rows title="Risks and limits" rows={foundRows(left, right)} none="The same was found in both." />
        <Rows title="Beyond that" rows={others} none="Nothing else that Waterline measures differs." />
      </table>
    </Dialog>
  )
}

interface Row {
  readonly id: string
  readonly label: string
  readonly from?: string
  readonly cells: readonly [Cell, Cell]
}

interface Cell {
  readonly text: string
  readonly finding?: Finding
}

interface RowsProps {
  readonly title: string
  readonly rows: readonly Row[]
  readonly none: string
}

function Rows({ title, rows, none }: RowsProps) {
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={3} className="pt-3 pb-1 text-left text-xs font-normal text-ink-soft">
          {title}
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={3} className="border-t border-line py-1.5 text-ink-soft">
            {none}
          </td>
        </tr>
      )}
      {rows.map(({ id, label, from, cells }) => (
        <tr key={id} className="align-top">
          <th scope="row" className="border-t border-line py-1.5 pr-2 text-left font-medium">
            {label}
            {from !== undefined && <span className="block text-xs font-normal text-ink-soft">{from}</span>}
          </th>
          {cells.map(({ text, finding }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: there are always two, left and right
            <td key={i} className="border-t border-line px-2 py-1.5 wrap-anywhere">
              {finding !== undefined && (
                <>
                  <Badge tone={verdictLooks[finding.verdict].tone}>
                    {verdictLooks[finding.verdict].words}
                  </Badge>{' '}
                </>
              )}
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

const mustsOf = ({ blocked }: Assessment): string =>
  blocked.length === 1 ? 'a must' : `${blocked.length} musts`

/** Demands that the two answer differently, the heaviest first. */
function askedRows(left: Assessment, right: Assessment): readonly Row[] {
  const theirs = new Map(right.findings.map((finding) => [finding.id, finding]))
  return [...left.findings]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((mine): Row[] => {
      const other = theirs.get(mine.id)
      if (mine.metric === undefined || mine.question === undefined || other === undefined) return []
      if (mine.verdict === other.verdict) return []
      const { metric } = mine
      const cell = (finding: Finding): Cell => ({
        text: metricText(metric, finding.value ?? 'unknown'),
        finding,
      })
      return [
        {
          id: mine.id,
          label: metrics[metric].label,
          from: questionNames[mine.question],
          cells: [cell(mine), cell(other)],
        },
      ]
    })
}

const gravity: Readonly<Record<Severity, { readonly sign: string; readonly noun: string }>> = {
  error: { sign: '✕ ', noun: 'error' },
  caution: { sign: '! ', noun: 'risk' },
  note: { sign: '', noun: 'note' },
}

/** Rules that find something else in one than in the other, the gravest first. */
function foundRows(left: Side, right: Side): readonly Row[] {
  const ids = new Set(
    [...left.found, ...right.found].sort((a, b) => rank(a) - rank(b)).map(({ rule }) => rule),
  )
  return [...ids].flatMap((id): Row[] => {
    if (id === undefined) return []
    const [mine, theirs] = [foundText(id, left), foundText(id, right)]
    return mine === theirs ? [] : [{ id, label: rules[id].title, cells: [{ text: mine }, { text: theirs }] }]
  })
}

/** "! 2 risks, 1 note" */
function foundText(id: RuleId, { found }: Side): string {
  const words = severities.flatMap((severity): string[] => {
    const count = found.filter((finding) => finding.rule === id && finding.severity === severity).length
    const { sign, noun } = gravity[severity]
    return count === 0 ? [] : [`${sign}${plural(count, noun)}`]
  })
  return words.length === 0 ? 'nothing found' : words.join(', ')
}

/** Properties that differ and were not asked for, or are answered alike all the same. */
function otherRows(left: Assessment, right: Assessment): readonly Row[] {
  const shown = new Set(
    askedRows(left, right).map(({ id }) => left.findings.find((finding) => finding.id === id)?.metric),
  )
  const ids = Object.values(metrics).map(({ id }): MetricId => id)
  return ids.flatMap((id): Row[] => {
    const mine = metricText(id, left.metrics[id].value)
    const theirs = metricText(id, right.metrics[id].value)
    if (mine === theirs || shown.has(id)) return []
    return [{ id, label: metrics[id].label, cells: [{ text: mine }, { text: theirs }] }]
  })
}
