import { create } from 'zustand'
import type { KindId, MetricId } from '#content/schema.ts'
import type { Point } from '../../design/boxes.ts'
import type { PartId } from '../../design/model.ts'

export type Tool = 'select' | 'pan' | 'connect'

/** Parts that are being moved and are not let go yet: the document knows nothing of it. */
export interface Lift {
  readonly ids: readonly string[]
  readonly dx: number
  readonly dy: number
}

/** A frame that is being resized and is not let go yet. */
export interface Stretch {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A connection that was tried and that AWS does not offer. */
export interface Refusal {
  readonly from: PartId
  readonly to: PartId
  readonly reason: string
  /** Chains of kinds that can stand between, the best first. */
  readonly ways: readonly (readonly KindId[])[]
  /** Where it was let go, in the page's pixels. */
  readonly at: Point
}

interface EditorState {
  /** Ids of parts, connections, frames and notes. */
  readonly selected: readonly string[]
  /** The part that has the diagram's one tab stop. */
  readonly current: PartId | null
  readonly tool: Tool
  readonly lift: Lift | null
  readonly stretch: Stretch | null
  readonly renaming: string | null
  /** With the connect tool: the part that was chosen first. */
  readonly connectFrom: PartId | null
  readonly dialog: 'help' | 'connect' | null
  readonly refusal: Refusal | null
  /** The finding that the keys are at, and its number among all when they came to it. */
  readonly problem: { readonly id: string; readonly place: number } | null
  /** Counts how often the list of problems was asked for, which unfolds it. */
  readonly listAsked: number
  /** What asks for the keyboard's focus once it is drawn. The count lets it be asked for again. */
  readonly focus: { readonly id: string | null; readonly count: number }
  /** Each part shows what it costs a month. */
  readonly costs: boolean
  /** A metric that the inspector is to show. */
  readonly spot: MetricId | null
  /** Last result, for the live region. The count makes the same words be said again. */
  readonly said: { readonly text: string; readonly count: number }

  select(ids: readonly string[]): void
  toggle(id: string): void
  setCurrent(id: PartId | null): void
  setTool(tool: Tool): void
  setLift(lift: Lift | null): void
  setStretch(stretch: Stretch | null): void
  setRenaming(id: string | null): void
  setConnectFrom(id: PartId | null): void
  setDialog(dialog: EditorState['dialog']): void
  setRefusal(refusal: Refusal | null): void
  setProblem(id: string, place?: number): void
  askForList(): void
  /** Null: the canvas itself. */
  wantFocus(id: string | null): void
  showCosts(shown: boolean): void
  /** Shows the verdict on a metric in the inspector. */
  showMetric(id: MetricId): void
  /** It is shown: what is drawn later is not shown for it again. */
  metricShown(): void
  say(text: string): void
  /** Forgets ids that are no longer in the design. */
  keepOnly(ids: ReadonlySet<string>): void
  /** As when the editor is opened. */
  reset(): void
}

const start = {
  selected: [],
  current: null,
  tool: 'select',
  lift: null,
  stretch: null,
  renaming: null,
  connectFrom: null,
  dialog: null,
  refusal: null,
  problem: null,
  listAsked: 0,
  focus: { id: null, count: 0 },
  costs: false,
  spot: null,
  said: { text: '', count: 0 },
} as const

/** What the editor shows but no document holds: selection, tool, what is being dragged, dialogs, last result. */
export const useEditor = create<EditorState>()((set) => ({
  ...start,
  select: (ids) => set((state) => (sameIds(state.selected, ids) ? state : { selected: ids })),
  toggle: (id) =>
    set((state) => ({
      selected: state.selected.includes(id)
        ? state.selected.filter((other) => other !== id)
        : [...state.selected, id],
    })),
  setCurrent: (current) => set({ current }),
  setTool: (tool) => set({ tool, connectFrom: null }),
  setLift: (lift) => set({ lift }),
  setStretch: (stretch) => set({ stretch }),
  setConnectFrom: (connectFrom) => set({ connectFrom }),
  setRenaming: (renaming) => set({ renaming }),
  setDialog: (dialog) => set({ dialog }),
  setRefusal: (refusal) => set({ refusal }),
  setProblem: (id, place = 0) => set({ problem: { id, place } }),
  askForList: () => set((state) => ({ listAsked: state.listAsked + 1 })),
  wantFocus: (id) => set((state) => ({ focus: { id, count: state.focus.count + 1 } })),
  showCosts: (costs) => set({ costs }),
  showMetric: (id) => set({ selected: [], spot: id }),
  metricShown: () => set({ spot: null }),
  say: (text) => set((state) => ({ said: { text, count: state.said.count + 1 } })),
  keepOnly: (ids) =>
    set((state) => {
      const selected = state.selected.filter((id) => ids.has(id))
      const current = state.current !== null && ids.has(state.current) ? state.current : null
      return selected.length === state.selected.length && current === state.current
        ? state
        : { selected, current }
    }),
  // Whoever counts how often the list was asked for goes on counting.
  reset: () => set(({ listAsked }) => ({ ...start, listAsked })),
}))

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i])
}
