/**
 * How what is remembered is forgotten again: by generations. What was not looked at for a whole generation goes; the
 * rest stays, so that the designs of the answers at hand are there when an answer more makes the memory full.
 */

let generation = 0

/** Begins a generation: what nobody looks at during it is forgotten at its end. */
export const turnGeneration = (): void => {
  generation++
}

/** Forgets everything. */
export const forgetAll = (): void => {
  generation += 2
}

/** Something remembered of this generation and of the last. */
export class Aged<T> {
  young: T
  old: T
  #generation = generation
  readonly #fresh: () => T

  constructor(fresh: () => T) {
    this.#fresh = fresh
    this.young = fresh()
    this.old = fresh()
  }

  /** Itself, as it is in the present generation: to be asked for before each look. */
  now(): this {
    if (this.#generation === generation) return this
    this.old = this.#generation === generation - 1 ? this.young : this.#fresh()
    this.young = this.#fresh()
    this.#generation = generation
    return this
  }
}
