import { lazy, Suspense } from 'react'
import { scenarios } from '#content/scenarios.ts'
import { useStartScenario } from '../ui/use-start-scenario.ts'

const ScenarioThumbnail = lazy(() =>
  import('./scenario-thumbnail.tsx').then(({ ScenarioThumbnail }) => ({ default: ScenarioThumbnail })),
)

/** Ready workloads with what Waterline makes of them. */
export function ScenarioCards() {
  const start = useStartScenario('/result')
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(13.5rem,1fr))] gap-4">
      {scenarios.map((scenario) => (
        <li key={scenario.id}>
          <button
            type="button"
            onClick={() => start(scenario)}
            className="group flex h-full w-full flex-col rounded-card border border-line bg-card p-4 text-left hover:border-water"
          >
            <span className="text-md font-semibold group-hover:text-water">{scenario.name}</span>
            <span className="mt-1 text-sm text-ink-soft">{scenario.line}</span>
            <span className="mt-4 flex min-h-36 grow flex-col">
              <Suspense>
                <ScenarioThumbnail scenario={scenario} />
              </Suspense>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
