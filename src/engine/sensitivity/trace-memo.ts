/** Keeps results of a function under the inputs that it read, in the order in which it read them. */
import { Aged } from './aged.ts'
import type { InputSet } from './input-set.ts'
import { type Inputs, watch } from './inputs.ts'

/** A result with the inputs that it rests on. */
export interface Traced<T> {
  readonly value: T
  /** Places, in the order in which they were read. */
  readonly read: readonly number[]
  /** The same as a set, once somebody asked for it: see `restsOf` of sets.ts. */
  rests: InputSet | undefined
}

type Branch<T> = Fork<T> | Traced<T>

/** With more values than this a map is faster; numbers are tried by the hundred. */
const few = 8

/** What comes next, by the value of one input. Mostly few values, for which a list is faster and smaller than a map. */
class Fork<T> {
  readonly place: number
  readonly #values: number[]
  readonly #branches: Branch<T>[]
  #many: Map<number, Branch<T>> | undefined

  constructor(place: number, { values }: Inputs, first: Branch<T>) {
    this.place = place
    this.#values = [values[place] ?? 0]
    this.#branches = [first]
  }

  get({ values }: Inputs): Branch<T> | undefined {
    const value = values[this.place] ?? 0
    if (this.#many !== undefined) return this.#many.get(value)
    const at = this.#values.indexOf(value)
    return at < 0 ? undefined : this.#branches[at]
  }

  set({ values }: Inputs, branch: Branch<T>): void {
    const value = values[this.place] ?? 0
    if (this.#many !== undefined) {
      this.#many.set(value, branch)
      return
    }
    const at = this.#values.indexOf(value)
    this.#branches[at < 0 ? this.#values.push(value) - 1 : at] = branch
    if (this.#values.length > few)
      this.#many = new Map(this.#values.map((known, i) => [known, this.#branches[i] ?? branch]))
  }
}

/**
 * A memory of a pure function of a workload. What the function reads next can only depend on what it read
 * before, so the readings of all workloads form a tree: walking it costs a look at each input that counts.
 */
export class TraceMemo<T> {
  readonly #roots = new Aged<Branch<T> | undefined>(() => undefined)

  /** The kept result, if there is one. */
  find(inputs: Inputs): Traced<T> | undefined {
    const roots = this.#roots.now()
    const found = leafOf(roots.young, inputs)
    if (found !== undefined || roots.old === undefined) return found
    const before = leafOf(roots.old, inputs)
    if (before !== undefined) roots.young = grown(roots.young, inputs, before, 0)
    return before
  }

  /** Keeps the result of `compute`, which must read nothing of the workload but `watched`. */
  keep(inputs: Inputs, compute: (watched: Inputs['watched']) => T): Traced<T> {
    const { value, read } = watch(() => compute(inputs.watched))
    const leaf: Traced<T> = { value, read, rests: undefined }
    const roots = this.#roots.now()
    roots.young = grown(roots.young, inputs, leaf, 0)
    return leaf
  }
}

function leafOf<T>(root: Branch<T> | undefined, inputs: Inputs): Traced<T> | undefined {
  let at = root
  while (at instanceof Fork) at = at.get(inputs)
  return at
}

function grown<T>(node: Branch<T> | undefined, inputs: Inputs, leaf: Traced<T>, depth: number): Branch<T> {
  const place = leaf.read[depth]
  if (place === undefined) return leaf
  if (!(node instanceof Fork)) return new Fork(place, inputs, grown(undefined, inputs, leaf, depth + 1))
  node.set(inputs, grown(node.get(inputs), inputs, leaf, depth + 1))
  return node
}
