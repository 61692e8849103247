/** What Waterline says of the published cases. Load it lazily: it starts a worker. */
import { useEffect } from 'react'
import { create } from 'zustand'
import { decisionCases } from '#content/cases/decisions.ts'
import type { CaseSaid } from './protocol.ts'

interface State {
  /** By case; those that are missing are not judged yet. */
  readonly said: ReadonlyMap<string, CaseSaid>
  /** The browser could not run the worker. */
  readonly failed: boolean
}

const useJudged = create<State>()(() => ({ said: new Map(), failed: false }))

let worker: Worker | null = null

/** Judges all cases once; the same answers give the same result, so nothing is ever judged again. */
function judge(): void {
  if (worker !== null || useJudged.getState().said.size === decisionCases.length) return
  useJudged.setState({ failed: false })
  const fresh = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker = fresh
  const end = () => {
    fresh.terminate()
    worker = null
  }
  fresh.addEventListener('message', ({ data }: MessageEvent<readonly CaseSaid[]>) => {
    useJudged.setState(({ said }) => ({
      said: new Map([...said, ...data.map((one) => [one.id, one] as const)]),
    }))
    if (useJudged.getState().said.size === decisionCases.length) end()
  })
  fresh.addEventListener('error', () => {
    end()
    useJudged.setState({ failed: true })
  })
}

/** What is known so far, beginning to judge if nobody has. */
export function useJudgedCases(): State {
  useEffect(judge, [])
  return useJudged()
}
