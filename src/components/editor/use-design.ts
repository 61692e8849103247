import { partText } from '../../design/geometry.ts'
import { graphOf } from '../../design/graph.ts'
import type { Frame, Note, Part, WaterlineDocument } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { assessmentOf, designOf } from '../../stores/judgement.ts'
import { marksOf, type Problem, problemsOf, type Severity } from './problems.ts'

/** The part of that id in the design on screen; the same object until it changes. */
export function usePart(id: string): Part | undefined {
  return useDocumentStore((state) => graphOf(designOf(state.history.present)).parts.get(id))
}

export function useFrame(id: string): Frame | undefined {
  return useDocumentStore((state) => designOf(state.history.present).frames.find((frame) => frame.id === id))
}

export function useNote(id: string): Note | undefined {
  return useDocumentStore((state) => designOf(state.history.present).notes.find((note) => note.id === id))
}

/** Name and subtitle as they fit on the part, each a string of its own so that nothing is drawn anew in vain. */
export function usePartText(id: string, which: 'name' | 'subtitle'): string {
  return useDocumentStore((state) => {
    const design = designOf(state.history.present)
    return graphOf(design).parts.has(id) ? partText(design, id)[which] : ''
  })
}

const judged = new WeakMap<
  WaterlineDocument,
  { problems: readonly Problem[]; marks: ReadonlyMap<string, Severity> }
>()

function judge(document: WaterlineDocument) {
  const known = judged.get(document)
  if (known !== undefined) return known
  const problems = problemsOf(designOf(document), assessmentOf(document))
  const result = { problems, marks: marksOf(problems) }
  judged.set(document, result)
  return result
}

export function problemsNow(): readonly Problem[] {
  return judge(useDocumentStore.getState().history.present).problems
}

export function useProblems(): readonly Problem[] {
  return useDocumentStore((state) => judge(state.history.present).problems)
}

/** The worst that is said of a part or connection. */
export function useMark(id: string): Severity | undefined {
  return useDocumentStore((state) => judge(state.history.present).marks.get(id))
}
