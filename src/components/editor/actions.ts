/**
 * What changes the diagram or shows a piece of it: once for mouse, keys, palette, outline and panels. Results
 * are announced.
 */
import { kindProse } from '#content/kinds/prose/index.ts'
import type { KindId } from '#content/schema.ts'
import type { Point } from '../../design/boxes.ts'
import { around } from '../../design/boxes.ts'
import type { Command, Outcome } from '../../design/commands/types.ts'
import { repairs } from '../../design/connect.ts'
import { listOf, plural } from '../../design/format.ts'
import { boxesOf } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import { redoLabel, undoLabel } from '../../design/history.ts'
import type { Design } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'
import '../../stores/editing.ts'
import { isProblem } from '../problems/problems.ts'
import { problemsNow } from '../problems/use-problems.ts'
import { toast } from '../ui/toasts.ts'
import { useEditor } from './editor-store.ts'
import { linksOf, partBoxesOf } from './relations.ts'
import { view } from './view.ts'
import { neighbour, readingOrder } from './walk.ts'

/** The design on screen, for actions; components use the hooks of stores/judgement.ts. */
export function designNow(): Design {
  return useDocumentStore.getState().designOnScreen()
}

/** Runs a command and announces its result and what it makes wrong, or why it was refused. */
export function commit(command: Command, gesture?: string): Outcome {
  const before = new Set(problemsNow().open.map(({ id }) => id))
  const outcome = useDocumentStore.getState().run(command, gesture)
  const fresh = problemsNow().open.filter((problem) => isProblem(problem) && !before.has(problem.id)).length
  const found = fresh === 0 ? '' : ` ${plural(fresh, 'new problem')}.`
  useEditor.getState().say(outcome.ok ? `${outcome.label}.${found}` : outcome.reason)
  return outcome
}

export function undo(): void {
  const { history, undo } = useDocumentStore.getState()
  const label = undoLabel(history)
  keepingFocus(undo)
  useEditor.getState().say(told('Undone', 'undo', label))
}

export function redo(): void {
  const { history, redo } = useDocumentStore.getState()
  const label = redoLabel(history)
  keepingFocus(redo)
  useEditor.getState().say(told('Redone', 'redo', label))
}

/** The part that has the focus may be gone afterwards: then the next one has it, and keys go on working. */
function keepingFocus(step: () => void): void {
  const focused = view.hasFocus()
  step()
  if (!focused) return
  const { current, wantFocus } = useEditor.getState()
  const design = designNow()
  const stays = current !== null && graphOf(design).parts.has(current)
  wantFocus(stays ? current : (readingOrder(partBoxesOf(design))[0] ?? null))
}

function told(done: string, verb: string, label: string | undefined): string {
  if (label === undefined) return `There is nothing to ${verb}.`
  return label === '' ? `${done}.` : `${done}: ${label}.`
}

/** Selects, and shows where it is. */
export function show(ids: readonly string[], focus = false): void {
  const { select, setCurrent, wantFocus } = useEditor.getState()
  select(ids)
  const design = designNow()
  const boxes = boxesOf(design)
  const ends = ids.flatMap((id) => {
    const connection = graphOf(design).connections.get(id)
    return connection === undefined ? [id] : [connection.from, connection.to]
  })
  const box = around(ends.flatMap((id) => boxes.get(id) ?? []))
  if (box !== undefined) view.reveal(box)
  const part = ends.find((id) => graphOf(design).parts.has(id))
  if (part !== undefined) setCurrent(part)
  if (focus && ends[0] !== undefined) wantFocus(ends[0])
}

/** Connects two parts, or tells why not with a way out. Gives whether they are connected now. */
export function connect(from: string, to: string, at?: Point): boolean {
  const { setRefusal, say, select } = useEditor.getState()
  setRefusal(null)
  const outcome = commit({ type: 'connect', from, to })
  if (outcome.ok) {
    select(outcome.made)
    return true
  }
  if (outcome.error === 'cannot-connect' && at !== undefined) {
    const design = designNow()
    const { parts } = graphOf(design)
    const [start, end] = [parts.get(from), parts.get(to)]
    const ways = start && end ? repairs(start.kind, end.kind) : []
    setRefusal({ from, to, reason: outcome.reason, ways, at })
    const [best] = ways
    say(best === undefined ? outcome.reason : `${outcome.reason} You can put ${nounsOf(best)} between.`)
  } else toast(outcome.reason)
  return false
}

/** "a queue and a function" */
export function nounsOf(between: readonly KindId[]): string {
  return listOf(between.map((kind) => `${article(kindProse[kind].noun)} ${kindProse[kind].noun}`))
}

function article(noun: string): string {
  return /^(?:[aei]|HTTP|API|AWS)/.test(noun) ? 'an' : 'a'
}

export function putBetween(from: string, to: string, between: readonly KindId[]): void {
  useEditor.getState().setRefusal(null)
  const outcome = commit({ type: 'insert-between', from, to, kinds: between })
  if (!outcome.ok) return
  const parts = graphOf(outcome.design).parts
  show(outcome.made.filter((id) => parts.has(id)).slice(0, 1), true)
}

/** Deletes what is selected, and goes on with a neighbour. */
export function removeSelected(): void {
  const { selected } = useEditor.getState()
  if (selected.length > 0) remove(selected)
}

export function remove(ids: readonly string[]): void {
  const design = designNow()
  const [first] = ids
  const heir = first === undefined ? null : heirOf(design, first, new Set(ids))
  const outcome = commit({ type: 'delete', ids })
  if (!outcome.ok) return
  const { select, setCurrent, wantFocus } = useEditor.getState()
  select([])
  setCurrent(heir)
  wantFocus(heir)
}

/** Who gets the focus after something is gone: the part that a connection left, or a neighbour of a part. */
function heirOf(design: Design, id: string, gone: ReadonlySet<string>): string | null {
  const connection = graphOf(design).connections.get(id)
  if (connection !== undefined && !gone.has(connection.from)) return connection.from
  const boxes = partBoxesOf(design).filter((box) => box.id === id || !gone.has(box.id))
  for (const direction of ['left', 'right', 'up', 'down'] as const) {
    const next = neighbour(boxes, linksOf(design), id, direction)
    if (next !== null) return next
  }
  return boxes.find((box) => box.id !== id)?.id ?? null
}

export function tidy(): void {
  const { waterline } = useDocumentStore.getState().history.present
  if (commit({ type: 'tidy', waterline }).ok) requestAnimationFrame(() => view.fit())
}

export function toggleWaterline(): void {
  const { history, setWaterline } = useDocumentStore.getState()
  const drawn = !history.present.waterline
  setWaterline(drawn)
  useEditor.getState().say(drawn ? 'The waterline is shown.' : 'The waterline is hidden.')
}
