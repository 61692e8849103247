import { Link } from '@tanstack/react-router'
import { factChanges } from '#content/history.ts'
import { type TalkChange, talkTopics } from '#content/talk.ts'
import { formatDate, formatValue, plural } from '../../design/format.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { allFacts, defaultRegion, knownFact } from './fact-book.ts'
import { FactMeta } from './fact-meta.tsx'
import { Sentence } from './sentence.tsx'
import { useHashTarget } from './use-hash-target.ts'

const changeCount = talkTopics.flatMap(({ changes }) => changes).length
const stillHolding = allFacts.filter(
  ({ prose }) => prose.talk !== undefined && prose.changedSinceTalk !== true,
)

/** What the talk said, what holds today, and since when. */
export function ChangesPage() {
  usePageTitle('What changed since the talk')
  const target = useHashTarget('change-')
  return (
    <>
      <div className="mx-auto w-full max-w-6xl grow px-4 py-8 sm:px-6">
        <p className="text-sm text-ink-soft">
          <Link to="/sources" className="font-medium text-water hover:underline">
            Sources
          </Link>
        </p>
        <h1 className="mt-1 text-2xl font-semibold">What changed since the talk</h1>
        <p className="mt-2 max-w-3xl text-md text-ink-soft">
          Waterline takes up a talk on choosing between SNS, SQS, EventBridge and Kinesis.{' '}
          {plural(changeCount, 'fact')} are no longer as it had them, or are finer than it said.{' '}
          {stillHolding.length} others bear on what it said, and that still holds.
        </p>

        <nav aria-label="Subjects" className="screen-only mt-4">
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {talkTopics.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="font-medium text-water hover:underline">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>

        {talkTopics.map(({ id, title, today, changes }) => (
          <section key={id} aria-labelledby={id} className="mt-9">
            <h2 id={id} className="scroll-mt-4 text-xl font-semibold">
              {title}
            </h2>
            <p className="mt-1 max-w-3xl text-base">
              <Sentence says={today} region={defaultRegion} about={title} />
            </p>
            <ul className="mt-3 overflow-hidden rounded-card border border-line bg-card">
              {changes.map((change) => (
                <ChangeItem key={change.fact} change={change} marked={target === `change-${change.fact}`} />
              ))}
            </ul>
          </section>
        ))}

        <ChangedFigures />
        <StillHolding />
      </div>
      <SiteFooter />
    </>
  )
}

function ChangeItem({ change, marked }: { readonly change: TalkChange; readonly marked: boolean }) {
  const known = knownFact(change.fact)
  return (
    <li
      id={`change-${change.fact}`}
      className={`grid gap-x-6 gap-y-2 border-b border-line px-4 py-3.5 text-sm last:border-b-0 md:grid-cols-[1fr_1.4fr_9rem] ${marked ? 'bg-water-soft' : ''}`}
    >
      <div>
        <p className="text-xs text-ink-soft">The talk</p>
        <p>{known.prose.talk}</p>
      </div>
      <div>
        <p className="text-xs text-ink-soft">Today</p>
        <p>
          <strong className="font-semibold">{known.prose.label}.</strong> {known.prose.statement}
        </p>
        <FactMeta known={known} />
      </div>
      <div>
        <p className="text-xs text-ink-soft">Since</p>
        <p>{sinceWords(change)}</p>
      </div>
    </li>
  )
}

function sinceWords({ since, finer }: TalkChange): string {
  if (finer === true) return 'the talk spoke in general'
  return since === undefined ? 'date not known' : formatDate(since)
}

function ChangedFigures() {
  return (
    <section aria-labelledby="figures" className="mt-9">
      <h2 id="figures" className="text-xl font-semibold">
        Figures that AWS changed
      </h2>
      <ul className="mt-3 grid gap-1.5 text-sm">
        {factChanges.toReversed().map(({ fact, on, was, now }) => {
          const { prose, fact: own } = knownFact(fact)
          return (
            <li key={fact}>
              <Link
                to="/sources"
                hash={`fact-${fact}`}
                className="font-medium hover:text-water hover:underline"
              >
                {subjectOf(fact)}, {prose.label.toLowerCase()}
              </Link>
              : {formatValue(was, own.unit)} <span aria-hidden>→</span>
              <span className="sr-only">, then</span> <strong>{formatValue(now, own.unit)}</strong>
              <span className="text-ink-soft">, {formatDate(on)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const subjects: Readonly<Record<string, string>> = {
  sqs: 'SQS',
  sns: 'SNS',
  eb: 'EventBridge',
  kinesis: 'Kinesis',
  lambda: 'Lambda',
  sfn: 'Step Functions',
}

function subjectOf(fact: string): string {
  return subjects[fact.split('.')[0] ?? ''] ?? fact
}

function StillHolding() {
  return (
    <section aria-labelledby="still" className="mt-9">
      <h2 id="still" className="text-xl font-semibold">
        What still holds
      </h2>
      <details className="mt-2 text-sm">
        <summary className="font-medium text-water">
          {plural(stillHolding.length, 'fact')} that the talk named or bore on
        </summary>
        <ul className="mt-3 overflow-hidden rounded-card border border-line bg-card">
          {stillHolding.map((known) => (
            <li
              key={known.id}
              className="grid gap-x-6 gap-y-1.5 border-b border-line px-4 py-3 last:border-b-0 md:grid-cols-[1fr_1.4fr]"
            >
              <p className="text-ink-soft">{known.prose.talk}</p>
              <div>
                <p>
                  <strong className="font-semibold">{known.prose.label}.</strong> {known.prose.statement}
                </p>
                <FactMeta known={known} />
              </div>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
