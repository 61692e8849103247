/** Links and files that were changed at random, as mail, chat, disks and ill will change them; and what reading them does. */
import { strToU8 } from 'fflate'
import { readDroppedFile } from '../dropped-file.ts'
import { writeJson } from '../json.ts'
import { enclose, open, seal } from '../link/envelope.ts'
import { readLink, writeLink } from '../link.ts'
import { answersOnly, sampleContext, sampleDocument } from './samples.ts'

export interface FuzzReport {
  readonly tried: number
  /** What was thrown, with what was read: there must be none. */
  readonly thrown: readonly string[]
  /** How many opened, and how many were refused for which reason. */
  readonly outcomes: Readonly<Record<string, number>>
  /** Milliseconds that the slowest took, and what it was. */
  readonly slowest: { readonly ms: number; readonly input: string }
  /** How many took longer than 50 ms. */
  readonly slow: number
}

const SLOW = 50

/** The same numbers for the same seed, everywhere (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

type Random = ReturnType<typeof generator>

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#%~+/= \n"{}[],:\u200b😀'

/** Letters changed, taken out, put in, doubled; ends cut off. */
function mutateText(text: string, random: Random): string {
  let changed = text
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(changed.length + 1)
    const length = random(3) === 0 ? random(40) : 1
    const letter = [...alphabet][random([...alphabet].length)] ?? ''
    switch (random(6)) {
      case 0:
        changed = changed.slice(0, at)
        break
      case 1:
        changed = changed.slice(0, at) + changed.slice(at + length)
        break
      case 2:
        changed = changed.slice(0, at + length) + changed.slice(at)
        break
      case 3:
        changed = changed.slice(0, at) + letter.repeat(length) + changed.slice(at)
        break
      default:
        changed = changed.slice(0, at) + letter + changed.slice(at + 1)
    }
  }
  return changed
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes)
  for (let times = 1 + random(5); times > 0; times--) changed[random(changed.length)] = random(256)
  return random(4) === 0 ? changed.subarray(0, random(changed.length)) : changed
}

function run(count: number, seed: number, once: (random: Random) => [string, string, number]): FuzzReport {
  const random = generator(seed)
  const thrown: string[] = []
  const outcomes: Record<string, number> = {}
  let slowest = { ms: 0, input: '' }
  let slow = 0
  for (let n = 0; n < count; n++) {
    const [outcome, input, ms] = once(random)
    if (outcome.startsWith('threw')) thrown.push(`${outcome}: ${input.slice(0, 200)}`)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (ms > SLOW) slow += 1
    if (ms > slowest.ms) slowest = { ms, input: input.slice(0, 200) }
  }
  return { tried: count, thrown, outcomes, slowest, slow }
}

/** Milliseconds since some moment: `performance.now`, which this layer does not have. */
type Clock = () => number

/** What reading gave and how long it took: the least of some times where it took long, since the machine may have been busy. */
function timed(clock: Clock, input: string, read: () => string): [string, string, number] {
  let least = Number.POSITIVE_INFINITY
  let outcome = ''
  for (let times = 0; times < 5 && least > SLOW; times++) {
    const start = clock()
    try {
      outcome = read()
    } catch (error) {
      outcome = `threw ${error instanceof Error ? error.message : String(error)}`
    }
    least = Math.min(least, clock() - start)
  }
  return [outcome, input, least]
}

/**
 * Reads so many changed links: half of them changed as text, which the checksum finds; the other half within and
 * sealed again, which only the checks of every field find.
 */
export function fuzzLinks(count: number, seed: number, clock: Clock): FuzzReport {
  const good = [answersOnly, ...[8, 15, 60].map(sampleDocument)].map(
    (document) => writeLink(document, sampleContext).fragment,
  )
  return run(count, seed, (random) => {
    const link = good[random(good.length)] ?? ''
    const text = random(2) === 0 ? mutateText(link, random) : resealed(link, random)
    return timed(clock, text, () => {
      const read = readLink(text)
      return read.ok ? (read.dropped.length > 0 ? 'opened in part' : 'opened') : read.error
    })
  })
}

/** A link whose bytes were changed before they were sealed; now and then ones that are no deflated stream. */
function resealed(link: string, random: Random): string {
  const inside = open(link)
  if (!inside.ok) throw new Error('A sample does not open')
  const bytes = mutateBytes(inside.bytes, random)
  return (random(8) === 0 ? enclose(bytes, random(4)) : seal(bytes)) ?? ''
}

/** Reads so many changed files: their text changed at random, or one value in them by another of any type. */
export function fuzzFiles(count: number, seed: number, clock: Clock): FuzzReport {
  const good = [answersOnly, ...[8, 15, 60].map(sampleDocument)].map((document) =>
    writeJson(document, '2026-11-23'),
  )
  const parsed = good.map((text): unknown => JSON.parse(text))
  return run(count, seed, (random) => {
    const which = random(good.length)
    const text =
      random(3) === 0
        ? mutateText(good[which] ?? '', random)
        : JSON.stringify(mutateValue(parsed[which], random, 2 + random(6)))
    const bytes = strToU8(text)
    return timed(clock, text, () => {
      const read = readDroppedFile(bytes)
      if (read.ok) return read.dropped.length > 0 ? 'opened in part' : 'opened'
      return read.reason
    })
  })
}

const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  1.5,
  '',
  'constructor',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(5_000),
  [],
  {},
  { toString: 1, length: 1e9 },
  ['not-sure'],
]

/** A copy with a value somewhere, at most so deep, exchanged for a strange one, taken out or put in twice. */
function mutateValue(value: unknown, random: Random, depth: number): unknown {
  const other = strange[random(strange.length)]
  if (typeof value !== 'object' || value === null || depth === 0) return other
  if (Array.isArray(value)) {
    const at = random(value.length + 1)
    if (random(4) === 0) return [...value, ...value.slice(0, 3), other]
    return value.map((item: unknown, n) => (n === at ? mutateValue(item, random, depth - 1) : item))
  }
  const entries = Object.entries(value)
  const at = random(entries.length + 1)
  if (at === entries.length) return { ...value, [`new ${random(9)}`]: other }
  return Object.fromEntries(
    entries.flatMap(([key, item], n) => {
      if (n !== at) return [[key, item]]
      return random(6) === 0 ? [] : [[key, mutateValue(item, random, depth - 1)]]
    }),
  )
}
