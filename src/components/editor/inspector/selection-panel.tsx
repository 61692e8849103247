import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Frame,
} from 'lucide-react'
import type { Alignment } from '../../../design/commands/types.ts'
import { plural } from '../../../design/format.ts'
import { boxesOf } from '../../../design/geometry.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { commit, remove } from '../actions.ts'
import { addFrame } from '../adding.ts'
import { duplicate } from '../copying.ts'
import { DeleteButton, Section } from './panel.tsx'

const alignments: readonly { readonly to: Alignment; readonly label: string; readonly icon: typeof Frame }[] =
  [
    { to: 'left', label: 'Align left edges', icon: AlignStartVertical },
    { to: 'centre', label: 'Align centres', icon: AlignCenterVertical },
    { to: 'right', label: 'Align right edges', icon: AlignEndVertical },
    { to: 'top', label: 'Align top edges', icon: AlignStartHorizontal },
    { to: 'middle', label: 'Align middles', icon: AlignCenterHorizontal },
    { to: 'bottom', label: 'Align bottom edges', icon: AlignEndHorizontal },
  ]

/** Several things at once: lined up, spread out, framed, doubled, deleted. */
export function SelectionPanel({ ids }: { readonly ids: readonly string[] }) {
  const boxes = boxesOf(useDesignOnScreen())
  const movable = ids.filter((id) => boxes.has(id))
  return (
    <>
      <h2 className="text-lg font-semibold">{plural(ids.length, 'thing')} selected</h2>
      {movable.length > 1 && (
        <Section title="Line up">
          <div className="flex flex-wrap gap-1.5">
            {alignments.map(({ to, label, icon: Icon }) => (
              <IconButton
                key={to}
                label={label}
                icon={<Icon />}
                onClick={() => commit({ type: 'align', ids: movable, to })}
              />
            ))}
          </div>
        </Section>
      )}
      {movable.length > 2 && (
        <Section title="Equal gaps">
          <div className="flex gap-1.5">
            <IconButton
              label="Spread from left to right"
              icon={<AlignHorizontalDistributeCenter />}
              onClick={() => commit({ type: 'distribute', ids: movable, axis: 'x' })}
            />
            <IconButton
              label="Spread from top to bottom"
              icon={<AlignVerticalDistributeCenter />}
              onClick={() => commit({ type: 'distribute', ids: movable, axis: 'y' })}
            />
          </div>
        </Section>
      )}
      {movable.length > 0 && (
        <div className="mt-5 grid gap-2">
          <Button onClick={addFrame}>
            <Frame aria-hidden />
            Draw a frame around
          </Button>
          <Button onClick={duplicate}>Duplicate</Button>
        </div>
      )}
      <DeleteButton label="Delete all of them" onClick={() => remove(ids)} />
    </>
  )
}
