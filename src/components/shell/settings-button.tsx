import { lazy, Suspense, useState } from 'react'
import { SettingsGlyph } from '../ui/glyphs.tsx'
import { IconButton } from '../ui/icon-button.tsx'

const SettingsDialog = lazy(() =>
  import('./settings-dialog.tsx').then(({ SettingsDialog }) => ({ default: SettingsDialog })),
)

/** Opens what the visitor may prefer on this device. */
export function SettingsButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton
        label="Settings"
        aria-haspopup="dialog"
        icon={<SettingsGlyph />}
        onClick={() => setOpen(true)}
      />
      <Suspense>{open && <SettingsDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
