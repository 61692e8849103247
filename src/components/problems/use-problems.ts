import { useShallow } from 'zustand/react/shallow'
import type { WaterlineDocument } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { assessmentOf } from '../../stores/judgement.ts'
import { useRulesState } from '../../stores/rules.ts'
import { type Mark, marksOf, type Problem, type Problems, problemsOf } from './problems.ts'

const found = (document: WaterlineDocument): Problems => problemsOf(assessmentOf(document), document.accepted)

const marked = new WeakMap<Problems, ReadonlyMap<string, Mark>>()

function marksIn(document: WaterlineDocument): ReadonlyMap<string, Mark> {
  const problems = found(document)
  const known = marked.get(problems) ?? marksOf(problems.open)
  marked.set(problems, known)
  return known
}

export function problemsNow(): Problems {
  return found(useDocumentStore.getState().history.present)
}

/** What is found in the design on screen. */
export function useProblems(): Problems {
  useRulesState()
  return useDocumentStore((state) => found(state.history.present))
}

/** What is found at a part or connection, or about it. */
export function useProblemsAbout(id: string): readonly Problem[] {
  return useProblems().open.filter(({ about, finding }) => about.includes(id) || finding.setting?.of === id)
}

export function useMarks(): ReadonlyMap<string, Mark> {
  useRulesState()
  return useDocumentStore((state) => marksIn(state.history.present))
}

/** The mark of a part or connection, the same object until something else is found. */
export function useMark(id: string): Mark | undefined {
  useRulesState()
  return useDocumentStore(useShallow((state) => marksIn(state.history.present).get(id)))
}
