/** The failure walk in sentences. */

import { formatDuration } from '../../design/format.ts'
import type { Design, PartId } from '../../design/model.ts'
import type { Recovery, Span, WalkStep, Way } from './types.ts'

const spanText = (span: Span): string =>
  span === 'unlimited'
    ? 'without end'
    : span === 'unknown'
      ? 'for a time that AWS does not state'
      : formatDuration(span)

function nameIn(design: Design, id: PartId | null | undefined): string {
  const part = design.parts.find((candidate) => candidate.id === id)
  return part === undefined ? 'a missing part' : `“${part.name}”`
}

/** What happens at one step. */
export function stepText(step: WalkStep, design: Design): string {
  const name = nameIn(design, step.part)
  switch (step.kind) {
    case 'refused':
      return `${name} gets the error. Nothing is stored.`
    case 'passed-on':
      return `${name} waits for the answer, so it fails as well.`
    case 'paused':
      return `Whoever reads ${name} is paused, so nothing is received.`
    case 'held':
      return `Messages stay in ${name}: ${spanText(step.span)}.`
    case 'retried':
      return `What ${name} sends is tried again: ${spanText(step.span)}.`
    case 'returns':
      return step.tries === undefined
        ? `A message that was received comes back after ${spanText(step.span)}, again and again.`
        : `A message that was received comes back after ${spanText(step.span)}, ${step.tries} times at most.`
    case 'waits-behind':
      return step.behind === 'shard'
        ? 'All that follows in the same shard waits behind the failing record.'
        : 'All that follows in the same group waits behind the failing message.'
    case 'set-aside':
      return `${when(step)} ${aside(step, design)}`
    case 'dropped':
      return `${when(step)} a message is lost: no dead letter is set for it.`
    case 'expired':
      return `${when(step)} a message expires: nobody has received it.`
    case 'unknown':
      return 'AWS does not state how long it tries.'
  }
}

function when({ span, tries }: WalkStep): string {
  if (span === 'unknown') return tries === undefined ? 'At some time' : `After ${tries} tries`
  return span === 0 ? 'At once' : `After ${spanText(span)}`
}

function aside({ into, kept = 'unknown', keptFrom, idsOnly }: WalkStep, design: Design): string {
  if (into === null) return 'it is set aside inside the stream, as long as that keeps it.'
  const from = keptFrom === 'first-send' ? 'counted from when it was first sent' : 'counted from then'
  const what = idsOnly === true ? 'only its id or position goes' : 'it goes'
  return `${what} to ${nameIn(design, into)}, which keeps it for ${spanText(kept)}, ${from}.`
}

const recoveryWords: Readonly<Record<Recovery, (name: string) => string>> = {
  'by-itself': (name) => `${name} hands them on by itself once the part is back.`,
  resume: (name) => `${name} hands them on once its reader is no longer paused.`,
  redrive: (name) => `Somebody has to send them back from ${name}.`,
  replay: (name) => `${name} can give them once more.`,
  'send-again': (name) => `${name} has to send again.`,
  gone: () => 'Nothing brings them back.',
  unknown: () => 'What becomes of them is not documented.',
}

/** How messages come back. */
export const recoveryText = (recovery: Way['recoveries'][number], design: Design): string =>
  recoveryWords[recovery.kind](nameIn(design, recovery.part))

/** Where the first messages of the outage are at its end, in a few words. */
export const fateWords: Readonly<Record<Way['fate'], string>> = {
  waiting: 'kept, nothing lost',
  'set-aside': 'set aside',
  lost: 'lost',
  refused: 'refused',
  unknown: 'not known',
}
