/** Where a fact is read: found in what pages are made of, so that nobody keeps a list. */
import { assumptions } from '#content/assumptions.ts'
import { channels } from '#content/comparison/messages.ts'
import { rows } from '#content/comparison/rows.ts'
import { servicePages } from '#content/comparison/service-pages.ts'
import { thenAndNow } from '#content/comparison/then-and-now.ts'
import { mechanismSpecs } from '#content/connections/specs.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { patternWords } from '#content/patterns/words/index.ts'
import { questionWords } from '#content/questions/words/index.ts'
import { rules } from '#content/rules/index.ts'
import { talkTopics } from '#content/talk.ts'

/** A place of the interface; `id` says which of its sort, where there are several. */
export interface Use {
  readonly page:
    | 'compare'
    | 'service'
    | 'pattern'
    | 'question'
    | 'changes'
    | 'part'
    | 'connection'
    | 'rule'
    | 'bill'
  readonly id?: string
  /** What it is called there. */
  readonly name: string
}

/** Every use of every fact that pages name. A fact that is missing here is read on the page of sources alone. */
export function usesOfFacts(known: (id: string) => boolean): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  const note = (use: Use, content: unknown) => {
    for (const fact of named(content, known)) {
      const list = uses.get(fact)
      if (list === undefined) uses.set(fact, [use])
      else list.push(use)
    }
  }
  note({ page: 'compare', name: 'Compare' }, [rows, channels, thenAndNow])
  for (const page of Object.values(servicePages))
    note({ page: 'service', id: page.id, name: page.name }, page)
  for (const [id, words] of Object.entries(patternWords))
    note({ page: 'pattern', id, name: patternLines[id]?.name ?? id }, words)
  for (const [id, words] of Object.entries(questionWords))
    note({ page: 'question', id, name: words.title }, words.facts)
  note({ page: 'changes', name: 'What changed since the talk' }, talkTopics)
  for (const [id, { name, attributes, params }] of Object.entries(kindProse))
    note({ page: 'part', id, name }, [attributes, params])
  for (const [id, { name, facts, params }] of Object.entries(mechanismSpecs))
    note({ page: 'connection', id, name }, [facts, params])
  for (const { id, title, facts } of Object.values(rules)) note({ page: 'rule', id, name: title }, facts)
  note({ page: 'bill', name: 'What the bill rests on' }, assumptions)
  return uses
}

/** Ids of facts anywhere in some content: as a word of its own. */
function named(content: unknown, known: (id: string) => boolean, found = new Set<string>()): Set<string> {
  if (typeof content === 'string') {
    if (known(content)) found.add(content)
  } else if (typeof content === 'object' && content !== null) {
    for (const value of Object.values(content)) named(value, known, found)
  }
  return found
}
