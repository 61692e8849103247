import { useId } from 'react'
import type { ParamSpec } from '#content/schema.ts'
import { FRAME_SIZE } from '../../../design/limits.ts'
import type { Frame, Note } from '../../../design/model.ts'
import { commit, remove } from '../actions.ts'
import { DeleteButton, NameField } from './panel.tsx'
import { ParamField } from './param-field.tsx'

const sizes = [
  { of: 'width', label: 'Width' },
  { of: 'height', label: 'Height' },
] as const

/** A frame: its name, and its size for those who do not drag. */
export function FramePanel({ frame }: { readonly frame: Frame }) {
  const { id, x, y, width, height } = frame
  return (
    <>
      <NameField
        label="Name of the frame"
        value={frame.name}
        onChange={(name) => {
          const outcome = commit({ type: 'rename', id, name })
          return outcome.ok ? undefined : outcome.reason
        }}
      />
      <p className="text-xs text-ink-soft">Account, region or group. It moves what stands in it.</p>
      <div className="mt-3 border-t border-line pt-1">
        {sizes.map(({ of, label }) => (
          <ParamField
            key={of}
            spec={sizeSpec(label)}
            value={frame[of]}
            onChange={(value) =>
              typeof value === 'number' &&
              commit({ type: 'resize-frame', id, x, y, width, height, [of]: value })
            }
          />
        ))}
      </div>
      <DeleteButton label="Delete frame" onClick={() => remove([id])} />
    </>
  )
}

function sizeSpec(label: string): ParamSpec {
  return {
    type: 'number',
    label,
    unit: 'count',
    min: FRAME_SIZE.min,
    max: FRAME_SIZE.max,
    default: FRAME_SIZE.min,
  }
}

/** A note's text. */
export function NotePanel({ note }: { readonly note: Note }) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="text-lg font-semibold">
        Note
      </label>
      <textarea
        id={id}
        key={note.text}
        defaultValue={note.text}
        rows={8}
        onBlur={(event) => {
          const text = event.target.value
          if (text !== note.text && !commit({ type: 'set-note', id: note.id, text }).ok)
            event.target.value = note.text
        }}
        className="mt-2 w-full rounded-control border border-line-strong bg-card p-2.5 text-sm"
      />
      <DeleteButton label="Delete note" onClick={() => remove([note.id])} />
    </>
  )
}
