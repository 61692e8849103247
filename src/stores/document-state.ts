import type { AccountQuota } from '#content/quotas.ts'
import type { AxisId, QuestionId } from '#content/schema.ts'
import type { Command, Outcome } from '../design/commands/types.ts'
import type { History } from '../design/history.ts'
import type { Answer, Design, WaterlineDocument } from '../design/model.ts'
import type { LoadProblem } from '../storage/kept.ts'

/** Where the document on screen stands: still being read, as kept, about to be kept, or on screen only. */
export type SaveState = 'loading' | 'saved' | 'waiting' | 'unsaved'

/** Changes of one gesture (typing a number, dragging a slider) are one undo step: see src/design/history.ts. */
type Gesture = string

/** What changes the document on screen. While another tab works on it, nothing does: `asking` is set instead. */
export interface Edits {
  /** The edited design, or what the answers build: see `provideDesign`. */
  designOnScreen(): Design
  /** `undefined` takes the answer back. Answers to questions that are hidden now stay. */
  answer(question: QuestionId, answer: Answer | undefined, gesture?: Gesture): void
  /** Some answers at once, as one step. What is recommended for them is shown: a choice against it ends. */
  answerSome(answers: WaterlineDocument['workload']['answers'], label: string): void
  /** Some answers at once, as one step and nothing besides. False if the document cannot be changed here. */
  answerTogether(answers: WaterlineDocument['workload']['answers'], label: string): boolean
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
  /** Null takes the acceptance back. `title`: what is accepted, in a few words. */
  setAccepted(finding: string, note: string | null, title?: string): void
  /** Changes the design on screen; from then on the document has its own. Needs stores/editing.ts to be loaded. */
  run(command: Command, gesture?: Gesture): Outcome
  /** The diagram follows the answers again. */
  resetDesign(): void
  /** A version takes the document's place, as one step; what was here is kept as a version, too. */
  restore(document: WaterlineDocument, name: string): void
  endGesture(): void
  undo(): void
  redo(): void
}

/** How the document on screen is kept, and which one it is. */
export interface Keeping {
  readonly documentId: string
  /** Of what is kept; 0 while nothing is. */
  readonly revision: number
  readonly saving: SaveState
  /** What went wrong with keeping the work, in words; null if nothing did. */
  readonly notice: string | null
  /** Another tab works on the document: here it is looked at. */
  readonly elsewhere: boolean
  /** Something was to be changed though another tab works on it: the visitor has to choose. */
  readonly asking: boolean
  /** The work on screen went on as another document: addresses of the one lead to the other. */
  readonly moved: { readonly from: string; readonly to: string } | null

  dismissNotice(): void
  stopAsking(): void
  /**
   * Reads what was kept: the document of that id, else that of this tab, else the one changed last. Resolves when
   * there is a document to show, whatever happened; gives what stood against showing the one that was asked for.
   */
  load(id?: string): Promise<OpenProblem | null>
  /** Shows another document that is kept, after writing this one. Nothing happens if it cannot be shown. */
  openDocument(id: string): Promise<OpenProblem | null>
  /**
   * Shows a new document and gives its id, for `/designs/$id`; the one before stays in the library. An empty one
   * makes way, and where nothing can be kept this one does: as a step of that label, which undo takes back.
   */
  createDocument(document: WaterlineDocument, label: string): Promise<string>
  /** Goes on with what is on screen as a new document. */
  workOnCopy(): Promise<void>
  /** Works on the document here; the other tab writes what it has and looks on. */
  takeOver(): Promise<void>
  /** Writes now what waits to be written, or could not be written before. */
  flush(): Promise<void>
  /** The page is being left: what is not yet written is noted at once, then written. */
  leave(): void
  /** The document was put into the trash: another one is shown. */
  showAnother(): Promise<void>
}

export type OpenProblem = LoadProblem | 'missing'

export interface DocumentState extends Edits, Keeping {
  readonly history: History<WaterlineDocument>
}
