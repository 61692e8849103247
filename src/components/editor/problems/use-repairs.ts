import { useEffect, useState } from 'react'
import type { Design, WaterlineDocument } from '../../../design/model.ts'
import { type Repair, repairsOf } from '../../../engine/rules/repairs.ts'
import type { Finding } from '../../../engine/types.ts'
import { useDocument } from '../../../stores/document.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'

const none: readonly Repair[] = []

/** Each repair is tried on the design, which takes a moment: what was tried is kept as long as the design is. */
const tried = new WeakMap<Design, WeakMap<WaterlineDocument['workload'], Map<string, readonly Repair[]>>>()

/** One finding after another, between what the visitor does. */
let queue: (() => void)[] = []

function later(job: () => void): () => void {
  queue.push(job)
  if (queue.length === 1) setTimeout(next)
  return () => {
    queue = queue.filter((other) => other !== job)
  }
}

function next(): void {
  const job = queue[0]
  if (job === undefined) return
  job()
  queue = queue.filter((other) => other !== job)
  if (queue.length > 0) setTimeout(next)
}

/** How a finding can be mended, the best first; empty until that was tried. */
export function useRepairs(finding: Finding): readonly Repair[] {
  const design = useDesignOnScreen()
  const { workload, assumptions } = useDocument()
  const [, drawAnew] = useState(0)
  const byWorkload = tried.get(design) ?? new WeakMap()
  tried.set(design, byWorkload)
  const known: Map<string, readonly Repair[]> = byWorkload.get(workload) ?? new Map()
  byWorkload.set(workload, known)
  const repairs = known.get(finding.id)
  useEffect(() => {
    if (repairs !== undefined) return
    return later(() => {
      known.set(finding.id, repairsOf(finding, design, workload, assumptions))
      drawAnew((count) => count + 1)
    })
  }, [repairs, known, finding, design, workload, assumptions])
  return repairs ?? none
}
