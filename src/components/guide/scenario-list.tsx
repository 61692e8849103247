import { memo } from 'react'
import { scenarios } from '#content/scenarios.ts'
import { useStartScenario } from '../ui/use-start-scenario.ts'

/** Ready workloads, each the start of a new design. */
export const ScenarioList = memo(function ScenarioList() {
  const start = useStartScenario('/guide')
  return (
    <section aria-labelledby="scenarios-title">
      <h2 id="scenarios-title" className="text-sm text-ink-soft">
        Start from a scenario
      </h2>
      <ul className="mt-2.5 grid">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <button
              type="button"
              onClick={() => start(scenario)}
              title={scenario.line}
              className="min-h-7 rounded-mark text-left text-sm font-semibold text-water hover:underline"
            >
              {scenario.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
})
