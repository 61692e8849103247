import type { CitedText } from '#content/patterns/words/types.ts'
import { knownFact } from '../sources/fact-book.ts'
import type { Citation, Citations } from './citations.ts'
import { pairTitle } from './pair-words.ts'

interface CitedProps {
  readonly text: CitedText
  readonly citations: Citations
}

/** A sentence, and the numbers of what it rests on. */
export function Cited({ text, citations }: CitedProps) {
  return (
    <>
      {text.text}
      <span className="whitespace-nowrap">
        {citations.of(text).map((citation) => (
          <Mark key={citation.number} citation={citation} />
        ))}
      </span>
    </>
  )
}

function Mark({ citation }: { readonly citation: Citation }) {
  const { number, anchor } = citation
  const name = citation.kind === 'fact' ? knownFact(citation.id).prose.label : pairTitle(citation.id)
  return (
    <a
      href={`#${anchor}`}
      title={name}
      aria-label={`${citation.kind === 'fact' ? 'Fact' : 'Connection'} ${number}: ${name}`}
      className="ml-1 inline-block min-w-4 rounded-mark bg-water-soft px-1 text-center text-xs font-medium text-water hover:underline"
    >
      {number}
    </a>
  )
}
