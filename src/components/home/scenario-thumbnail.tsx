import type { Scenario } from '#content/schema.ts'
import { emptyWorkload } from '../../design/model.ts'
import { recommend } from '../../engine/recommend.ts'
import { MiniDiagram } from '../ui/mini-diagram.tsx'

const known = new Map<string, ReturnType<typeof recommend>>()

function recommendationFor({ id, answers }: Scenario) {
  const before = known.get(id)
  if (before !== undefined) return before
  const recommendation = recommend({ ...emptyWorkload, answers })
  known.set(id, recommendation)
  return recommendation
}

/** What Waterline recommends for a scenario: name and picture. It brings the engine: load it lazily. */
export function ScenarioThumbnail({ scenario }: { readonly scenario: Scenario }) {
  const { winner } = recommendationFor(scenario)
  if (winner === null) return null
  return (
    <span className="flex grow flex-col gap-3">
      <span className="flex grow items-center justify-center">
        <MiniDiagram design={winner.design} className="max-h-30 max-w-full" />
      </span>
      <span className="flex items-baseline justify-between gap-3 text-xs text-ink-soft">
        {winner.name}
        {winner.assessment.fit.total !== null && <span>fit {winner.assessment.fit.total}</span>}
      </span>
    </span>
  )
}
