/** Looks for other answers beside the page: cold, this takes longer than a click may wait. */
import '../../engine/cost/provide.ts'
import {
  argue,
  byEffect,
  flips,
  relax,
  robustness,
  settled,
  weightFlips,
} from '../../engine/sensitivity/sensitivity.ts'
import type { Asked, Found, Reply, Request, TriedFlip, Want } from './protocol.ts'

/** In the order in which they are done: a proof may take seconds, the others do not. */
const jobs: Readonly<Record<Want, (asked: Asked) => Found>> = {
  flips: (asked) => ({ flips: tried(asked) }),
  weightFlips: ({ workload, assumptions }) => ({ weightFlips: weightFlips(workload, assumptions) }),
  robustness: ({ workload, assumptions }) => ({ robustness: robustness(workload, assumptions) }),
  relaxations: ({ workload, assumptions }) => ({ relaxations: relax(workload, assumptions) }),
  settled: ({ workload, assumptions }) => ({ settled: settled(workload, assumptions) }),
  byEffect: ({ workload, assumptions }) => ({ byEffect: byEffect(workload, assumptions) }),
}

const inOrder = Object.keys(jobs) as readonly Want[]

/** What every candidate fails at is a poor thing to offer first. */
function tried({ workload, assumptions }: Asked): readonly TriedFlip[] {
  const all = flips(workload, assumptions).map((flip) => {
    const answers = { ...workload.answers, [flip.question]: flip.to }
    return { ...flip, allBlocked: relax({ ...workload, answers }, assumptions).length > 0 }
  })
  return [...all.filter(({ allBlocked }) => !allBlocked), ...all.filter(({ allBlocked }) => allBlocked)]
}

let latest = 0
/** What was found out serves later questions on the same answers, so their object is kept. */
let last: Asked | null = null

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const { number, wants, argueFor } = event.data
  latest = number
  const asked = last !== null && same(last, event.data.asked) ? last : event.data.asked
  last = asked
  const waiting = [
    ...inOrder
      .filter((want) => wants.includes(want))
      .map((want) => () => ({ found: jobs[want](asked), argued: {} })),
    ...argueFor.map((id) => () => ({
      found: {},
      argued: { [id]: argue(id, asked.workload, asked.assumptions) },
    })),
  ]
  const next = () => {
    const job = waiting.shift()
    if (job === undefined || number !== latest) return
    const reply: Reply = { number, ...job() }
    self.postMessage(reply)
    // A newer request that came meanwhile is heard first.
    setTimeout(next)
  }
  next()
})

const same = (a: Asked, b: Asked): boolean => JSON.stringify(a) === JSON.stringify(b)
