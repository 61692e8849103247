import { axes } from '#content/axes.ts'
import type { FactChange } from '#content/history.ts'
import { knowledgeVersion } from '#content/version.ts'
import { formatDate, formatValue, plural } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { factsBehind } from '../../engine/explain.ts'
import type { LinkRecord } from '../../formats/link/pack.ts'
import { type FitRow, thenAndNow } from '../../formats/then-and-now.ts'
import { assessmentOf } from '../../stores/judgement.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { knownFact } from '../sources/fact-book.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { coreName } from './core-name.ts'

interface ThenAndNowProps {
  readonly document: WaterlineDocument
  readonly recorded: LinkRecord
  /** Shows another candidate, null today's winner; null where the diagram is the sender's own choice. */
  readonly onShow: ((candidate: string | null) => void) | null
}

/** What Waterline said when the link was made, beside what it says today, and which facts changed between. */
export function ThenAndNow({ document, recorded, onShow }: ThenAndNowProps) {
  // What was recorded belongs to what was shown then: today's winner, whatever is looked at now.
  const own = onShow === null
  const shown = own ? document : { ...document, chosen: null }
  const { winner, candidates } = recommendationOf(document)
  const assessment = assessmentOf(shown)
  if (recorded.winner === null && winner === null) return null
  const facts = new Set([...assessment.findings, ...Object.values(assessment.metrics)].flatMap(factsBehind))
  const { sameWinner, fits, changes } = thenAndNow(recorded, {
    winner: winner?.id ?? null,
    fit: assessment.fit,
    facts,
  })
  const thenName = recorded.winner === null ? 'nothing yet' : coreName(recorded.winner)
  const nowName = winner === null ? 'nothing' : coreName(winner.id)
  const then = recorded.fits?.total ?? null
  const now = assessment.fit.total
  const changed = (changes?.bearing.length ?? 0) + (changes?.others.length ?? 0)
  const same = sameWinner && fits.length === 0
  const canShow = onShow !== null && !sameWinner && candidates.some(({ id }) => id === recorded.winner)
  return (
    <section className="mt-7">
      <h2 className="text-md font-semibold">Then and now</h2>
      {same ? (
        <p className="mt-1.5 text-sm">
          For these answers Waterline recommended {thenName} when the link was made, and does so today.
          {now === null ? '' : ` This diagram fits them to ${now} of 100, as then.`}
        </p>
      ) : (
        <>
          <p className="mt-1.5 text-sm">
            {sameWinner
              ? `The recommendation is the same; ${own ? 'the fit of this diagram' : 'its fit'} is not.`
              : 'Today Waterline recommends something else for these answers.'}
          </p>
          <dl className="mt-2 grid max-w-2xl gap-3 text-sm sm:grid-cols-2">
            <Said when={`Then${dated(recorded.knowledge)}`} name={thenName} fit={then} own={own} />
            <Said when={`Today${dated(knowledgeVersion)}`} name={nowName} fit={now} own={own} />
          </dl>
          <FitRows rows={fits} />
        </>
      )}
      {canShow && (
        <div className="screen-only mt-3">
          <SegmentedControl
            label="Recommendation that is shown above"
            options={[
              { value: 'now', label: 'Show today’s' },
              { value: 'then', label: 'Show that of then' },
            ]}
            value={document.chosen === null ? 'now' : 'then'}
            onChange={(which) => onShow(which === 'then' ? recorded.winner : null)}
          />
        </div>
      )}
      {onShow !== null && !sameWinner && !canShow && (
        <p className="mt-2 text-sm text-ink-soft">Waterline no longer builds {thenName}.</p>
      )}
      {changes === null && (
        <p className="mt-2 text-sm text-ink-soft">The link does not say with which knowledge it was made.</p>
      )}
      {changes !== null && !same && changed === 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          No figure of AWS changed between the two: Waterline itself judges differently now.
        </p>
      )}
      {changes !== null && changed > 0 && (
        <>
          <Changes title="Facts behind this verdict that changed since" changes={changes.bearing} />
          {changes.bearing.length === 0 && (
            <p className="mt-2 text-sm text-ink-soft">
              No fact that this verdict rests on changed since the link was made.
            </p>
          )}
          {changes.others.length > 0 && (
            <details className="mt-2 text-sm">
              <summary className="w-fit font-medium text-water">
                {plural(changes.others.length, 'other fact')} changed since
              </summary>
              <ChangeItems changes={changes.others} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

/** ", knowledge of 23 November 2026"; empty for a version that is no day. */
function dated(knowledge: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(knowledge) ? `, knowledge of ${formatDate(knowledge)}` : ''
}

interface SaidProps {
  readonly when: string
  /** Of the recommendation. */
  readonly name: string
  /** Of the diagram that is shown. */
  readonly fit: number | null
  /** That diagram is not the recommendation's: it was drawn, or chosen against it. */
  readonly own: boolean
}

function Said({ when, name, fit, own }: SaidProps) {
  return (
    <div className="rounded-card border border-line bg-card px-3.5 py-3">
      <dt className="text-xs text-ink-soft">{when}</dt>
      <dd className="mt-0.5 font-semibold">
        {name}
        {fit !== null && !own && <span className="font-normal text-ink-soft">, fit {fit}</span>}
        {fit !== null && own && (
          <span className="block font-normal text-ink-soft">This diagram: fit {fit}</span>
        )}
      </dd>
    </div>
  )
}

function FitRows({ rows }: { readonly rows: readonly FitRow[] }) {
  const onAxes = rows.filter(({ axis }) => axis !== 'total')
  if (onAxes.length === 0) return null
  return (
    <ul className="mt-2 grid max-w-2xl gap-x-6 text-sm sm:grid-cols-2">
      {onAxes.map(({ axis, was, now }) => (
        <li key={axis} className="flex justify-between gap-3 border-b border-line py-1">
          {axes.find(({ id }) => id === axis)?.name}
          <span className="whitespace-nowrap">
            {was ?? 'not asked'} <span aria-hidden>→</span>
            <span className="sr-only">, now</span> <strong>{now ?? 'not asked'}</strong>
          </span>
        </li>
      ))}
    </ul>
  )
}

interface ChangesProps {
  readonly title: string
  readonly changes: readonly FactChange[]
}

function Changes({ title, changes }: ChangesProps) {
  if (changes.length === 0) return null
  return (
    <div className="mt-3 text-sm">
      <h3 className="font-semibold">{title}</h3>
      <ChangeItems changes={changes} />
    </div>
  )
}

function ChangeItems({ changes }: { readonly changes: readonly FactChange[] }) {
  return (
    <ul className="mt-1 grid gap-1">
      {changes.map(({ fact, on, was, now }) => {
        const { prose, fact: own, page } = knownFact(fact)
        return (
          <li key={fact}>
            {prose.label}: {formatValue(was, own.unit)} <span aria-hidden>→</span>
            <span className="sr-only">, then</span> <strong>{formatValue(now, own.unit)}</strong>
            <span className="text-ink-soft">
              , {formatDate(on)},{' '}
              <a href={page.url} target="_blank" rel="noreferrer" className="text-water hover:underline">
                {page.title}
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
