/** What a candidate gets of the answers to open questions, and by which of them it can pass another. */
import type { Choice, Open } from './open.ts'

/** Points, where a missed must counts as more than all points together can make up for. */
export const must = 1e7

/** Differences below this are ties that sums may have blurred. */
export const blur = 1e-6

/** Least and most points. */
export interface Range {
  readonly low: number
  readonly high: number
}

export const exactly = (points: number): Range => ({ low: points, high: points })
export const hull = (a: Range, b: Range): Range => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
})

/** Points that are hoped for until they are looked at. */
interface Hope {
  readonly first: Open
  /** The choice that they hang on; null: every choice of the question. */
  readonly choice: number | null
  /** Open questions that they hang on, as bits; all of them where that is not known before they are looked at. */
  readonly hangs: number
  readonly points: number
  /** What the candidate loses of them now. */
  readonly loss: number
  readonly look: () => readonly Range[]
}

/** Hangs on any open question, for all that is known. */
export const anyOpen = -1

/** What a candidate gets of the answers to open questions. */
export class Reach {
  /** Points that rest on no open answer. */
  constant = 0
  /** Open questions that the parts hang on, as bits. */
  readonly shaped: number
  /** Open questions that something hangs on together with others, and that can make a difference there. */
  mixed = 0
  /** Least and most by open question and choice. */
  readonly #lows: (Float64Array | undefined)[] = []
  readonly #highs: (Float64Array | undefined)[] = []
  #hopes: Hope[] = []
  #sorted = true

  constructor(open: readonly Open[], shaped: number) {
    this.shaped = shaped
    for (const { place, choices } of open) {
      this.#lows[place] = new Float64Array(choices.length)
      this.#highs[place] = new Float64Array(choices.length)
    }
  }

  gain(open: Open, choice: number): Range {
    return { low: this.low(open, choice), high: this.high(open, choice) }
  }

  low({ place }: Open, choice: number): number {
    return this.#lows[place]?.[choice] ?? 0
  }

  high({ place }: Open, choice: number): number {
    return this.#highs[place]?.[choice] ?? 0
  }

  hope(hope: Hope): void {
    const { first, choice, points } = hope
    for (let c = choice ?? 0; c < (choice === null ? first.choices.length : choice + 1); c++)
      this.#add(first, c, points, points)
    this.#hopes.push(hope)
    this.#sorted = false
  }

  /** Looks at what disappoints most, as things are now; false where nothing is left to look at. */
  look(): boolean {
    if (!this.#sorted) this.#hopes.sort((a, b) => a.loss - b.loss)
    this.#sorted = true
    const hope = this.#hopes.pop()
    if (hope === undefined) return false
    this.#lookAt(hope)
    return true
  }

  lookAtAll(): this {
    for (const hope of this.#hopes) this.#lookAt(hope)
    this.#hopes = []
    return this
  }

  /** Looks at all that hangs on some open questions, as bits. */
  lookFor(questions: number): this {
    const [concerned, others]: [Hope[], Hope[]] = [[], []]
    for (const hope of this.#hopes) ((hope.hangs & questions) === 0 ? others : concerned).push(hope)
    for (const hope of concerned) this.#lookAt(hope)
    this.#hopes = others
    return this
  }

  #lookAt({ first, choice, points, look }: Hope): void {
    const ranges = look()
    for (const [r, { low, high }] of ranges.entries())
      this.#add(first, choice ?? r, low - points, high - points)
  }

  #add({ place }: Open, choice: number, low: number, high: number): void {
    const [lows, highs] = [this.#lows[place], this.#highs[place]]
    if (lows !== undefined) lows[choice] = (lows[choice] ?? 0) + low
    if (highs !== undefined) highs[choice] = (highs[choice] ?? 0) + high
  }

  /** Notes what hangs on several questions at once, unless the ranges are points. */
  mix(hangs: number, ranges: readonly Range[]): void {
    if (ranges.some(({ low, high }) => low !== high)) this.mixed |= hangs
  }
}

/** The most that one candidate can be ahead of another, and the choices by which. */
export interface Chance {
  readonly lead: number
  readonly choices: readonly { readonly open: Open; readonly choice: Choice }[]
}

/** What a rival can gain on another at most, by each choice of an open question. */
export const gainsOf = (open: Open, rival: Reach, holder: Reach): readonly number[] =>
  open.choices.map((_, c) => rival.high(open, c) - holder.low(open, c))

/** Of an open question the choices that bring a rival as far as any. */
export function bestChoices(open: Open, rival: Reach, holder: Reach): readonly Choice[] {
  const gains = gainsOf(open, rival, holder)
  const best = Math.max(...gains)
  return open.choices.filter((_, c) => (gains[c] ?? 0) > best - blur)
}

/** The most that one candidate can be ahead of another. */
export function leadOf(open: readonly Open[], rival: Reach, holder: Reach): number {
  let lead = rival.constant - holder.constant
  for (const one of open) {
    let best = Number.NEGATIVE_INFINITY
    for (let c = 0; c < one.choices.length; c++)
      best = Math.max(best, rival.high(one, c) - holder.low(one, c))
    if (best > Number.NEGATIVE_INFINITY) lead += best
  }
  return lead
}

/** The same, with the choices: of each open question the first that brings the rival furthest. */
export function chanceOf(open: readonly Open[], rival: Reach, holder: Reach): Chance {
  const choices = open.flatMap((one) => {
    const gains = gainsOf(one, rival, holder)
    const choice = one.choices[gains.indexOf(Math.max(...gains))]
    return choice === undefined ? [] : { open: one, choice }
  })
  return { lead: leadOf(open, rival, holder), choices }
}
