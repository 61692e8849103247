/**
 * How far a candidate can get by answers to the open questions, without trying them jointly. Its standing is a
 * sum: of what rests on no open answer, and for each open question of what hangs on it. Only what hangs on
 * several at once is taken as a range.
 */
import { applies } from '../requirements.ts'
import type { Field } from './field.ts'
import { type Demand, type Place, questionPlaces } from './measures.ts'
import type { Choice, Open } from './open.ts'
import { pointsOf, Ranges } from './ranges.ts'
import { anyOpen, type Range, Reach } from './reach.ts'
import { readBy } from './sets.ts'

/** Joint answers that are looked at to find the range of one demand: for a proof. */
const mostJoint = 48

/** A field with questions still open: those that apply to what is answered. */
export class Standpoint {
  readonly field: Field
  readonly open: readonly Open[]
  readonly #ranges: Ranges
  readonly #reaches: (Reach | undefined)[] = []
  readonly #full: (Field | undefined)[] = []
  #asked: readonly Asked[] | undefined

  /** `joint`: how many joint answers are looked at for one demand; with more, anything is taken to be possible. */
  constructor(field: Field, open: readonly Open[], joint = mostJoint) {
    this.field = field
    this.open = open.filter(({ id }) => applies(field.workload, id))
    this.#ranges = new Ranges(this.open, joint)
  }

  /** What a candidate can get: what hangs on an open answer counts as met until it is looked at. */
  reach(place: Place): Reach {
    const known = this.#reaches[place]
    if (known !== undefined) return known
    const { field } = this
    const reach = new Reach(this.open, this.#ranges.hangsOn(readBy(field.built(place)), this.#ranges.bits))
    for (const question of questionPlaces) {
      const full = this.#fullest(question)
      for (const [i, demand] of full.demands(question).entries()) {
        const hangs = this.#ranges.demandHangsOn(full, place, question, i, this.#ranges.bits)
        const first = this.#ranges.first(hangs)
        if (first === undefined) reach.constant += pointsOf(field, place, demand)
        else {
          const look = () => this.#ofDemandByChoice(reach, place, question, i, hangs, first)
          const loss = this.#loss(place, demand)
          reach.hope({ first, choice: null, hangs, points: 2 * demand.weight, loss, look })
        }
      }
    }
    const hangs = this.#ranges.simplicityHangsOn(field, place, this.#ranges.bits)
    const first = this.#ranges.first(hangs)
    const simplicity = field.simplicity(place).value
    if (first === undefined) reach.constant -= simplicity
    else {
      const look = () => this.#ofSimplicityByChoice(reach, place, hangs, first)
      reach.hope({ first, choice: null, hangs, points: 0, loss: simplicity, look })
    }
    for (const asked of this.#askedByChoices()) {
      const { one, c, choice, i, demand } = asked
      const look = () => [this.#askedBy(reach, place, one, choice, i)]
      const loss = this.#loss(place, demand)
      reach.hope({ first: one, choice: c, hangs: anyOpen, points: 2 * demand.weight, loss, look })
    }
    this.#reaches[place] = reach
    return reach
  }

  /** The field in which a question asks most: see `asking` of ranges.ts. */
  #fullest(question: number): Field {
    const full = this.#full[question] ?? this.#ranges.asking(this.field, question)
    this.#full[question] = full
    return full
  }

  /** What the choices of the open questions ask by themselves. */
  #askedByChoices(): readonly Asked[] {
    this.#asked ??= this.open.flatMap((one) =>
      one.choices.flatMap((choice, c): readonly Asked[] => {
        const answer = choice.kind === 'gap' ? choice.low : choice.answer
        if (answer === null) return []
        const { place } = one
        const demands = this.#ranges.asking(this.field.answered(one.id, answer), place).demands(place)
        return demands.map((demand, i) => ({ one, c, choice, i, demand }))
      }),
    )
    return this.#asked
  }

  #loss(place: Place, demand: Demand): number {
    return 2 * demand.weight - pointsOf(this.field, place, demand)
  }

  #ofDemandByChoice(
    reach: Reach,
    place: Place,
    question: number,
    i: number,
    hangs: number,
    first: Open,
  ): readonly Range[] {
    const rest = this.#ranges.bits & ~(1 << first.place)
    const ranges = first.choices.map((choice) =>
      this.#ranges.ofDemand({ field: this.field, one: first, choice, place, question, i, rest }, (field) =>
        this.#ranges.range(field, place, question, i, rest),
      ),
    )
    reach.mix(hangs, ranges)
    return ranges
  }

  #ofSimplicityByChoice(reach: Reach, place: Place, hangs: number, first: Open): readonly Range[] {
    const rest = this.#ranges.bits & ~(1 << first.place)
    const ranges = first.choices.map((choice) =>
      this.#ranges.ofChoice(this.field, first, choice, (field) => this.#ranges.simple(field, place, rest)),
    )
    reach.mix(hangs, ranges)
    return ranges
  }

  #askedBy(reach: Reach, place: Place, one: Open, choice: Choice, i: number): Range {
    const others = this.#ranges.bits & ~(1 << one.place)
    const over = { field: this.field, one, choice, place, question: one.place, i, rest: others }
    return this.#ranges.ofDemand(over, (field) => {
      const range = this.#ranges.range(field, place, one.place, i, others)
      const hangs = this.#ranges.demandHangsOn(
        this.#ranges.asking(field, one.place),
        place,
        one.place,
        i,
        others,
      )
      reach.mix(hangs === 0 ? 0 : hangs | (1 << one.place), [range])
      return range
    })
  }
}

/** A demand of a choice of an open question. */
interface Asked {
  readonly one: Open
  /** Place of the choice among those of the question, and the choice itself. */
  readonly c: number
  readonly choice: Choice
  /** Place of the demand among those of the choice, and the demand itself. */
  readonly i: number
  readonly demand: Demand
}
