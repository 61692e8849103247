import type { Says } from '#content/comparison/types.ts'
import type { RegionId } from '#content/schema.ts'
import { sayWords } from './fact-book.ts'
import { FactRefs } from './fact-refs.tsx'

interface SentenceProps {
  readonly says: Says
  readonly region: RegionId
  /** What it is about, for the name of the button to its facts. */
  readonly about: string
}

/** A sentence with the figures of its facts, and a button to them. */
export function Sentence({ says, region, about }: SentenceProps) {
  return (
    <>
      {sayWords(says, region)} <FactRefs facts={says.facts} about={about} region={region} />
    </>
  )
}
