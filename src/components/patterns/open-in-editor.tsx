import { useNavigate } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Design } from '../../design/model.ts'
import '../../stores/editing.ts'
import '../../stores/judgement.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { recommendationOf } from '../../stores/recommendation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { toast } from '../ui/toasts.ts'

interface OpenInEditorProps {
  readonly core: string
  readonly name: string
  readonly design: Design
  /** The diagram goes on following the answers, as this core; otherwise it stands by itself. */
  readonly followAnswers: boolean
}

/** Puts the pattern on the canvas: one step, which Undo takes back. Asks before an edited diagram makes way. */
export function OpenInEditor({ core, name, design, followAnswers }: OpenInEditorProps) {
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()

  const open = () => {
    const { choose, run, undo, history } = useDocumentStore.getState()
    if (followAnswers) {
      const { winner } = recommendationOf(history.present)
      choose(core === winner?.id ? null : core)
    } else {
      const outcome = run({ type: 'replace-design', design, label: `Opened “${name}”` })
      if (!outcome.ok) {
        toast(outcome.reason)
        return
      }
    }
    setAsking(false)
    void navigate({ to: '/designs/$id', params: { id: 'current' } })
    toast(`“${name}” is on the canvas now`, { label: 'Undo', run: undo })
  }

  return (
    <>
      <Button
        kind="primary"
        onClick={() =>
          useDocumentStore.getState().history.present.design === null ? open() : setAsking(true)
        }
      >
        <Pencil />
        Open in the editor
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Replace your diagram?"
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep my diagram</Button>
            <Button kind="primary" onClick={open}>
              Replace it
            </Button>
          </>
        }
      >
        <p className="text-base text-ink-soft">
          You have edited the diagram on the canvas. “{name}” takes its place; your answers stay. Undo brings
          it back.
        </p>
      </Dialog>
    </>
  )
}
