/** Which open questions can change what is said of the design on screen. Load it lazily: it starts a worker. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Design, WaterlineDocument } from '../../design/model.ts'
import type { DesignQuestions } from '../../engine/design-questions.ts'
import { useDocument } from '../document.ts'
import { useDesignOnScreen } from '../judgement.ts'
import type { Reply, Request } from './worker.ts'

export interface Judged {
  readonly design: Design
  readonly workload: WaterlineDocument['workload']
  readonly assumptions: WaterlineDocument['assumptions']
}

/** Changes within so many ms, as of a part that is nudged, are asked about once. */
const REST = 150

const useFound = create<{ readonly found: DesignQuestions | null }>()(() => ({ found: null }))

let worker: Worker | null = null
let number = 0
let last: Judged | null = null

function started(): Worker {
  const fresh = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.number === number) useFound.setState({ found: data.found })
  })
  return fresh
}

function ask(judged: Judged): void {
  if (
    last?.design === judged.design &&
    last.workload === judged.workload &&
    last.assumptions === judged.assumptions
  )
    return
  last = judged
  number += 1
  worker ??= started()
  worker.postMessage({ number, ...judged } satisfies Request)
}

/** The last that was found out, while the next is looked for; null before the first. */
export function useDesignQuestions(): DesignQuestions | null {
  const design = useDesignOnScreen()
  const { workload, assumptions } = useDocument()
  useEffect(() => {
    const timer = setTimeout(() => ask({ design, workload, assumptions }), REST)
    return () => clearTimeout(timer)
  }, [design, workload, assumptions])
  return useFound((state) => state.found)
}
