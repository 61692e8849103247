/**
 * Where practice and limit findings come in. The rules with their words weigh as much as the judge and count only
 * where a design is looked at, so they come by themselves: `import './rules/provide.ts'`, as index.ts does. Until
 * then nothing is found. They never change fit, so no recommendation waits for them.
 */
import type { Design, Workload } from '../design/model.ts'
import type { Assumptions, Finding } from './types.ts'

type Linter = (design: Design, workload: Workload, assumptions: Assumptions) => readonly Finding[]

let linter: Linter | null = null

export function provideLinter(given: Linter): void {
  linter = given
}

/** Whether practice and limits are checked. */
export const canLint = (): boolean => linter !== null

/** Findings of origin `practice` and `limit`, the gravest first; none while the linter is not there. */
export function lintWith(design: Design, workload: Workload, assumptions: Assumptions): readonly Finding[] {
  return linter === null ? [] : linter(design, workload, assumptions)
}
