/** The linter: what practice and AWS's limits say of a design, whatever is asked of it. */
import type { Severity } from '#content/schema.ts'
import type { Design, Workload } from '../../design/model.ts'
import type { Assumptions, Finding } from '../types.ts'
import { checks } from './checks.ts'
import { idOf, isLink, sceneOf } from './scene.ts'
import type { AnyCheck, AnyHit, Scene } from './types.ts'

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'caution', 'note']

/**
 * Findings of origin `practice` and `limit` on any design, also odd ones; the gravest first, else in the order of
 * the rules and of the design. Pure and deterministic; never throws on a design that src/design would accept. A
 * rule finds at most one thing at a part or connection, so that its id stays the same while it is worked on. Rules
 * that compare with what is asked are silent where the workload says nothing.
 */
export function lint(design: Design, workload: Workload, assumptions: Assumptions = {}): readonly Finding[] {
  const scene = sceneOf(design, workload, assumptions)
  return checks
    .flatMap((check) => [...hitsOf(check, scene)].map(([id, hit]) => findingOf(check, id, hit)))
    .sort((a, b) => rank(a) - rank(b))
}

/** All that a check finds, by the id of the finding: `<rule>:<part or connection>`, or `<rule>:design`. */
export function hitsOf(check: AnyCheck, scene: Scene): ReadonlyMap<string, AnyHit> {
  const hits = new Map<string, AnyHit>()
  check.find(scene, (hit) => {
    const id = `${check.rule.id}:${hit.at === null ? 'design' : idOf(hit.at)}`
    if (!hits.has(id)) hits.set(id, hit)
  })
  return hits
}

/** 0 for an error, more for what weighs less. */
export const rank = ({ severity }: Finding): number =>
  severity === undefined ? severities.length : severities.indexOf(severity)

function findingOf({ rule }: AnyCheck, id: string, hit: AnyHit): Finding {
  const severity = rule.cases[hit.case]?.severity
  if (severity === undefined) throw new Error(`Rule ${rule.id} has no case ${hit.case}`)
  const places = [...(hit.at === null ? [] : [hit.at]), ...(hit.with ?? [])]
  return {
    id,
    origin: rule.origin,
    verdict: severity === 'error' ? 'missed' : 'partly',
    axis: rule.axis,
    weight: 0,
    facts: [...new Set([...rule.facts, ...(hit.facts ?? [])])],
    parts: [...new Set(places.flatMap((place) => (isLink(place) ? [] : [idOf(place)])))],
    connections: [...new Set(places.flatMap((place) => (isLink(place) ? [idOf(place)] : [])))],
    rule: rule.id,
    severity,
    ...(hit.setting === undefined ? {} : { setting: { of: idOf(hit.setting[0]), param: hit.setting[1] } }),
    case: hit.case,
    said: hit.said,
  }
}
