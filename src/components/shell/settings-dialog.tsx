import { usePreferences } from '../../stores/preferences.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Switch } from '../ui/switch.tsx'
import { setTheme, type Theme, useTheme } from './theme.ts'

const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** What the visitor prefers on this device; no design and no link holds it. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const theme = useTheme()
  const { singleKeys, setSingleKeys } = usePreferences()
  return (
    <Dialog open onClose={onClose} title="Settings">
      <Switch checked={singleKeys} onChange={setSingleKeys}>
        <span className="font-medium">Single keys act</span>
      </Switch>
      <p className="mt-1 text-sm text-ink-soft">
        In the guide 1 to 9 and 0 answer a question; on the diagram letters such as T tidy it. Turn this off
        if you dictate, or press keys unawares. Keys with Ctrl or ⌘, arrows, Enter and Escape go on working.
      </p>
      <div className="mt-5">
        <SegmentedControl label="Theme" showLabel options={themes} value={theme} onChange={setTheme} />
      </div>
      <p className="mt-5 text-xs text-ink-soft">Kept in this browser only.</p>
    </Dialog>
  )
}
