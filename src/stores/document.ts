import { create } from 'zustand'
import { questionNames } from '#content/questions/names.ts'
import type { AccountQuota } from '#content/quotas.ts'
import type { AxisId, QuestionId } from '#content/schema.ts'
import type { Command, Outcome } from '../design/commands/types.ts'
import type { apply } from '../design/commands.ts'
import {
  endGesture,
  type History,
  newHistory,
  type PushOptions,
  push,
  redo,
  undo,
} from '../design/history.ts'
import {
  type Answer,
  type Design,
  emptyDocument,
  type WaterlineDocument,
  type Workload,
} from '../design/model.ts'
import { type DocumentStorage, loadProblemWords, localDocuments } from '../storage/documents.ts'
import { storeProblemWords } from '../storage/text-store.ts'

/** Where the document on screen stands: still being read, as kept, about to be kept, or on screen only. */
export type SaveState = 'loading' | 'saved' | 'waiting' | 'unsaved'

/** Changes of one gesture (typing a number, dragging a slider) are one undo step: see src/design/history.ts. */
type Gesture = string

export interface DocumentState {
  readonly documentId: string
  readonly history: History<WaterlineDocument>
  readonly saving: SaveState
  /** What went wrong with keeping the work, in words; null if nothing did. */
  readonly notice: string | null

  /** The edited design, or what the answers build: see `provideDesign`. */
  designOnScreen(): Design
  /** `undefined` takes the answer back. Answers to questions that are hidden now stay. */
  answer(question: QuestionId, answer: Answer | undefined, gesture?: Gesture): void
  /** Some answers at once, as one step. What is recommended for them is shown: a choice against it ends. */
  answerSome(answers: WaterlineDocument['workload']['answers'], label: string): void
  /** Takes the place of all answers, as a scenario does: the diagram follows them again. */
  answerAll(answers: WaterlineDocument['workload']['answers'], title: string): void
  /** `undefined`: as the question has it by itself. */
  setDealBreaker(question: QuestionId, is: boolean | undefined): void
  /** What these questions ask no longer rules anything out, as one step. */
  softenMusts(questions: readonly QuestionId[]): void
  /** 0 to 8; `undefined` is the default, 4. */
  setWeight(axis: AxisId, weight: number | undefined, gesture?: Gesture): void
  /** All axes count the same again, as one step. */
  resetWeights(): void
  /** The account's own quota by fact, in the fact's unit; `undefined`: as AWS publishes it. */
  setQuota(fact: AccountQuota, figure: number | undefined): void
  setTitle(title: string): void
  /** Another candidate than the winner, or null for the winner. The diagram follows it: edits end, undo returns them. */
  choose(candidate: string | null): void
  setWaterline(drawn: boolean): void
  /** `undefined`: as content/assumptions.ts has it. */
  setAssumption(id: string, value: number | undefined): void
  /** All assumptions as content/assumptions.ts has them, as one step. */
  resetAssumptions(): void
  setAccepted(finding: string, note: string | null): void
  /** Changes the design on screen; from then on the document has its own. Needs stores/editing.ts to be loaded. */
  run(command: Command, gesture?: Gesture): Outcome
  /** The diagram follows the answers again. */
  resetDesign(): void
  endGesture(): void
  undo(): void
  redo(): void
  /** Shows another document in this one's place, as one step: undo returns what was here. */
  open(document: WaterlineDocument): void
  /**
   * Shows a new document and gives its id, for `/designs/$id`. `label` says what was done, where this is a step
   * that undo takes back.
   */
  createDocument(document: WaterlineDocument, label: string): Promise<string>
  startNew(): void

  dismissNotice(): void
  /** Reads what was kept. Resolves when there is a document to show, whatever happened. */
  load(): Promise<void>
  /** Writes now what waits to be written. */
  flush(): Promise<void>
  /** Shows what another tab has kept, as one step: what was here is one undo away. */
  adopt(): Promise<void>
}

