import { lazy, Suspense, useState } from 'react'
import { axes } from '#content/axes.ts'
import { metrics } from '#content/metrics.ts'
import type { AxisId, MetricId } from '#content/schema.ts'
import type { Design } from '../../../design/model.ts'
import { summary } from '../../../design/spoken.ts'
import { findingText, metricText } from '../../../engine/explain.ts'
import type { Assessment, Finding } from '../../../engine/types.ts'
import { useDocument, useDocumentStore } from '../../../stores/document.ts'
import { useAssessment, useDesignOnScreen } from '../../../stores/judgement.ts'
import { useRecommendation } from '../../../stores/recommendation.ts'
import { verdictLooks } from '../../result/verdict-looks.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { show } from '../actions.ts'
import { NameField, Row, Section } from './panel.tsx'
import { useSpot } from './use-spot.ts'

/** Prices are heavy, and shown only where a volume was stated. */
const DesignCost = lazy(() => import('./design-cost.tsx').then(({ DesignCost }) => ({ default: DesignCost })))

// Words of questions are heavy, and needed only beside a design that does not follow the answers.
const DesignQuestions = lazy(() =>
  import('../../judge/design-questions.tsx').then((module) => ({ default: module.DesignQuestions })),
)
const Comparison = lazy(() =>
  import('../../judge/comparison.tsx').then(({ Comparison }) => ({ default: Comparison })),
)

/** The whole design: its title, its fit, and what was found, axis by axis. */
export function DesignPanel() {
  const { title, design: own } = useDocument()
  const design = useDesignOnScreen()
  const assessment = useAssessment()
  const { fit } = assessment
  return (
    <>
      <NameField
        label="Title of the design"
        value={title === '' ? 'Untitled design' : title}
        onChange={(text) => {
          useDocumentStore.getState().setTitle(text.trim())
          return undefined
        }}
      />
      <p className="text-xs text-ink-soft">{summary(design)}</p>
      {design.parts.length > 0 && (
        <>
          {fit.total !== null && (
            <Section title="Fit">
              <dl>
                <Row name="All axes">{fit.total} of 100</Row>
                {axes.map(({ id, name }) => (
                  <FitRow key={id} name={name} fit={fit.axes[id]} />
                ))}
              </dl>
              {own !== null && <Compare />}
            </Section>
          )}
          {own !== null && (
            <Section title="What must it do?">
              <Suspense fallback={<p className="text-sm text-ink-soft">Loading the questions…</p>}>
                <DesignQuestions />
              </Suspense>
            </Section>
          )}
          {axes.map(({ id, name }) => (
            <AxisFindings key={id} axis={id} name={name} assessment={assessment} />
          ))}
          <Suspense>
            <DesignCost />
          </Suspense>
          <Annotations design={design} />
        </>
      )}
    </>
  )
}

/** What the visitor drew beside what is recommended for the same answers. */
function Compare() {
  const recommendation = useRecommendation()
  const [open, setOpen] = useState(false)
  if (recommendation.winner === null) return null
  return (
    <>
      <Button size="small" className="mt-2.5" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Compare with the recommendation
      </Button>
      <Suspense>
        {open && <Comparison recommendation={recommendation} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}

/** Frames and notes: keys reach them here. */
function Annotations({ design: { frames, notes } }: { readonly design: Design }) {
  const rows = [
    ...frames.map(({ id, name }) => ({ id, text: name })),
    ...notes.map(({ id, text }) => ({ id, text })),
  ]
  if (rows.length === 0) return null
  return (
    <Section title="Frames and notes">
      <ul>
        {rows.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => show([id])}
              className="w-full truncate rounded-control px-1.5 py-1 text-left text-sm hover:bg-water-soft"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FitRow({ name, fit }: { readonly name: string; readonly fit: number | null }) {
  return (
    <div className="grid grid-cols-[1fr_4.5rem_2rem] items-center gap-2.5 py-1 text-sm">
      <dt>{name}</dt>
      <dd aria-hidden className="h-1.5 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-water" style={{ width: `${fit ?? 0}%` }} />
      </dd>
      <dd className="text-right font-semibold">
        {fit ?? (
          <span className="font-normal text-ink-soft">
            <span aria-hidden>–</span>
            <span className="sr-only">nothing asked</span>
          </span>
        )}
      </dd>
    </div>
  )
}

const order = ['blocked', 'missed', 'partly', 'unknown', 'met'] as const

interface AxisFindingsProps {
  readonly axis: AxisId
  readonly name: string
  readonly assessment: Assessment
}

function AxisFindings({ axis, name, assessment }: AxisFindingsProps) {
  const findings = assessment.findings
    .filter((finding) => finding.axis === axis && finding.origin === 'answer')
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  const judged = new Set(findings.map(({ metric }) => metric))
  // What it costs has a section of its own.
  const others = (Object.keys(metrics) as MetricId[]).filter(
    (id) => metrics[id].axis === axis && id !== 'monthly-cost' && !judged.has(id) && isKnown(assessment, id),
  )
  if (findings.length + others.length === 0) return null
  return (
    <Section title={name}>
      <ul className="grid gap-2">
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {others.length > 0 && (
        <dl className="mt-1">
          {others.map((id) => (
            <MetricRow key={id} id={id} value={metricText(id, assessment.metrics[id].value)} />
          ))}
        </dl>
      )}
    </Section>
  )
}

function isKnown({ metrics }: Assessment, id: MetricId): boolean {
  const { value } = metrics[id]
  return value !== 'unknown' && value !== 'not-applicable'
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { tone, words } = verdictLooks[finding.verdict]
  const row = useSpot<HTMLLIElement>(finding.metric)
  const about = finding.parts.length + finding.connections.length
  return (
    <li ref={row} tabIndex={-1} className="rounded-control text-sm text-ink-soft">
      <Badge tone={tone} className="mr-1.5">
        {words}
      </Badge>
      {findingText(finding)}
      {about > 0 && (
        <button
          type="button"
          onClick={() => show([...finding.parts, ...finding.connections])}
          className="ml-1.5 font-semibold text-water hover:underline"
        >
          Show
        </button>
      )}
    </li>
  )
}

function MetricRow({ id, value }: { readonly id: MetricId; readonly value: string }) {
  const row = useSpot<HTMLDivElement>(id)
  return (
    <div
      ref={row}
      tabIndex={-1}
      className="flex items-baseline justify-between gap-3 border-b border-line py-1.5 text-sm last:border-b-0"
    >
      <dt>{metrics[id].label}</dt>
      <dd className="max-w-[55%] text-right font-semibold">{value}</dd>
    </div>
  )
}
