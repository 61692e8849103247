/** Facts with their sources, for what explains a verdict. The judge reads their values only: see facts.ts. */
import { facts } from '#content/facts/index.ts'
import type { Fact } from '#content/schema.ts'

const table: Readonly<Record<string, Fact>> = facts

/** Throws on an id that content/ does not have: a fault of ours, never of the user. */
export function factOf(id: string): Fact {
  const fact = table[id]
  if (fact === undefined) throw new Error(`Fact ${id} is missing`)
  return fact
}