/** The one document that is kept for now. */
const CURRENT = 'current'

/** Changes are written this long after the last one, in ms. */
const SAVE_DELAY = 400

/**
 * What answering questions does not need and what would make the guide's first load heavy is provided from
 * outside: the design of a document without its own by stores/judgement.ts, commands by stores/editing.ts.
 */
let designOf: (document: WaterlineDocument) => Design = () => {
  throw new Error('stores/judgement.ts must be loaded before a design is asked for')
}

let applyCommand: typeof apply = () => {
  throw new Error('stores/editing.ts must be loaded before a design is edited')
}

export function provideDesign(build: typeof designOf): void {
  designOf = build
}

export function provideCommands(run: typeof apply): void {
  applyCommand = run
}

/** A store on a storage of its own; the app has one, `useDocumentStore`. */
export function createDocumentStore(storage: DocumentStorage) {
  return create<DocumentState>()((set, get) => {
    let timer: ReturnType<typeof setTimeout> | undefined

    const save = async () => {
      clearTimeout(timer)
      timer = undefined
      const { documentId, history } = get()
      const problem = await storage.save(documentId, history.present)
      // What changed meanwhile is waiting for its own turn.
      if (timer !== undefined) return
      set(
        problem === null
          ? { saving: 'saved', notice: null }
          : { saving: 'unsaved', notice: storeProblemWords[problem] },
      )
    }

    const show = (history: History<WaterlineDocument>) => {
      const { history: before } = get()
      if (history === before) return
      set({ history })
      if (history.present === before.present) return
      set({ saving: 'waiting' })
      clearTimeout(timer)
      timer = setTimeout(() => void save(), SAVE_DELAY)
    }

    const change = (part: Partial<WaterlineDocument>, options: PushOptions) =>
      show(push(get().history, { ...get().history.present, ...part }, options))

    const changeWorkload = (part: Partial<Workload>, options: PushOptions) =>
      change({ workload: { ...get().history.present.workload, ...part } }, options)

    return {
      documentId: CURRENT,
      history: newHistory(emptyDocument),
      saving: 'loading',
      notice: null,

      designOnScreen: () => get().history.present.design ?? designOf(get().history.present),
      answer: (question, answer, gesture) => {
        const answers = withEntry(get().history.present.workload.answers, question, answer)
        changeWorkload(
          { answers },
          { label: `Answered “${questionNames[question]}”`, ...(gesture && { gesture }) },
        )
      },
      answerSome: (answers, label) => {
        const { workload } = get().history.present
        change(
          { workload: { ...workload, answers: { ...workload.answers, ...answers } }, chosen: null },
          { label },
        )
      },
      answerAll: (answers, title) => {
        const { workload } = get().history.present
        const part = {
          workload: { ...workload, answers, dealBreakers: {} },
          title,
          chosen: null,
          design: null,
        }
        change(part, { label: `Started from “${title}”` })
      },
      setDealBreaker: (question, is) => {
        const dealBreakers = withEntry(get().history.present.workload.dealBreakers, question, is)
        changeWorkload(
          { dealBreakers },
          { label: `Changed the deal-breaker of “${questionNames[question]}”` },
        )
      },
      softenMusts: (questions) => {
        const softened = Object.fromEntries(questions.map((question) => [question, false]))
        const dealBreakers = { ...get().history.present.workload.dealBreakers, ...softened }
        changeWorkload({ dealBreakers }, { label: 'Made musts into wishes' })
      },
      setWeight: (axis, weight, gesture) => {
        const weights = withEntry(get().history.present.workload.weights, axis, weight)
        changeWorkload({ weights }, { label: 'Changed a weight', ...(gesture && { gesture }) })
      },
      resetWeights: () => changeWorkload({ weights: {} }, { label: 'Reset the weights' }),
      setQuota: (fact, figure) => {
        const { quotas = {} } = get().history.present.workload
        changeWorkload(
          { quotas: withEntry(quotas, fact, figure) },
          { label: figure === undefined ? 'Took an account’s quota back' : 'Entered an account’s quota' },
        )
      },
      setTitle: (title) => change({ title }, { label: 'Changed the title', gesture: 'title' }),
      choose: (chosen) => change({ chosen, design: null }, { label: 'Chose a pattern' }),
      setWaterline: (waterline) =>
        change({ waterline }, { label: waterline ? 'Drew the waterline' : 'Hid the waterline' }),
      setAssumption: (id, value) =>
        change(
          { assumptions: withEntry(get().history.present.assumptions, id, value) },
          { label: 'Changed an assumption' },
        ),
      resetAssumptions: () => change({ assumptions: {} }, { label: 'Reset the assumptions' }),
      setAccepted: (finding, note) => {
        const others = get().history.present.accepted.filter((entry) => entry.finding !== finding)
        const accepted = note === null ? others : [...others, { finding, note }]
        change({ accepted }, { label: note === null ? 'Took an acceptance back' : 'Accepted a finding' })
      },
      run: (command, gesture) => {
        const design = get().designOnScreen()
        const outcome = applyCommand(design, command)
        if (outcome.ok && outcome.design !== design)
          change({ design: outcome.design }, { label: outcome.label, ...(gesture && { gesture }) })
        return outcome
      },
      resetDesign: () => change({ design: null }, { label: 'Let the diagram follow the answers' }),
      endGesture: () => show(endGesture(get().history)),
      undo: () => show(undo(get().history)),
      redo: () => show(redo(get().history)),
      open: (document) => change(document, { label: 'Opened another document' }),
      createDocument: async (document, label) => {
        change(document, { label })
        return get().documentId
      },
      startNew: () => change(emptyDocument, { label: 'Started anew' }),

      dismissNotice: () => set({ notice: null }),
      load: async () => {
        const { document, problem, dropped } = await storage.load(get().documentId)
        if (get().saving !== 'loading') return
        const present = document ?? emptyDocument
        const notice = problem === null ? (dropped[0] ?? null) : loadProblemWords[problem]
        set({ history: newHistory(present), saving: 'saved', notice })
      },
      adopt: async () => {
        const { document } = await storage.load(get().documentId)
        if (document === null) return
        clearTimeout(timer)
        timer = undefined
        const history = push(get().history, document, { label: 'Changed in another tab' })
        set({ history, saving: 'saved', notice: null })
      },
      flush: async () => {
        if (timer !== undefined) await save()
      },
    }
  })
}

