import { useNavigate } from '@tanstack/react-router'
import type { Scenario } from '#content/schema.ts'
import { emptyDocument, emptyWorkload } from '../../design/model.ts'
import { documentReady, openDocument, useDocumentStore } from '../../stores/document.ts'
import { toast } from './toasts.ts'

/** Gives what makes a new design of a scenario's answers and leads to what comes next. */
export function useStartScenario(next: '/guide' | '/result'): (scenario: Scenario) => void {
  const navigate = useNavigate()
  const start = async ({ name, answers }: Scenario) => {
    // Not every page waits for what was kept.
    await documentReady()
    const { documentId: before, createDocument, undo } = useDocumentStore.getState()
    const said = `Started from “${name}”`
    const document = { ...emptyDocument, title: name, workload: { ...emptyWorkload, answers } }
    const id = await createDocument(document, said)
    if (id === before) toast(said, { label: 'Undo', run: undo })
    else
      toast(`${said}. What you had is kept under Designs.`, {
        label: 'Go back to it',
        run: () => void openDocument(before),
      })
    await navigate({ to: next })
  }
  return (scenario) => void start(scenario)
}
