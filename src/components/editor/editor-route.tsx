import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { loadProblemWords } from '../../storage/kept.ts'
import { useDocumentStore } from '../../stores/document.ts'
import type { OpenProblem } from '../../stores/document-state.ts'
import { MessagePage } from '../shell/message-page.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Editor } from './editor.tsx'

const route = getRouteApi('/designs/$id')

/** The editor of the design that the address names, or why it is not shown. */
export function EditorRoute() {
  const { id } = route.useParams()
  const { problem } = route.useRouteContext()
  // Only while it is what the tab shows: who goes back to the original wants the original.
  const moved = useDocumentStore((state) => (state.moved?.to === state.documentId ? state.moved : null))
  const navigate = useNavigate()
  // The work went on as another document: the address goes with it.
  useEffect(() => {
    if (moved?.from === id) void navigate({ to: '/designs/$id', params: { id: moved.to }, replace: true })
  }, [moved, id, navigate])
  if (problem !== null && problem !== 'forbidden') return <NotShown problem={problem} />
  return <Editor key={id} />
}

const titles: Readonly<Record<Exclude<OpenProblem, 'forbidden'>, string>> = {
  missing: 'This design is not in this browser',
  trashed: 'This design is in the trash',
  damaged: 'This design cannot be read',
  newer: 'This design needs a newer Waterline',
}

function NotShown({ problem }: { readonly problem: Exclude<OpenProblem, 'forbidden'> }) {
  return (
    <MessagePage
      title={titles[problem]}
      actions={
        <Link to="/designs" className={buttonClass('primary')}>
          All designs
        </Link>
      }
    >
      <p>
        {problem === 'missing'
          ? 'Designs are kept in the browser that they were made in. It may have been deleted for ever, or made elsewhere: then a link or a file brings it here.'
          : problem === 'trashed'
            ? 'Put it back from there to open it.'
            : loadProblemWords[problem]}
      </p>
    </MessagePage>
  )
}
