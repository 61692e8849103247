import { questionNames } from '#content/questions/names.ts'
import type { Refusal } from '../design/commands/types.ts'
import type { apply } from '../design/commands.ts'
import { endGesture, type History, type PushOptions, push, redo, undo } from '../design/history.ts'
import type { Design, WaterlineDocument, Workload } from '../design/model.ts'
import type { Edits } from './document-state.ts'

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

/** What is answered to a command while another tab works on the document. */
let elsewhere: Refusal | undefined

export function provideCommands(run: typeof apply, refusal: Refusal): void {
  applyCommand = run
  elsewhere = refusal
}

interface Desk {
  readonly history: () => History<WaterlineDocument>
  /** Shows another state of the document; false if it can only be looked at. */
  readonly show: (history: History<WaterlineDocument>) => boolean
  /** May the document be changed? If not, the visitor is asked. */
  readonly mayChange: () => boolean
  /** Keeps the document as it is now as a version, since much of it is about to go. */
  readonly keepBefore: (document: WaterlineDocument, label: string) => void
}

/** All that changes the document, as steps of its history. */
export function editsOf({ history, show, mayChange, keepBefore }: Desk): Edits {
  const change = (part: Partial<WaterlineDocument>, options: PushOptions & { readonly label: string }) => {
    const before = history()
    const after = push(before, { ...before.present, ...part }, options)
    const shown = show(after)
    if (shown && after !== before && hasParts(before.present) && after.present.design === null)
      keepBefore(before.present, options.label)
    return shown
  }

  const changeWorkload = (part: Partial<Workload>, options: PushOptions & { readonly label: string }) =>
    change({ workload: { ...history().present.workload, ...part } }, options)

  const designOnScreen = () => history().present.design ?? designOf(history().present)

  return {
    designOnScreen,
    answer: (question, answer, gesture) => {
      const answers = withEntry(history().present.workload.answers, question, answer)
      changeWorkload(
        { answers },
        { label: `Answered “${questionNames[question]}”`, ...(gesture && { gesture }) },
      )
    },
    answerTogether: (answers, label) =>
      changeWorkload({ answers: { ...history().present.workload.answers, ...answers } }, { label }),
    answerSome: (answers, label) => {
      const { workload } = history().present
      change(
        { workload: { ...workload, answers: { ...workload.answers, ...answers } }, chosen: null },
        { label },
      )
    },
    setDealBreaker: (question, is) => {
      const dealBreakers = withEntry(history().present.workload.dealBreakers, question, is)
      changeWorkload({ dealBreakers }, { label: `Changed the deal-breaker of “${questionNames[question]}”` })
    },
    softenMusts: (questions) => {
      const softened = Object.fromEntries(questions.map((question) => [question, false]))
      const dealBreakers = { ...history().present.workload.dealBreakers, ...softened }
      changeWorkload({ dealBreakers }, { label: 'Made musts into wishes' })
    },
    setWeight: (axis, weight, gesture) => {
      const weights = withEntry(history().present.workload.weights, axis, weight)
      changeWorkload({ weights }, { label: 'Changed a weight', ...(gesture && { gesture }) })
    },
    resetWeights: () => changeWorkload({ weights: {} }, { label: 'Reset the weights' }),
    setQuota: (fact, figure) => {
      const { quotas = {}, ...workload } = history().present.workload
      const own = withEntry(quotas, fact, figure)
      if (own === quotas) return
      change(
        { workload: Object.keys(own).length === 0 ? workload : { ...workload, quotas: own } },
        { label: figure === undefined ? 'Took an account’s quota back' : 'Entered an account’s quota' },
      )
    },
    setTitle: (title) => change({ title }, { label: 'Changed the title', gesture: 'title' }),
    choose: (chosen) => change({ chosen, design: null }, { label: 'Chose a pattern' }),
    setWaterline: (waterline) =>
      change({ waterline }, { label: waterline ? 'Drew the waterline' : 'Hid the waterline' }),
    setAssumption: (id, value) =>
      change(
        { assumptions: withEntry(history().present.assumptions, id, value) },
        { label: 'Changed an assumption' },
      ),
    resetAssumptions: () => change({ assumptions: {} }, { label: 'Reset the assumptions' }),
    setAccepted: (finding, note, title = 'a finding') => {
      const others = history().present.accepted.filter((entry) => entry.finding !== finding)
      const accepted = note === null ? others : [...others, { finding, note }]
      change({ accepted }, { label: note === null ? `Took back: accepted ${title}` : `Accepted ${title}` })
    },
    run: (command, gesture) => {
      if (elsewhere !== undefined && !mayChange()) return elsewhere
      const before = history().present
      const design = designOnScreen()
      const outcome = applyCommand(design, command)
      if (outcome.ok && outcome.design !== design) {
        change({ design: outcome.design }, { label: outcome.label, ...(gesture && { gesture }) })
        if (command.type === 'replace-design' && hasParts(before)) keepBefore(before, outcome.label)
      }
      return outcome
    },
    resetDesign: () => change({ design: null }, { label: 'Let the diagram follow the answers' }),
    restore: (document, name) => {
      const before = history().present
      const label = `Restored “${name}”`
      if (!show(push(history(), document, { label }))) return
      if (history().present !== before) keepBefore(before, label)
    },
    endGesture: () => show(endGesture(history())),
    undo: () => show(undo(history())),
    redo: () => show(redo(history())),
  }
}

/** There are edits that somebody would miss. */
function hasParts({ design }: WaterlineDocument): boolean {
  return design !== null && design.parts.length > 0
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
