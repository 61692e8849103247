/** Keeps results of a function under the inputs that it read, in the order in which it read them. */
import type { InputSet } from './input-set.ts'
import { type Inputs, watch } from './inputs.ts'

/** A result with the inputs that it rests on. */
export interface Traced<T> {
  readonly value: T
  /** Places, in the order in which they were read. */
  readonly read: readonly number[]
  /** The same as a set, once somebody asked for it: see `restsOf` of sets.ts. */
  rests?: InputSet
}
interface Fork<T> {
  readonly place: number
  readonly next: Map<number, Fork<T> | Traced<T>>
}

/**
 * A memory of a pure function of a workload. What the function reads next can only depend on what it read
 * before, so the readings of all workloads form a tree: walking it costs a look at each input that counts.
 */
export class TraceMemo<T> {
  #root: Fork<T> | Traced<T> | undefined

  /** The kept result, if there is one. */
  find(inputs: Inputs): Traced<T> | undefined {
    let at = this.#root
    while (at !== undefined && 'next' in at) at = at.next.get(inputs.values[at.place] ?? 0)
    return at
  }

  /** Keeps the result of `compute`, which must read nothing of the workload but `watched`. */
  keep(inputs: Inputs, compute: (watched: Inputs['watched']) => T): Traced<T> {
    const leaf: Traced<T> = watch(() => compute(inputs.watched))
    this.#root = grown(this.#root, inputs, leaf, 0)
    return leaf
  }
}

function grown<T>(
  node: Fork<T> | Traced<T> | undefined,
  inputs: Inputs,
  leaf: Traced<T>,
  depth: number,
): Fork<T> | Traced<T> {
  const place = leaf.read[depth]
  if (place === undefined) return leaf
  const fork = node !== undefined && 'next' in node ? node : { place, next: new Map() }
  const value = inputs.values[place] ?? 0
  fork.next.set(value, grown(fork.next.get(value), inputs, leaf, depth + 1))
  return fork
}
