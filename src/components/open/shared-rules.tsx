import { useEffect } from 'react'
import { plural } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { assessmentOf, designOf } from '../../stores/judgement.ts'
import { loadRules, useRulesState } from '../../stores/rules.ts'
import { AcceptedList, FoundList } from '../problems/found-list.tsx'
import { problemsOf } from '../problems/problems.ts'

/** What practice and limits say of a shared design, whatever it was asked; with what its maker accepted and why. */
export function SharedRules({ document }: { readonly document: WaterlineDocument }) {
  const rules = useRulesState()
  useEffect(() => void loadRules(), [])
  const design = designOf(document)
  const found = problemsOf(assessmentOf(document), document.accepted)
  const open = found.open.filter(({ finding }) => finding.origin !== 'answer')
  const accepted = found.accepted.filter(({ finding }) => finding.origin !== 'answer')
  const count = open.length + accepted.length
  if (rules === 'ready' && count === 0) return null
  return (
    <section className="mt-7">
      <h2 className="text-md font-semibold">Risks and limits</h2>
      {rules !== 'ready' && (
        <p className="mt-1.5 text-sm text-ink-soft">
          {rules === 'loading' ? 'Looking for risks…' : 'The rules on risks could not be loaded.'}
        </p>
      )}
      {count > 0 && (
        <ul
          aria-label={`${plural(open.length, 'finding')}, ${accepted.length} accepted`}
          className="mt-2 grid max-w-3xl gap-3 text-sm"
        >
          <FoundList problems={open} design={design} />
          <AcceptedList accepted={accepted} design={design} />
        </ul>
      )}
    </section>
  )
}
