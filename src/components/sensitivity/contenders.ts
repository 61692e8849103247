/** What can be argued for and compared: services by their best variants, and patterns by theirs. */
import { coreById } from '../../engine/build.ts'
import type { RankedCandidate, Recommendation } from '../../engine/types.ts'

export interface Contender {
  readonly name: string
  readonly candidate: RankedCandidate
}

export interface Contenders {
  readonly services: readonly Contender[]
  readonly patterns: readonly Contender[]
}

/** Best first; a pattern that stands among the services already is left out. */
export function contendersOf({ services, candidates }: Recommendation): Contenders {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const served = services.flatMap(({ candidate: id, name, variant }): Contender[] => {
    const candidate = byId.get(id)
    return candidate === undefined ? [] : [{ name: `${name}, ${variant}`, candidate }]
  })
  const known = new Set(served.map(({ candidate }) => candidate.pattern))
  const patterns: Contender[] = []
  for (const candidate of candidates) {
    if (known.has(candidate.pattern)) continue
    known.add(candidate.pattern)
    patterns.push({ name: candidate.name, candidate })
  }
  return { services: served, patterns }
}

/** A candidate's name with its variant, if it has one. */
export function nameOf({ id, name }: RankedCandidate): string {
  const variant = coreById.get(id)?.variant
  return variant === undefined ? name : `${name} (${variant})`
}
