import { createFileRoute, notFound } from '@tanstack/react-router'
import { PatternRoute } from '../../components/patterns/pattern-route.tsx'

export const Route = createFileRoute('/patterns/$id')({
  loader: async ({ params }) => {
    const [{ documentReady }, { patternLines }] = await Promise.all([
      import('../../stores/document.ts'),
      import('#content/patterns/lines.ts'),
    ])
    if (!Object.hasOwn(patternLines, params.id)) throw notFound()
    await documentReady()
  },
  component: PatternRoute,
})
