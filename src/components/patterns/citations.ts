import type { CitedFact, CitedText, PatternWords } from '#content/patterns/words/types.ts'

export type Citation =
  | { readonly kind: 'fact'; readonly id: CitedFact; readonly number: number; readonly anchor: string }
  | { readonly kind: 'pair'; readonly id: string; readonly number: number; readonly anchor: string }

/** What a page cites, numbered in the order in which it is read, each once. */
export interface Citations {
  readonly all: readonly Citation[]
  of(text: CitedText): readonly Citation[]
}

/** Of the words of a pattern: when, when not, variants, traps, what it takes on, then the talk, as the page has them. */
export function citationsOf({ when, whenNot, variants, traps, accepts = [], talk }: PatternWords): Citations {
  const known = new Map<string, Citation>()
  const texts = [
    ...when,
    ...whenNot,
    ...variants,
    ...traps,
    ...accepts,
    ...(talk === undefined ? [] : [talk]),
  ]
  for (const { facts = [], pairs = [] } of texts) {
    for (const id of facts) {
      if (!known.has(id)) known.set(id, { kind: 'fact', id, number: known.size + 1, anchor: `fact-${id}` })
    }
    for (const id of pairs) {
      const anchor = `pair-${id.replace('>', '-to-')}`
      if (!known.has(id)) known.set(id, { kind: 'pair', id, number: known.size + 1, anchor })
    }
  }
  return {
    all: [...known.values()],
    of: ({ facts = [], pairs = [] }) => [...facts, ...pairs].flatMap((id) => known.get(id) ?? []),
  }
}
