import { lazy, Suspense, useState } from 'react'
import { Button, type ButtonKind } from '../ui/button.tsx'

const JudgeDialog = lazy(() =>
  import('./judge-dialog.tsx').then(({ JudgeDialog }) => ({ default: JudgeDialog })),
)

/** The way in for somebody who has a design already and wants to know what is wrong with it. */
export function JudgeButton({ kind = 'plain' }: { readonly kind?: ButtonKind }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind={kind} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Judge what I have
      </Button>
      <Suspense>{open && <JudgeDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
