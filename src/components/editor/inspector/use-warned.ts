import type { ParamId } from '#content/schema.ts'
import { isProblem } from '../../problems/problems.ts'
import { useProblems } from '../../problems/use-problems.ts'

/** Settings of a part or connection that something found there names. */
export function useWarned(id: string): ReadonlySet<ParamId> {
  const { open } = useProblems()
  return new Set(
    open
      .filter(isProblem)
      .flatMap(({ finding: { setting } }): readonly ParamId[] => (setting?.of === id ? [setting.param] : [])),
  )
}