const documents = localDocuments()

/** The document that the app shows. */
export const useDocumentStore = createDocumentStore(documents)

let reading: Promise<void> | undefined

/** Resolves when the kept document is on screen: routes wait for it, so that nothing flashes empty. */
export function documentReady(): Promise<void> {
  reading ??= read()
  return reading
}

async function read(): Promise<void> {
  await useDocumentStore.getState().load()
  const { workload } = useDocumentStore.getState().history.present
  // A stated volume is judged by prices, which come by themselves: see engine/biller.ts.
  if (workload.answers.monthly !== undefined) await import('../engine/cost/provide.ts')
}

/** Kept even when the page is closed right after a change. */
if (typeof window !== 'undefined') {
  const flush = () => void useDocumentStore.getState().flush()
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  // Two tabs show one document: neither overwrites what the other has done.
  documents.watch(CURRENT, () => void useDocumentStore.getState().adopt())
}

/** The document on screen. */
export function useDocument(): WaterlineDocument {
  return useDocumentStore((state) => state.history.present)
}

/** A copy with the entry set, or without it if the value is undefined; the same object if nothing changes. */
function withEntry<R extends Readonly<Record<string, unknown>>, K extends keyof R & string>(
  record: R,
  key: K,
  value: R[K] | undefined,
): R {
  if (record[key] === value) return record
  const copy = { ...record, [key]: value }
  if (value === undefined) delete copy[key]
  return copy
}
