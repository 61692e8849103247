import { facts as judgedFacts } from '#content/facts/index.ts'
import { factProse } from '#content/facts/prose/index.ts'
import { readingFacts } from '#content/facts/reading.ts'
import { isAccountQuota } from '#content/quotas.ts'
import { regions } from '#content/regions.ts'
import type { Fact, FactProse, RegionId, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { formatDate, formatValue } from '../../design/format.ts'
import type { Answer } from '../../design/model.ts'
import { Badge } from './badge.tsx'
import { OutwardArrow } from './outward-arrow.tsx'
import { QuotaField } from './quota-field.tsx'
import { useWhoseFacts, type WhoseFacts } from './whose-facts.ts'

const values: Readonly<Record<string, Fact>> = { ...judgedFacts, ...readingFacts }
const words: Readonly<Record<string, FactProse>> = factProse
const pages: Readonly<Record<string, Source>> = sources

interface FactListProps {
  readonly facts: readonly string[]
  /** False where an account's own quota is told, and can be changed, beside it. */
  readonly withQuotas?: boolean
}

/**
 * Facts as they are cited: the statement, the figure of the region that was answered where it differs, its age,
 * its source; a quota that can be raised with the account's own. Heavy with prose: load it lazily.
 */
export function FactList({ facts, withQuotas = true }: FactListProps) {
  const whose = useWhoseFacts()
  return (
    <ul className="grid gap-3">
      {facts.map((id) => (
        <FactItem key={id} id={id} whose={whose} withQuotas={withQuotas} />
      ))}
    </ul>
  )
}

interface FactItemProps {
  readonly id: string
  readonly whose: WhoseFacts
  readonly withQuotas: boolean
}

function FactItem({ id, whose, withQuotas }: FactItemProps) {
  const { workload, quotas } = whose
  const region = regionOf(workload.answers.region)
  const fact = values[id]
  const prose = words[id]
  if (fact === undefined || prose === undefined) return null
  const page = pages[fact.source]
  const entered = quotas[id]
  const own = region === undefined ? undefined : fact.byRegion?.[region]
  return (
    <li className="text-sm">
      <p className="text-ink">
        <strong className="font-semibold">{prose.label}.</strong> {prose.statement}
      </p>
      {own !== undefined && (
        <p className="mt-0.5 text-ink">
          In {region}: {formatValue(own, fact.unit)}.
        </p>
      )}
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft">
        {page === undefined ? (
          <span>{fact.source}</span>
        ) : (
          <a
            href={page.url}
            target="_blank"
            rel="noreferrer"
            className="font-medium text-water hover:underline"
          >
            {page.title}
            <OutwardArrow />
          </a>
        )}
        {page?.publisher === 'third-party' && <span>not by AWS</span>}
        <span>{ageOf(fact)}</span>
        {fact.confidence !== 'verified' && (
          <Badge tone="caution">{fact.confidence === 'likely' ? 'likely' : 'not verified'}</Badge>
        )}
        {fact.adjustable === 'yes' && <span>quota can be raised</span>}
      </p>
      {withQuotas && whose.own && isAccountQuota(id) && <QuotaField fact={id} />}
      {entered !== undefined && !whose.own && (
        <p className="mt-0.5 text-ink">
          The account’s own quota, entered by whoever made this: {formatValue(entered, fact.unit)}.
        </p>
      )}
    </li>
  )
}

function regionOf(answer: Answer | undefined): RegionId | undefined {
  if (answer === undefined || answer === 'not-sure') return undefined
  return regions.find(({ id }) => answer.options.includes(id))?.id
}

/** When somebody read the page, or how old the copy was. */
function ageOf({ checkedOn, copyDated }: Fact): string {
  if (checkedOn !== undefined) return `checked ${formatDate(checkedOn)}`
  if (copyDated === undefined || copyDated === 'undated') return 'undated copy'
  return /^\d{4}(?:-\d\d){0,2}$/.test(copyDated) ? `as of ${formatDate(copyDated)}` : copyDated
}
