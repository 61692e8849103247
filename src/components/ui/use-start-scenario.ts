import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Scenario } from '#content/schema.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { toast } from './toasts.ts'

interface StartScenario {
  /** The scenario that waits for a yes, since it would replace answers; null while none does. */
  readonly asked: Scenario | null
  /** Starts at once where there is nothing to replace, else asks. */
  readonly ask: (scenario: Scenario) => void
  readonly start: (scenario: Scenario) => void
  readonly cancel: () => void
}

/** Fills in a scenario's answers and leads to what comes next. */
export function useStartScenario(next: '/guide' | '/result'): StartScenario {
  const [asked, setAsked] = useState<Scenario | null>(null)
  const navigate = useNavigate()
  const { answerAll, undo } = useDocumentStore.getState()
  const nothingToReplace = () => {
    const { workload, design } = useDocumentStore.getState().history.present
    return Object.keys(workload.answers).length === 0 && design === null
  }
  const start = (scenario: Scenario) => {
    answerAll(scenario.answers, scenario.name)
    setAsked(null)
    toast(`Started from “${scenario.name}”`, { label: 'Undo', run: undo })
    void navigate({ to: next })
  }
  return {
    asked,
    ask: (scenario) => (nothingToReplace() ? start(scenario) : setAsked(scenario)),
    start,
    cancel: () => setAsked(null),
  }
}
