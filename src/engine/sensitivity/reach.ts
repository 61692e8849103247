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
  readonly points: number
  /** What the candidate loses of them now. */
  readonly loss: number
  readonly look: () => readonly Range[]
}

/** What a candidate gets of the answers to open questions. */
export class Reach {
  /** Points that rest on no open answer. */
  constant = 0
  /** Open questions that the parts hang on, as bits. */
  readonly shaped: number
  /** Open questions that something hangs on together with others, and that can make a difference there. */
  mixed = 0
  /** By open question and choice. */
  readonly #gains: (Range[] | undefined)[] = []
  #hopes: Hope[] = []
  #sorted = true

  constructor(open: readonly Open[], shaped: number) {
    this.shaped = shaped
    for (const { place, choices } of open) this.#gains[place] = choices.map(() => exactly(0))
  }

  gain({ place }: Open, choice: number): Range {
    return this.#gains[place]?.[choice] ?? exactly(0)
  }

  hope(first: Open, choice: number | null, points: number, loss: number, look: Hope['look']): void {
    for (const c of choice === null ? first.choices.keys() : [choice]) this.#add(first, c, points, points)
    this.#hopes.push({ first, choice, points, loss, look })
    this.#sorted = false
  }

  /** Looks at what disappoints most, as things are now; false where nothing is left to look at. */
  look(): boolean {
    if (!this.#sorted) this.#hopes.sort((a, b) => a.loss - b.loss)
    this.#sorted = true
    const hope = this.#hopes.pop()
    if (hope === undefined) return false
    const ranges = hope.look()
    for (const [r, { low, high }] of ranges.entries())
      this.#add(hope.first, hope.choice ?? r, low - hope.points, high - hope.points)
    return true
  }

  lookAtAll(): this {
    while (this.look());
    return this
  }

  #add({ place }: Open, choice: number, low: number, high: number): void {
    const gains = this.#gains[place]
    const before = gains?.[choice]
    if (gains !== undefined && before !== undefined)
      gains[choice] = { low: before.low + low, high: before.high + high }
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
  open.choices.map((_, c) => rival.gain(open, c).high - holder.gain(open, c).low)

/** Of an open question the choices that bring a rival as far as any. */
export function bestChoices(open: Open, rival: Reach, holder: Reach): readonly Choice[] {
  const gains = gainsOf(open, rival, holder)
  const best = Math.max(...gains)
  return open.choices.filter((_, c) => (gains[c] ?? 0) > best - blur)
}

export function chanceOf(open: readonly Open[], rival: Reach, holder: Reach): Chance {
  let lead = rival.constant - holder.constant
  const choices: { open: Open; choice: Choice }[] = []
  for (const one of open) {
    let best = Number.NEGATIVE_INFINITY
    let chosen: Choice | undefined
    for (const [c, choice] of one.choices.entries()) {
      const gain = rival.gain(one, c).high - holder.gain(one, c).low
      if (gain <= best) continue
      best = gain
      chosen = choice
    }
    if (chosen === undefined) continue
    lead += best
    choices.push({ open: one, choice: chosen })
  }
  return { lead, choices }
}
