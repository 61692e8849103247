import { useState } from 'react'
import { useDocumentStore } from '../../stores/document.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** Another tab works on this design: here it is looked at, until the visitor chooses. */
export function ElsewhereBanner() {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-water/40 bg-water-soft px-4 py-1.5 text-sm sm:px-6">
      <p className="min-w-48 grow basis-0">
        <strong className="font-semibold">This design is open in another tab.</strong> Here you see what is
        done there, and can change nothing.
      </p>
      <Choices />
    </div>
  )
}

/** Something was to be changed here: now is the time to choose. */
export function ElsewhereDialog() {
  const { stopAsking } = useDocumentStore.getState()
  return (
    <Dialog
      open
      onClose={stopAsking}
      title="This design is open in another tab"
      footer={
        <>
          <Button onClick={stopAsking}>Only look</Button>
          <Choices />
        </>
      }
    >
      <p className="text-base text-ink-soft">
        Two tabs would overwrite each other’s work, so only one changes it at a time. What you just did here
        was not done. Take the design over, and the other tab saves what it has and looks on; or go on with a
        copy.
      </p>
    </Dialog>
  )
}

function Choices() {
  const { workOnCopy, takeOver } = useDocumentStore.getState()
  const [busy, setBusy] = useState(false)
  const choose = (work: () => Promise<void>) => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  return (
    <span className="flex flex-wrap gap-2">
      <Button size="small" disabled={busy} onClick={() => choose(workOnCopy)}>
        Work on a copy
      </Button>
      <Button size="small" kind="primary" disabled={busy} onClick={() => choose(takeOver)}>
        Take over here
      </Button>
    </span>
  )
}
