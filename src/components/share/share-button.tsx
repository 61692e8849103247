import { lazy, Suspense, useState } from 'react'
import { Button, type ButtonProps } from '../ui/button.tsx'

const ShareDialog = lazy(() =>
  import('./share-dialog.tsx').then(({ ShareDialog }) => ({ default: ShareDialog })),
)

/** Opens the window in which a link to what is on screen is made. */
export function ShareButton(props: ButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button {...props} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Suspense>{open && <ShareDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
