/** All candidates under one workload: where each stands, and who wins. */
import type { AnswerData, QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { compareStandings, type Standing } from '../order.ts'
import type { Assumptions } from '../types.ts'
import { type Account, accountOf, isBehind } from './account.ts'
import { changed } from './changed.ts'
import { placeOf } from './input-set.ts'
import { codeOf, type Inputs, inputsOf } from './inputs.ts'
import { Measures, type Place, places, questionPlaces } from './measures.ts'
import { meetsSet } from './sets.ts'

export class Field extends Measures {
  readonly #parent: Field | null
  readonly #standings: (Standing | undefined)[] = []
  readonly #accounts: (Account | undefined)[] = []
  /** By question and code of the answer. */
  readonly #children: (Map<number, Field> | undefined)[] = []
  #ranked: readonly Place[] | undefined
  #winner: Place | undefined

  private constructor(inputs: Inputs, parent: Field | null) {
    super(inputs, parent)
    this.#parent = parent
  }

  static of(workload: Workload, assumptions: Assumptions = {}): Field {
    return new Field(inputsOf(workload, assumptions), null)
  }

  /** The field after some answers have changed. What does not rest on them is taken over. */
  with(changes: ReadonlyMap<QuestionId, Answer>): Field {
    return new Field(changed(this.inputs, changes), this)
  }

  /** The field after one question was answered, made once for each answer. Null leaves it as it is. */
  answered(id: QuestionId, answer: AnswerData | null): Field {
    if (answer === null) return this
    const place = placeOf(id)
    let children = this.#children[place]
    if (children === undefined) {
      children = new Map()
      this.#children[place] = children
    }
    const code = codeOf(answer)
    const known = children.get(code)
    if (known !== undefined) return known
    const field = this.with(new Map([[id, answer]]))
    children.set(code, field)
    return field
  }

  /** What a candidate gets and loses: for fields that others are changed from. */
  account(place: Place): Account {
    const known = this.#accounts[place]
    if (known !== undefined) return known
    const account = accountOf(this, place)
    this.#accounts[place] = account
    this.#standings[place] ??= account.standing
    return account
  }

  standing(place: Place): Standing {
    const known = this.#standings[place]
    if (known !== undefined) return known
    const parent = this.#parent
    const standing =
      parent === null
        ? this.account(place).standing
        : meetsSet(parent.account(place).rests, this.changed)
          ? this.#sum(place)
          : this.#turnedFrom(parent, place)
    this.#standings[place] = standing
    return standing
  }

  /** Where neither design nor metrics rest on what has changed, only the turned questions count anew. */
  #turnedFrom(parent: Field, place: Place): Standing {
    const before = parent.standing(place)
    let { blocks, net } = before
    for (let left = this.turned(); left !== 0; left &= left - 1) {
      const question = 31 - Math.clz32(left & -left)
      const then = parent.share(place, question)
      const now = this.share(place, question)
      blocks += now.blocks - then.blocks
      net += now.points - then.points
    }
    return { ...before, blocks, net }
  }

  #sum(place: Place): Standing {
    let blocks = 0
    const { core, unnamed } = this.built(place).value
    let net = -this.simplicity(place).value
    for (const question of questionPlaces) {
      const share = this.share(place, question)
      blocks += share.blocks
      net += share.points
    }
    return { blocks, net, unnamed, tie: core.tie }
  }

  /** Candidates, the best first. */
  ranked(): readonly Place[] {
    this.#ranked ??= [...places].sort((a, b) => compareStandings(this.standing(a), this.standing(b)))
    return this.#ranked
  }

  /** The candidate that wins. The others are looked at only until it is plain that they do not. */
  winner(): Place {
    if (this.#winner !== undefined) return this.#winner
    const parent = this.#parent
    let best = parent?.winner() ?? this.ranked()[0] ?? 0
    for (const place of parent?.ranked() ?? []) {
      if (parent === null || place === best) continue
      const standing = this.standing(best)
      if (isBehind(this, place, parent.account(place), standing)) continue
      if (compareStandings(this.standing(place), standing) < 0) best = place
    }
    this.#winner = best
    return best
  }
}
