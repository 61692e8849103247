import { createFileRoute, notFound } from '@tanstack/react-router'
import { Editor } from '../../components/editor/editor.tsx'

export const Route = createFileRoute('/designs/$id')({
  beforeLoad: ({ params }) => {
    if (params.id !== 'current') throw notFound()
  },
  // Imported when it is needed: the first chunk of the app stays small.
  loader: async () => {
    const [{ documentReady }, { loadEditor }] = await Promise.all([
      import('../../stores/document.ts'),
      import('../../components/editor/load.ts'),
    ])
    await Promise.all([documentReady(), loadEditor()])
  },
  component: Editor,
})
