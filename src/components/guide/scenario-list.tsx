import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { scenarios } from '#content/scenarios.ts'
import type { Scenario } from '#content/schema.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { StartScenarioDialog } from '../ui/start-scenario-dialog.tsx'

/** Ready workloads. Answers that are there are not replaced without a question. */
export function ScenarioList() {
  const [asked, setAsked] = useState<Scenario | null>(null)
  const navigate = useNavigate()
  const start = (scenario: Scenario) => {
    useDocumentStore.getState().answerAll(scenario.answers, scenario.name)
    setAsked(null)
    void navigate({ to: '/guide' })
  }
  const ask = (scenario: Scenario) => {
    const { answers } = useDocumentStore.getState().history.present.workload
    if (Object.keys(answers).length === 0) start(scenario)
    else setAsked(scenario)
  }
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
      <StartScenarioDialog scenario={asked} onStart={start} onClose={() => setAsked(null)} />
    </section>
  )
}
