/** Tries every open answer on a design beside the page: with a hundred parts that takes longer than a frame may. */
import '../../engine/cost/provide.ts'
import '../../engine/rules/provide.ts'
import { type DesignQuestions, designQuestions } from '../../engine/design-questions.ts'
import type { Judged } from './store.ts'

export interface Request extends Judged {
  readonly number: number
}

export interface Reply {
  /** Of the request that it answers. */
  readonly number: number
  readonly found: DesignQuestions
}

let latest: Request | null = null

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const waiting = latest !== null
  latest = data
  if (waiting) return
  // Of requests that came at once only the last is worth an answer.
  setTimeout(() => {
    const request = latest
    latest = null
    if (request === null) return
    const { number, design, workload, assumptions } = request
    const reply: Reply = { number, found: designQuestions(design, workload, assumptions) }
    self.postMessage(reply)
  })
})
