import { patternWords } from '#content/patterns/words/index.ts'
import { Badge } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'

/** What goes wrong with a pattern, whatever the answers. Heavy with words: load it lazily. */
export function Traps({ pattern }: { readonly pattern: string }) {
  const traps = patternWords[pattern]?.traps ?? []
  return traps.map(({ text, facts = [] }) => (
    <li key={text}>
      <Badge>Trap</Badge> <span className="text-ink-soft">{text}</span>
      <Facts facts={facts} />
    </li>
  ))
}
