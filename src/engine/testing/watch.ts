/** What a visitor reads of a scene, sentence by sentence. */
import { formatUsd } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'
import { spokenName } from '../../design/spoken.ts'
import { partSubtitle } from '../../design/subtitle.ts'
import { assess } from '../assess.ts'
import { buildCore } from '../build.ts'
import { monthlyCost } from '../cost/index.ts'
import { findingText } from '../explain.ts'
import { failureWalk } from '../failure-walk/failure-walk.ts'
import type { Outage } from '../failure-walk/types.ts'
import { stepText } from '../failure-walk/words.ts'
import { limitText } from '../limit-words.ts'
import { limits } from '../limits.ts'
import { ruleText } from '../rules/words.ts'
import type { Scene } from './scenes.ts'
import '../rules/provide.ts'

/** Where a sentence is read: a finding, the share of a quota, the failure walk, the bill, a name in the diagram, or the design that is built. */
export type Place = 'finding' | 'quota' | 'failure walk' | 'bill' | 'diagram' | 'design'

export interface Sentence {
  readonly place: Place
  /** What it is about: the metric or rule of a finding, a part. */
  readonly about: string
  readonly text: string
}

const outages: readonly Outage[] = ['failing', 'unreachable', 'throttled']
const twoDays = 172_800

/** All sentences one after another, each with a key that stays the same when its words change. */
export function* watch(scene: Scene): Generator<readonly [key: string, Sentence]> {
  const { workload, assumptions = {} } = scene
  const design = scene.core === undefined ? scene.design : buildCore(scene.core, workload)
  const say = (place: Place, about: string, key: string, text: string) =>
    [`${place} ${key}`, { place, about, text }] as const

  for (const finding of assess(design, workload, assumptions).findings) {
    const text = finding.rule === undefined ? findingText(finding) : ruleText(finding, design)
    yield say('finding', finding.metric ?? finding.id, finding.id, `${finding.verdict}: ${text}`)
  }
  for (const limit of limits(design, workload))
    yield say('quota', limit.kind, `${limit.kind} ${limit.part} ${limit.fact}`, limitText(limit, design))
  for (const { id } of design.parts)
    for (const outage of outages)
      yield say('failure walk', id, `${id} ${outage}`, walkText(design, id, outage, scene))
  for (const { id } of design.connections) yield say('diagram', id, id, spokenName(design, id))
  const bill = monthlyCost(design, workload, assumptions)
  if (bill !== null) yield say('bill', 'sum', 'sum', formatUsd(bill.estimate))
  if (scene.core !== undefined)
    for (const part of design.parts) yield say('design', part.id, part.id, settings(design, part.id))
}

function walkText(design: Design, part: string, outage: Outage, { workload }: Scene): string {
  const ways = failureWalk(design, part, twoDays, workload, { outage })?.ways ?? []
  return ways.flatMap(({ steps }) => steps.map((step) => stepText(step, design))).join(' ')
}

function settings(design: Design, id: string): string {
  const part = design.parts.find((one) => one.id === id)
  const into = design.connections.filter(({ to }) => to === id).map(({ params }) => JSON.stringify(params))
  return part === undefined
    ? ''
    : [partSubtitle(part, design), JSON.stringify(part.params), ...into].join(', ')
}
