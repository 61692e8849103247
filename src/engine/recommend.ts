/** From a workload to ranked candidates and services. */
import { cores } from '#content/cores/index.ts'
import { patternNames } from '#content/patterns/names.ts'
import type { Core, ServiceId } from '#content/schema.ts'
import { serviceNames } from '#content/services.ts'
import { knowledgeVersion } from '#content/version.ts'
import type { Workload } from '../design/model.ts'
import { weighAsked } from './assess.ts'
import { coreById } from './build.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { compareStandings, type Standing, unnamedIn } from './order.ts'
import { remarkOf } from './remark.ts'
import { type Atom, applicableQuestions, atomsOf } from './requirements.ts'
import type { Assessment, Assumptions, RankedCandidate, RankedService, Recommendation } from './types.ts'
import { type Variant, variants } from './variants.ts'
import { engineVersion } from './version.ts'

/**
 * Ranks every core and the four services for a workload. Order: what no must rules out first; then points
 * less simplicity; then the fewest parts that the recipe does not name; then the fixed order of
 * content, the plainest first. Deterministic; the order of answers or of content changes nothing.
 */
export function recommend(workload: Workload, assumptions: Assumptions = {}): Recommendation {
  const atoms = atomsOf(workload)
  const ranked = rank(cores, workload, atoms, assumptions)
  const best = ranked[0]
  const winner = atoms.length === 0 || best === undefined ? null : best
  const services = rankServices(ranked)
  return {
    services,
    candidates: ranked,
    winner,
    allBlocked: winner?.blocked === true,
    answered: Object.keys(workload.answers).filter((id) =>
      applicableQuestions(workload).some((q) => q === id),
    ).length,
    applicable: applicableQuestions(workload),
    versions: { engine: engineVersion, knowledge: knowledgeVersion },
  }
}

/** Points that decide the order. */
export const netPoints = (assessment: Assessment): number => assessment.points - assessment.simplicity

const standingOf = ({ id, assessment, design }: RankedCandidate): Standing => ({
  blocks: assessment.blocked.length,
  net: netPoints(assessment),
  unnamed: unnamedIn(design),
  tie: coreById.get(id)?.tie ?? 0,
})

/** Builds, judges and orders some cores. Leaving one out never reorders the others. */
export function rank(
  list: readonly Core[],
  workload: Workload,
  atoms: readonly Atom[],
  assumptions: Assumptions = {},
): readonly RankedCandidate[] {
  const built = candidatesOf(workload, assumptions)
  const judged = list.map((core) => judgeCore(core, built(core), atoms, workload))
  judged.sort((a, b) => compareStandings(standingOf(a), standingOf(b)))
  const first = judged[0]
  return first === undefined
    ? judged
    : judged.map((candidate) => ({
        ...candidate,
        behind: netPoints(first.assessment) - netPoints(candidate.assessment),
      }))
}

function judgeCore(
  core: Core,
  candidate: Candidate,
  atoms: readonly Atom[],
  workload: Workload,
): RankedCandidate {
  const assessment = weighAsked(candidate, atoms, workload)
  const name = names[core.pattern]
  if (name === undefined) throw new Error(`Pattern ${core.pattern} has no name`)
  return {
    id: core.id,
    pattern: core.pattern,
    lead: core.lead,
    name,
    design: candidate.design,
    assessment,
    blocked: assessment.blocked.length > 0,
    behind: 0,
  }
}

const names: Readonly<Record<string, string>> = patternNames

/**
 * Each service by the variant that shows what it is worth, by fit, what a must rules out last. A variant that
 * stands alone goes before one that needs another of the four: what the other adds is a pattern's, not its own.
 * One that a must rules out is shown only where no variant is left.
 */
function rankServices(ranked: readonly RankedCandidate[]): readonly RankedService[] {
  const best = new Map<ServiceId, { candidate: RankedCandidate; variant: Variant; place: number }>()
  for (const [place, candidate] of ranked.entries()) {
    const variant = variants.get(candidate.id)
    if (variant === undefined) continue
    const before = best.get(variant.service)
    if (before !== undefined && !goesBefore(candidate, variant, before)) continue
    best.set(variant.service, { candidate, variant, place })
  }
  return [...best.values()]
    .sort((a, b) => compareShown(a.candidate, b.candidate) || a.place - b.place)
    .map(({ candidate, variant }) => ({
      service: variant.service,
      name: serviceNames[variant.service],
      candidate: candidate.id,
      variant: variant.name,
      kind: candidate.lead,
      assessment: candidate.assessment,
      blocked: candidate.blocked,
      remark: remarkOf(candidate.assessment),
    }))
}

/** As the numbers beside them say: simplicity, which ranks candidates, is shown with those. */
const compareShown = (a: RankedCandidate, b: RankedCandidate): number =>
  Number(a.blocked) - Number(b.blocked) || (b.assessment.fit.total ?? 0) - (a.assessment.fit.total ?? 0)

/** Whether a variant that ranks lower is shown all the same: it stands alone, the other does not. */
const goesBefore = (
  lower: RankedCandidate,
  variant: Variant,
  higher: { readonly candidate: RankedCandidate; readonly variant: Variant },
): boolean => variant.alone && !higher.variant.alone && lower.blocked === higher.candidate.blocked
