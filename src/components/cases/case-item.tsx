import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DecisionCase, SupportedAnswer } from '#content/cases/decisions/types.ts'
import { type CaseLead, leadNames } from '#content/cases/names.ts'
import { questionNames } from '#content/questions/names.ts'
import type { KindId, QuestionId } from '#content/schema.ts'
import { listOf, plural } from '../../design/format.ts'
import { answerText } from '../../engine/sensitivity/words.ts'
import type { CasePick, CaseSaid } from '../../stores/cases/protocol.ts'
import { OutsideLink } from '../patterns/outside-link.tsx'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { decisionText, entryText, sourceKindNames, supportText, verdictWords } from './case-words.ts'

interface CaseItemProps {
  readonly decision: DecisionCase
  /** Undefined until it is judged. */
  readonly said: CaseSaid | undefined
  /** The address names it. */
  readonly marked: boolean
  readonly onOpen: () => void
}

/** A published case: the situation, what was decided, what Waterline says, and the answers that it was put into. */
export function CaseItem({ decision, said, marked, onOpen }: CaseItemProps) {
  const { id, title, text, expected, source, answers } = decision
  const given = Object.entries(answers) as [QuestionId, SupportedAnswer][]
  return (
    <li
      id={id}
      className={`scroll-mt-4 border-b border-line px-4 py-4 last:border-b-0 ${marked ? 'bg-water-soft' : ''}`}
    >
      <article
        aria-labelledby={`${id}-title`}
        className="grid gap-x-8 gap-y-3 md:grid-cols-2 lg:grid-cols-[1.3fr_1fr_1fr]"
      >
        <div className="md:col-span-2 lg:col-span-1">
          <h3 id={`${id}-title`} className="text-md font-semibold">
            <Link to="/cases" hash={id} resetScroll={false} className="hover:text-water hover:underline">
              {title}
            </Link>
          </h3>
          <p className="mt-1 text-sm text-ink-soft">{text}</p>
          <p className="mt-1.5 text-xs text-ink-soft">
            <OutsideLink href={source.url}>{source.title}</OutsideLink>
            {`, ${sourceKindNames[source.kind]}`}
          </p>
        </div>
        <Side
          label="Published"
          kind={kindOf(expected.lead)}
          name={decisionText(expected.lead, expected.pattern)}
        >
          {expected.also.length > 0 && <p>Fits as well: {listOf(expected.also.map(entryText))}.</p>}
          {expected.never.length > 0 && <p>Ruled out: {listOf(expected.never.map(entryText))}.</p>}
        </Side>
        {said === undefined ? (
          <p className="text-sm text-ink-soft">Being judged…</p>
        ) : (
          <Side
            label="Waterline"
            kind={said.pick.lead}
            name={
              <Link
                to="/patterns/$id"
                params={{ id: said.pick.pattern }}
                className="hover:text-water hover:underline"
              >
                {said.pick.name}
              </Link>
            }
            badge={<Badge tone={verdictWords[said.verdict].tone}>{verdictWords[said.verdict].label}</Badge>}
          >
            <p>
              {decisionText(said.pick.named.lead, said.pick.named.pattern)}; {fitText(said.pick)}
            </p>
            {said.published !== null && (
              <p className="mt-1">
                {said.published.name} is in place {said.published.place}, {fitText(said.published)}{' '}
                {said.published.why}
              </p>
            )}
          </Side>
        )}
        <details className="prints-open text-sm md:col-span-2 lg:col-span-3">
          <summary className="w-fit font-medium text-water">
            {plural(given.length, 'answer')} <span className="sr-only">that “{title}” was put into</span>
          </summary>
          <dl className="mt-2 grid gap-x-8 sm:grid-cols-2">
            {given.map(([question, answer]) => (
              <div
                key={question}
                className="grid grid-cols-[8rem_1fr] gap-x-3 border-t border-line py-1.5 text-sm"
              >
                <dt className="text-ink-soft">{questionNames[question]}</dt>
                <dd>
                  <span className="font-medium">{answerText(question, answer, null)}</span>
                  <span className="block text-xs text-ink-soft">{supportText(decision, answer)}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="screen-only mt-3">
            <Button size="small" onClick={onOpen}>
              Open these answers
            </Button>
          </p>
        </details>
      </article>
    </li>
  )
}

function kindOf(lead: CaseLead): KindId | undefined {
  const name = leadNames[lead]
  return 'kind' in name ? name.kind : undefined
}

function fitText({ fit, blocked }: CasePick): string {
  if (blocked) return 'ruled out by a must.'
  return fit === null ? 'nothing is asked.' : `fit ${fit}.`
}

interface SideProps {
  readonly label: string
  readonly kind: KindId | undefined
  readonly name: ReactNode
  readonly badge?: ReactNode
  readonly children: ReactNode
}

function Side({ label, kind, name, badge, children }: SideProps) {
  return (
    <div className="flex gap-3 text-sm">
      <span className="mt-0.5 w-7 shrink-0">{kind !== undefined && <AwsIcon kind={kind} size={28} />}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2.5 text-xs text-ink-soft">
          {label}
          {badge}
        </p>
        <p className="font-semibold">{name}</p>
        <div className="mt-0.5 text-xs text-ink-soft">{children}</div>
      </div>
    </div>
  )
}
