import { scenarios } from '#content/scenarios.ts'
import { StartScenarioDialog } from '../ui/start-scenario-dialog.tsx'
import { useStartScenario } from '../ui/use-start-scenario.ts'

/** Ready workloads. Answers that are there are not replaced without a question. */
export function ScenarioList() {
  const { asked, ask, start, cancel } = useStartScenario('/guide')
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
              onClick={() => ask(scenario)}
              title={scenario.line}
              className="min-h-7 rounded-mark text-left text-sm font-semibold text-water hover:underline"
            >
              {scenario.name}
            </button>
          </li>
        ))}
      </ul>
      <StartScenarioDialog scenario={asked} onStart={start} onClose={cancel} />
    </section>
  )
}
