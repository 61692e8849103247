/** Going through the diagram by keys, and moving parts by them. */
import type { Point } from '../../design/boxes.ts'
import { boxesOf, partBox } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { isProblem, wordOf } from '../problems/problems.ts'
import { problemsNow } from '../problems/use-problems.ts'
import { commit, designNow, show } from './actions.ts'
import { useEditor } from './editor-store.ts'
import { linksOf, partBoxesOf } from './relations.ts'
import { view } from './view.ts'
import { type Direction, neighbour, readingOrder } from './walk.ts'

/** The part that arrows start from: the focused one, else the first. */
export function currentPart(): string | null {
  const design = designNow()
  const { current } = useEditor.getState()
  if (current !== null && graphOf(design).parts.has(current)) return current
  return readingOrder(partBoxesOf(design))[0] ?? null
}

/** Goes to the next part. With `keep`, the selection stays as it is. */
export function walk(direction: Direction, keep: boolean): void {
  const design = designNow()
  const { current, selected } = useEditor.getState()
  const start = currentPart()
  if (start === null) return
  const next =
    current === null && selected.length === 0
      ? start
      : neighbour(partBoxesOf(design), linksOf(design), start, direction)
  if (next === null) useEditor.getState().say('There is no part that way.')
  else goTo(next, keep)
}

/** Gives a part the focus, and selects it unless the selection is kept. */
export function goTo(id: string, keep = false): void {
  const { select, setCurrent, wantFocus } = useEditor.getState()
  if (!keep) select([id])
  setCurrent(id)
  view.reveal(partBox(designNow(), id))
  wantFocus(id)
}

const arrows: Readonly<Record<Direction, Point>> = {
  left: { x: -8, y: 0 },
  right: { x: 8, y: 0 },
  up: { x: 0, y: -8 },
  down: { x: 0, y: 8 },
}

/** Moves the selected parts a step; steps in a row are one undo step until `endNudge`. */
export function nudge(direction: Direction): void {
  const { selected } = useEditor.getState()
  const design = designNow()
  const boxes = boxesOf(design)
  const chosen = selected.filter((id) => boxes.has(id))
  const current = currentPart()
  const ids = chosen.length > 0 ? chosen : current === null ? [] : [current]
  if (ids.length === 0) return
  const { x, y } = arrows[direction]
  commit({ type: 'move', ids, dx: x, dy: y }, `nudge:${ids.join(' ')}`)
}

export function endNudge(): void {
  const { history, endGesture } = useDocumentStore.getState()
  if (history.gesture?.startsWith('nudge:')) endGesture()
}

/** Selects the connections of the focused part one after another. */
export function nextConnection(): void {
  const { selected, select, say } = useEditor.getState()
  const part = currentPart()
  if (part === null) return
  const { outgoing, incoming } = graphOf(designNow())
  const all = [...outgoing(part), ...incoming(part)]
  const at = all.findIndex(({ id }) => selected.length === 1 && selected[0] === id)
  const next = all[(at + 1) % all.length]
  if (next === undefined) {
    say('This part has no connections.')
    return
  }
  select([next.id])
  say(connectionName(next.id))
}

function connectionName(id: string): string {
  const { parts, connections } = graphOf(designNow())
  const connection = connections.get(id)
  if (connection === undefined) return ''
  return `Connection from ${parts.get(connection.from)?.name ?? ''} to ${parts.get(connection.to)?.name ?? ''} selected. Enter edits it, Delete deletes it.`
}

/** Goes to the next problem, or with -1 to the one before: selects what it is about and says it. */
export async function nextProblem(step: 1 | -1): Promise<void> {
  const { problem, say, setProblem } = useEditor.getState()
  const problems = problemsNow().open.filter(isProblem)
  const at = problems.findIndex(({ id }) => id === problem?.id)
  // What was mended is gone: the one that took its place is next.
  const place = at < 0 ? (problem?.place ?? 0) + (step === 1 ? 0 : -1) : at + step
  const next = problems.at(problems.length === 0 ? 0 : place % problems.length)
  if (next === undefined) {
    say('There are no problems.')
    return
  }
  setProblem(next.id, problems.indexOf(next))
  if (next.about.length > 0) show(next.about.slice(0, 1), true)
  const { sentenceOf } = await import('../problems/words.ts')
  say(`${wordOf(next.finding)}: ${sentenceOf(next.finding, designNow())}`)
}

export function selectAll(): void {
  const { parts, connections, frames, notes } = designNow()
  useEditor.getState().select([...parts, ...connections, ...frames, ...notes].map(({ id }) => id))
}
