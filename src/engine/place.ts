/** Candidates placed on the canvas. Apart from build.ts, since judging needs no places and placing is much code. */
import { layout } from '../design/layout.ts'
import type { Design, Workload } from '../design/model.ts'
import { buildCore, coreById } from './build.ts'

/** The design of a core for these answers, placed on the canvas. Throws on an id that is no core. */
export function buildCandidate(coreId: string, workload: Workload): Design {
  const core = coreById.get(coreId)
  if (core === undefined) throw new Error(`Core ${coreId} is missing`)
  const design = buildCore(core, workload)
  const { parts } = layout(design)
  return { ...design, parts: design.parts.map((part) => ({ ...part, ...parts.get(part.id) })) }
}
