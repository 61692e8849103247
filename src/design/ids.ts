/** Ids and names of what is new: they follow from the design alone, so that a command repeated gives the same. */
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { KindId } from '#content/schema.ts'
import type { Design } from './model.ts'

const roleLetters = {
  source: 'src',
  gateway: 'gw',
  queue: 'q',
  topic: 't',
  bus: 'bus',
  stream: 'st',
  pipe: 'pipe',
  scheduler: 'sch',
  workflow: 'wf',
  compute: 'fn',
  store: 'db',
  outside: 'out',
  people: 'ppl',
  telemetry: 'log',
} as const

/** Beginning of the ids of parts of a kind, e.g. "q" for queues. */
export function partPrefix(kind: KindId): string {
  return roleLetters[kinds[kind].role]
}

export const CONNECTION_PREFIX = 'e'
export const FRAME_PREFIX = 'frame'
export const NOTE_PREFIX = 'note'

/** Every id of the design. No two things share one, whatever they are. */
export function idsOf(design: Design): ReadonlySet<string> {
  return new Set(
    [design.parts, design.connections, design.frames, design.notes].flatMap((items) =>
      items.map(({ id }) => id),
    ),
  )
}

/** The prefix with the number after the highest in use: "q3" after "q2", even if "q1" is free again. */
export function freeId(taken: Iterable<string>, prefix: string): string {
  let highest = 0
  for (const id of taken) {
    const digits = id.startsWith(prefix) ? id.slice(prefix.length) : ''
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits))
  }
  return `${prefix}${highest + 1}`
}

export const MAX_NAME = 80
export const MAX_NOTE = 2000

/** A name without control characters, without space around it and with single spaces in it. */
export function cleanName(name: string): string {
  return name.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

/** Text of several lines, trimmed and without control characters but line feeds. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .trim()
}

/** Length as people count it, and as `MAX_NAME` is meant: characters, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** The name itself if no other has it, else the name with the first free number: "queue 2". Case does not count. */
export function uniqueName(taken: Iterable<string>, name: string): string {
  const used = new Set([...taken].map((one) => one.toLowerCase()))
  if (!used.has(name.toLowerCase())) return name
  const base = name.replace(/ \d{1,6}$/, '')
  for (let number = 2; ; number++) {
    const ending = ` ${number}`
    const kept = [...base].slice(0, MAX_NAME - ending.length).join('')
    if (!used.has((kept + ending).toLowerCase())) return kept + ending
  }
}

/** Name of a part of this kind that nobody named. */
export function defaultName(kind: KindId): string {
  return kindProse[kind].noun
}

/** True for a name that `defaultName` gave, with or without a number. */
export function isDefaultName(kind: KindId, name: string): boolean {
  const noun = defaultName(kind)
  return name === noun || (name.startsWith(`${noun} `) && /^\d+$/.test(name.slice(noun.length + 1)))
}
