import { createFileRoute, redirect } from '@tanstack/react-router'
import { EditorRoute } from '../../components/editor/editor-route.tsx'

export const Route = createFileRoute('/designs/$id')({
  // Each time, and not only when the page is not known yet: it is this that puts the design into the tab.
  beforeLoad: async ({ params: { id }, preload }) => {
    // Pointing at a link is not going there.
    if (preload) return { problem: null }
    // Imported when it is needed: the first chunk of the app stays small.
    const { documentReady, openDocument, useDocumentStore } = await import('../../stores/document.ts')
    if (id !== 'current') return { problem: await openDocument(id) }
    await documentReady()
    const { documentId } = useDocumentStore.getState()
    throw redirect({ to: '/designs/$id', params: { id: documentId }, replace: true })
  },
  loader: async () => {
    const { loadEditor } = await import('../../components/editor/load.ts')
    await loadEditor()
  },
  component: EditorRoute,
})
