/** Adding parts, notes and frames where there is room. */
import { kindProse } from '#content/kinds/prose/index.ts'
import type { KindId } from '#content/schema.ts'
import { around, type Point, snap } from '../../design/boxes.ts'
import { checkConnection } from '../../design/connect.ts'
import { boxesOf, PART, partBox } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import { freeId, idsOf, partPrefix } from '../../design/ids.ts'
import { freePlace } from '../../design/places.ts'
import { commit, designNow, show } from './actions.ts'
import { useEditor } from './editor-store.ts'
import { view } from './view.ts'

/** The one selected part, if it is one. */
export function selectedPart(): string | null {
  const { selected } = useEditor.getState()
  const [id] = selected
  return selected.length === 1 && id !== undefined && graphOf(designNow()).parts.has(id) ? id : null
}

/** Between a part and one that is added after it. */
const GAP = 64

/**
 * Adds a part: with its middle at a place, or else behind the selected part, connected to it if AWS connects
 * the two, or else in the middle of the view. Gives its id.
 */
export function addPart(kind: KindId, at?: Point): string | null {
  const design = designNow()
  const size = { width: PART.minWidth, height: PART.height }
  const source = at === undefined ? selectedPart() : null
  const taken = [...boxesOf(design).values()]
  const connects =
    source !== null &&
    checkConnection(graphOf(design).parts.get(source)?.kind ?? kind, kind).verdict === 'native'
  if (source !== null && connects) {
    const behind = partBox(design, source)
    const parts = design.parts.map((part) => partBox(design, part.id))
    const place = freePlace(parts, { ...size, x: behind.x + behind.width + GAP, y: behind.y })
    const id = freeId(idsOf(design), partPrefix(kind))
    const outcome = commit({
      type: 'all',
      commands: [
        { type: 'add-part', kind, ...place },
        { type: 'connect', from: source, to: id },
      ],
      label: `Added ${kindProse[kind].noun} after ${graphOf(design).parts.get(source)?.name ?? source}`,
    })
    if (!outcome.ok) return null
    show([id])
    return id
  }
  const middle = at ?? view.centre() ?? beside(taken)
  const wanted = { ...size, x: middle.x - size.width / 2, y: middle.y - size.height / 2 }
  const parts = design.parts.map((part) => partBox(design, part.id))
  const place = at === undefined ? freePlace(parts, wanted) : { x: snap(wanted.x), y: snap(wanted.y) }
  const outcome = commit({ type: 'add-part', kind, ...place })
  const [id] = outcome.ok ? outcome.made : []
  if (id === undefined) return null
  show([id])
  return id
}

/** Without a canvas: to the right of everything. */
function beside(taken: readonly { x: number; y: number; width: number; height: number }[]): Point {
  const all = around(taken)
  if (all === undefined) return { x: 0, y: 0 }
  return { x: all.x + all.width + GAP + PART.minWidth / 2, y: all.y + PART.height / 2 }
}

export function addNote(): void {
  const at = view.centre() ?? { x: 0, y: 0 }
  const size = { width: 160, height: 48 }
  const taken = [...boxesOf(designNow()).values()]
  const place = freePlace(taken, { ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 })
  const outcome = commit({ type: 'add-note', ...place, text: 'Note' })
  const [id] = outcome.ok ? outcome.made : []
  if (id === undefined) return
  show([id])
  useEditor.getState().setRenaming(id)
}

/** A frame around what is selected, or an empty one in the middle of the view. */
export function addFrame(): void {
  const { selected } = useEditor.getState()
  const boxes = boxesOf(designNow())
  const ids = selected.filter((id) => boxes.has(id))
  const at = view.centre() ?? { x: 0, y: 0 }
  const outcome = commit(
    ids.length > 0
      ? { type: 'frame-around', ids, name: 'Account or region' }
      : {
          type: 'add-frame',
          x: at.x - 160,
          y: at.y - 96,
          width: 320,
          height: 192,
          name: 'Account or region',
        },
  )
  const [id] = outcome.ok ? outcome.made : []
  if (id === undefined) return
  show([id])
  useEditor.getState().setRenaming(id)
}
