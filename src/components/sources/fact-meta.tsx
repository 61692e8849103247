import type { Source } from '#content/schema.ts'
import { Badge } from '../ui/badge.tsx'
import { OutwardArrow } from '../ui/outward-arrow.tsx'
import { ageWords } from './fact-age.ts'
import { adjustableWords, confidenceMeaning, confidenceWords, type KnownFact } from './fact-book.ts'

/** A link to the page that a fact was read on; it opens beside Waterline. */
export function SourceLink({ page, children }: { readonly page: Source; readonly children?: string }) {
  return (
    <a href={page.url} target="_blank" rel="noreferrer" className="font-medium text-water hover:underline">
      {children ?? page.title}
      <OutwardArrow />
    </a>
  )
}

/** How sure a fact is, in a word. */
export function ConfidenceBadge({ fact }: Pick<KnownFact, 'fact'>) {
  return (
    <span title={confidenceMeaning[fact.confidence]}>
      <Badge tone={fact.confidence === 'verified' ? 'good' : 'caution'}>
        {confidenceWords[fact.confidence]}
      </Badge>
    </span>
  )
}

/** Source, age, confidence and whether a quota can be raised: the line below every fact. */
export function FactMeta({
  known,
  withSource = true,
}: {
  readonly known: KnownFact
  readonly withSource?: boolean
}) {
  const { fact, page } = known
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft">
      <ConfidenceBadge fact={fact} />
      {withSource && <SourceLink page={page} />}
      {withSource && page.publisher === 'third-party' && <span>not by AWS</span>}
      <span>{ageWords(fact)}</span>
      {fact.adjustable !== undefined && <span>{adjustableWords[fact.adjustable]}</span>}
    </p>
  )
}
