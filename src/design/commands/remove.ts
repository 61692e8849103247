import { plural } from '../format.ts'
import { graphOf } from '../graph.ts'
import { idsOf } from '../ids.ts'
import type { Connection, Design, Part } from '../model.ts'
import { withParam } from '../params.ts'
import { changed, done, refuse, wordsFor } from './outcome.ts'
import type { Command, Outcome } from './types.ts'

/** Connections of deleted parts go too, and nobody's dead letters go to a deleted part any more. */
export function remove(design: Design, { ids }: Extract<Command, { type: 'delete' }>): Outcome {
  if (ids.length === 0) return refuse('nothing-chosen')
  const known = idsOf(design)
  if (!ids.every((id) => known.has(id))) return refuse('missing')
  const gone = new Set(ids)
  const along = design.connections.filter(
    ({ id, from, to }) => !gone.has(id) && (gone.has(from) || gone.has(to)),
  )
  for (const { id } of along) gone.add(id)
  const kept = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => !gone.has(id))
  let orphans = 0
  const withoutDeadLetter = <T extends Part | Connection>(owner: T): T => {
    const { deadLetter } = owner.params
    if (typeof deadLetter !== 'string' || !gone.has(deadLetter)) return owner
    orphans++
    return { ...owner, params: withParam(owner.params, 'deadLetter', undefined) }
  }
  const next = changed(design, {
    parts: kept(design.parts).map(withoutDeadLetter),
    connections: kept(design.connections).map(withoutDeadLetter),
    frames: kept(design.frames),
    notes: kept(design.notes),
  })
  const losers = graphOf(design).deadLetters.filter(({ from, to }) => gone.has(to) && !gone.has(from.id))
  const words = [
    wordsFor(design, ids),
    ...(along.length === 0 ? [] : [`with ${plural(along.length, 'connection')}`]),
  ].join(' ')
  const left =
    orphans === 0 || losers.length === 0
      ? ''
      : `; ${orphans === 1 ? ownerName(design, losers[0]?.from.id ?? '') : orphans} no longer ${orphans === 1 ? 'has' : 'have'} a place for dead letters`
  return done(next, `Deleted ${words}${left}`, [], [...gone])
}

function ownerName(design: Design, id: string): string {
  return design.parts.find((part) => part.id === id)?.name ?? 'a connection'
}
