import { createFileRoute, redirect } from '@tanstack/react-router'

/** Leads to the first open question; to the recommendation if there is none. */
export const Route = createFileRoute('/guide/')({
  beforeLoad: async () => {
    const [{ documentReady, useDocumentStore }, { recommendationOf }, { firstOpen }] = await Promise.all([
      import('../../stores/document.ts'),
      import('../../stores/recommendation.ts'),
      import('../../components/guide/steps.ts'),
    ])
    await documentReady()
    const { present } = useDocumentStore.getState().history
    const question = firstOpen(recommendationOf(present).applicable, present.workload.answers)
    if (question === null) throw redirect({ to: '/result', replace: true })
    throw redirect({ to: '/guide/$question', params: { question }, replace: true })
  },
})
