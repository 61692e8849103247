import { Link } from '@tanstack/react-router'
import { questionNames } from '#content/questions/names.ts'
import type { Finding } from '../../engine/types.ts'
import { Facts } from '../ui/facts.tsx'
import { factsOf, reasonOf, titleOf } from './words.ts'

/** Why a finding matters, who asks it, and what it rests on. */
export function Reason({ finding }: { readonly finding: Finding }) {
  const { question, strength } = finding
  return (
    <div className="text-xs text-ink-soft">
      <p className="max-w-prose">
        <strong className="font-semibold text-ink">{titleOf(finding)}.</strong> {reasonOf(finding)}
        {question !== undefined && (
          <>
            {' '}
            Asked by{' '}
            <Link
              to="/guide/$question"
              params={{ question }}
              className="rounded-mark font-medium text-water hover:underline"
            >
              {questionNames[question]}
            </Link>
            {strength === 'must' && ', a must'}.
          </>
        )}
        <Facts facts={factsOf(finding)} />
      </p>
    </div>
  )
}
