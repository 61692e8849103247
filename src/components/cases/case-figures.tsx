import { Link } from '@tanstack/react-router'
import { changedAnswers } from '#content/cases/changed.ts'
import { decisionCases } from '#content/cases/decisions.ts'
import { questionNames } from '#content/questions/names.ts'
import { plural } from '../../design/format.ts'
import { type CaseVerdict, tally } from '../../engine/cases/run.ts'
import { answerText } from '../../engine/sensitivity/words.ts'
import type { CaseSaid } from '../../stores/cases/protocol.ts'
import { isHit, sourceKindNames, verdictWords } from './case-words.ts'

const shown: readonly CaseVerdict[] = ['lead-and-pattern', 'lead', 'also', 'miss', 'never']

/** How the cases came out, in numbers. */
export function CaseFigures({ said }: { readonly said: ReadonlyMap<string, CaseSaid> }) {
  const counts = tally([...said.values()])
  const hits = [...said.values()].filter(({ verdict }) => isHit(verdict)).length
  return (
    <>
      <p role="status" className="mt-5 text-md font-semibold">
        {said.size < decisionCases.length
          ? `${said.size} of ${decisionCases.length} judged…`
          : `${hits} of ${decisionCases.length} hit, ${decisionCases.length - hits} missed`}
      </p>
      <dl className="mt-2 grid gap-px overflow-hidden rounded-card border border-line bg-line max-lg:grid-cols-2 max-lg:*:last:col-span-2 lg:grid-cols-5">
        {shown.map((verdict) => (
          <div key={verdict} className="bg-card px-4 py-3">
            <dt className="text-sm text-ink-soft">{verdictWords[verdict].label}</dt>
            <dd>
              <span className="text-xl font-semibold">{counts[verdict]}</span>
              <span className="mt-0.5 block text-xs text-ink-soft">{verdictWords[verdict].line}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-xs text-ink-soft">{sourceText(said)}</p>
      <FirstRun said={said} />
    </>
  )
}

/** Hits by kind of source, since an exam's answer is worth less than a vendor's own page. */
function sourceText(said: ReadonlyMap<string, CaseSaid>): string {
  const kinds = Object.entries(sourceKindNames).map(([kind, name]) => {
    const cases = decisionCases.filter(({ source }) => source.kind === kind)
    const hits = cases.filter(({ id }) => isHit(said.get(id)?.verdict ?? 'miss')).length
    return `${name} ${hits} of ${cases.length}`
  })
  return `Hits by kind of source: ${kinds.join(', ')}.`
}

const changedCases = new Set(changedAnswers.map(({ id }) => id)).size

/** Answers that were changed once the result was known, one by one, and what it was without that. */
function FirstRun({ said }: { readonly said: ReadonlyMap<string, CaseSaid> }) {
  const counts = tally([...said.values()].map(({ verdictAtFirst }) => ({ verdict: verdictAtFirst })))
  const hits = counts['lead-and-pattern'] + counts.lead + counts.also
  return (
    <details className="prints-open mt-3 text-sm">
      <summary className="w-fit font-medium text-water">
        {plural(changedCases, 'case')} had other answers at the first run
      </summary>
      <p className="mt-2 max-w-3xl text-ink-soft">
        Their answers were changed when the result was known. With the answers of the first run, today’s
        Waterline hits {hits} of {said.size}, {counts['lead-and-pattern']} as published, and chooses{' '}
        {counts.never} that {counts.never === 1 ? 'is' : 'are'} ruled out.
      </p>
      <ul className="mt-2 grid gap-x-8 gap-y-1.5 lg:grid-cols-2">
        {changedAnswers.map(({ id, question, was, why }) => {
          const one = decisionCases.find((candidate) => candidate.id === id)
          const now = one?.answers[question]
          return (
            <li key={`${id} ${question}`}>
              <Link to="/cases" hash={id} className="font-medium hover:text-water hover:underline">
                {one?.title}
              </Link>
              , {questionNames[question].toLowerCase()}:{' '}
              {was === null ? 'open' : answerText(question, was, null)} <span aria-hidden>→</span>
              <span className="sr-only">, then</span>{' '}
              {now === undefined ? 'open' : answerText(question, now, null)}.{' '}
              <span className="text-ink-soft">{why}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
