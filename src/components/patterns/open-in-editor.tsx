import { useNavigate } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { type Design, emptyDocument, type WaterlineDocument } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'
import '../../stores/judgement.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'

interface OpenInEditorProps {
  readonly core: string
  readonly name: string
  readonly design: Design
  /** The diagram goes on following the answers, as this core; otherwise it stands by itself. */
  readonly followAnswers: boolean
}

/**
 * Puts the pattern on the canvas. A diagram that still follows the answers shows it instead, as a step that Undo takes
 * back; where something was drawn, it is a new design, and the drawn one stays.
 */
export function OpenInEditor({ core, name, design, followAnswers }: OpenInEditorProps) {
  const navigate = useNavigate()

  const open = async () => {
    const { choose, undo, createDocument, documentId, history } = useDocumentStore.getState()
    const { present } = history
    const { winner } = recommendationOf(present)
    const chosen = core === winner?.id ? null : core
    let id = documentId
    if (followAnswers && present.design === null) choose(chosen)
    else {
      const made: WaterlineDocument = followAnswers
        ? { ...present, title: name, chosen, design: null, accepted: [] }
        : { ...emptyDocument, title: name, design }
      id = await createDocument(made, `Opened “${name}”`)
    }
    await navigate({ to: '/designs/$id', params: { id } })
    const said = `“${name}” is on the canvas now`
    if (id === documentId) toast(said, { label: 'Undo', run: undo })
    else toast(`${said}. What you had is kept under Designs.`)
  }

  return (
    <Button kind="primary" onClick={() => void open()}>
      <Pencil />
      Open in the editor
    </Button>
  )
}
