/** What other answers would make of the recommendation. Load it lazily: it starts a worker. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Argument } from '../../engine/sensitivity/argue.ts'
import { useDocumentStore } from '../document.ts'
import type { Asked, Found, Reply, Request, Want } from './protocol.ts'

interface State {
  readonly asked: Asked | null
  readonly found: Found
  readonly argued: Readonly<Record<string, Argument>>
}

const nothing = { found: {}, argued: {} } satisfies Partial<State>

const useFound = create<State>()(() => ({ asked: null, ...nothing }))

/** So many ms a worker may go on with answers that are no longer asked, before another takes its place. */
const PATIENCE = 1500
/** Changes within so many ms, as of a number that is dragged, are asked about once. */
const REST = 120

let worker: Worker | null = null
/** The last request, less what is answered. */
let current: Request | null = null
let impatience: ReturnType<typeof setTimeout> | undefined

const isBusy = (request: Request | null): boolean =>
  request !== null && request.wants.length + request.argueFor.length > 0

function started(): Worker {
  const fresh = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (current === null || data.number !== current.number) return
    clearTimeout(impatience)
    current = {
      ...current,
      wants: current.wants.filter((want) => !Object.hasOwn(data.found, want)),
      argueFor: current.argueFor.filter((id) => !Object.hasOwn(data.argued, id)),
    }
    useFound.setState(({ found, argued }) => ({
      found: { ...found, ...data.found },
      argued: { ...argued, ...data.argued },
    }))
  })
  return fresh
}

function send(asked: Asked, wants: readonly Want[], argueFor: readonly string[]): void {
  const busy = isBusy(current)
  current = { number: (current?.number ?? 0) + 1, asked, wants, argueFor }
  worker ??= started()
  worker.postMessage(current)
  clearTimeout(impatience)
  if (!busy) return
  // What it is busy with may take long; another starts cold, which takes a while as well.
  impatience = setTimeout(() => {
    worker?.terminate()
    worker = started()
    worker.postMessage(current)
  }, PATIENCE)
}

function ask(asked: Asked, wants: readonly Want[], argueFor: readonly string[]): void {
  const before = useFound.getState()
  if (!same(before.asked, asked)) {
    useFound.setState({ asked, ...nothing })
    send(asked, wants, argueFor)
    return
  }
  const open: Pick<Request, 'wants' | 'argueFor'> = current ?? { wants: [], argueFor: [] }
  const moreWants = wants.filter((want) => !Object.hasOwn(before.found, want) && !open.wants.includes(want))
  const moreArgued = argueFor.filter((id) => !Object.hasOwn(before.argued, id) && !open.argueFor.includes(id))
  if (moreWants.length + moreArgued.length === 0) return
  send(asked, [...open.wants, ...moreWants], [...open.argueFor, ...moreArgued])
}

const same = (a: Asked | null, b: Asked): boolean =>
  a !== null && a.workload === b.workload && a.assumptions === b.assumptions

function useAsked(): Asked {
  const workload = useDocumentStore((state) => state.history.present.workload)
  const assumptions = useDocumentStore((state) => state.history.present.assumptions)
  return { workload, assumptions }
}

/**
 * What was found out for the document on screen, asking for what is missing; empty until then. `wants` must be
 * the same array at each call.
 */
export function useSensitivity(wants: readonly Want[]): Found {
  const { workload, assumptions } = useAsked()
  useEffect(() => {
    const timer = setTimeout(() => ask({ workload, assumptions }, wants, []), REST)
    return () => clearTimeout(timer)
  }, [workload, assumptions, wants])
  return useFound((state) => (same(state.asked, { workload, assumptions }) ? state.found : nothing.found))
}

/** The answers that would make a candidate win; null where three do not; undefined until that is known. */
export function useArgument(candidate: string | null): Argument | undefined {
  const { workload, assumptions } = useAsked()
  useEffect(() => {
    if (candidate === null) return
    const timer = setTimeout(() => ask({ workload, assumptions }, [], [candidate]), REST)
    return () => clearTimeout(timer)
  }, [workload, assumptions, candidate])
  return useFound((state) =>
    candidate === null || !same(state.asked, { workload, assumptions }) ? undefined : state.argued[candidate],
  )
}
