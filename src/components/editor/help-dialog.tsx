import { usePreferences } from '../../stores/preferences.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useEditor } from './editor-store.ts'
import { clipboardKeys, keymap } from './keymap.ts'

/** Every key of the editor, from the table that the canvas obeys. */
export function HelpDialog() {
  const singleKeys = usePreferences((state) => state.singleKeys)
  const close = () => {
    useEditor.getState().setDialog(null)
  }
  return (
    <Dialog open onClose={close} title="Keys" className="w-[min(44rem,calc(100vw-2rem))]">
      <p className="text-sm text-ink-soft">
        Tab leads to the diagram, which is one stop. Inside it these keys work; outside only those marked
        “anywhere”.
      </p>
      <dl className="mt-3 text-sm">
        {[...keymap, ...clipboardKeys].map((entry) => (
          <div
            key={entry.says}
            className="grid grid-cols-[15rem_1fr] gap-3 border-b border-line py-1.5 max-sm:grid-cols-1"
          >
            <dt className="flex flex-wrap gap-1.5">
              {entry.shown.map((keys) => (
                <kbd
                  key={keys}
                  className="rounded-mark border border-line-strong px-1.5 font-sans text-xs leading-5 font-semibold"
                >
                  {keys}
                </kbd>
              ))}
            </dt>
            <dd>
              {entry.says}
              {'anywhere' in entry && entry.anywhere && <span className="text-ink-soft"> (anywhere)</span>}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => usePreferences.getState().setSingleKeys(event.target.checked)}
        />
        Single letters act on the diagram
      </label>
    </Dialog>
  )
}
