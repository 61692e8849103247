import { lazy, Suspense, useState } from 'react'
import { plural } from '../../design/format.ts'

const QrPicture = lazy(() => import('./qr-picture.tsx').then(({ QrPicture }) => ({ default: QrPicture })))

/** More bytes than this no QR code holds. */
const MOST = 2_953

/** From here on its dots are too fine to be read across a room. */
const FINE = 600

/** The link as a QR code, for those who sit in the same room; drawn when it is asked for. */
export function QrCode({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false)
  if (text.length > MOST) {
    return <p className="mt-3 text-sm text-ink-soft">This link is too long for a QR code.</p>
  }
  return (
    <details className="mt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit text-sm font-medium text-water">QR code for the room</summary>
      {open && (
        <Suspense fallback={<p className="mt-2 text-sm text-ink-soft">Drawing…</p>}>
          <QrPicture text={text} />
        </Suspense>
      )}
      {text.length > FINE && (
        <p className="mt-2 text-sm text-ink-soft">
          With {plural(text.length, 'character')} its dots are fine: a camera has to come close.
        </p>
      )}
    </details>
  )
}
