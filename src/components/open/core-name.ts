import { cores } from '#content/cores/index.ts'
import { patternLines } from '#content/patterns/lines.ts'

/** Name of a candidate: its pattern, with the variant where there are several. An unknown one keeps its id. */
export function coreName(id: string): string {
  const core = cores.find((one) => one.id === id)
  if (core === undefined) return id
  const name = patternLines[core.pattern]?.name ?? core.pattern
  return core.variant === undefined ? name : `${name}, ${core.variant}`
}
