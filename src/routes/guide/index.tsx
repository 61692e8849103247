import { createFileRoute, redirect } from '@tanstack/react-router'

/** Leads to the first place where something is open; to the recommendation if nothing is. */
export const Route = createFileRoute('/guide/')({
  beforeLoad: async () => {
    const [
      { documentReady, useDocumentStore },
      { recommendationOf },
      { currentScreening },
      { firstOpen },
      { addressOf },
    ] = await Promise.all([
      import('../../stores/document.ts'),
      import('../../stores/recommendation.ts'),
      import('../../stores/screening.ts'),
      import('../../components/guide/ways.ts'),
      import('../../components/guide/steps.ts'),
    ])
    await documentReady()
    const { present } = useDocumentStore.getState().history
    const { applicable } = recommendationOf(present)
    const place = firstOpen(applicable, present.workload.answers, currentScreening())
    if (place === null) throw redirect({ to: '/result', replace: true })
    throw redirect({ ...addressOf(place), replace: true })
  },
})
