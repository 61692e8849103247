import { Link } from '@tanstack/react-router'
import { questionNames } from '#content/questions/names.ts'
import { factsBehind, findingText } from '../../engine/explain.ts'
import { groundOf } from '../../engine/ground.ts'
import type { Finding } from '../../engine/types.ts'
import { whyAsked } from '../../engine/worded.ts'
import { Badge } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'
import { bySeverity } from './fit-cell.ts'
import { verdictLooks } from './verdict-looks.ts'

/** Findings from worst to best, each with the facts and sources behind it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="grid gap-4">
      {bySeverity(findings).map((finding) => (
        <li key={finding.id}>
          <FindingItem finding={finding} />
        </li>
      ))}
    </ul>
  )
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { tone, words } = verdictLooks[finding.verdict]
  return (
    <div className="text-sm">
      <p>
        <Badge tone={tone}>{words}</Badge> {findingText(finding)}
        {finding.verdict === 'unknown' && ` ${whyAsked(finding)}`}
      </p>
      <div className="mt-0.5 text-xs text-ink-soft">
        {finding.question !== undefined && (
          <>
            Asked by{' '}
            <Link
              to="/guide/$question"
              params={{ question: finding.question }}
              search={{ from: 'result' }}
              className="font-medium text-water hover:underline"
            >
              {questionNames[finding.question]}
            </Link>
            {finding.strength === 'must' && ', a must'}.
          </>
        )}
        <Facts facts={factsBehind(finding)} /> {groundOf(finding.metric, finding)}
      </div>
    </div>
  )
}
