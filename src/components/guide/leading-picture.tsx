import { patternLines } from '#content/patterns/lines.ts'
import type { RankedCandidate } from '../../engine/types.ts'
import { MiniDiagram } from '../ui/mini-diagram.tsx'

/** What the leading pattern is, and how it is built: comes a moment after its name and fit. */
export function LeadingPicture({ winner }: { readonly winner: RankedCandidate }) {
  return (
    <>
      <span className="mt-1 block text-xs text-on-deep-soft">{patternLines[winner.pattern]?.line}</span>
      <MiniDiagram design={winner.design} deep className="mx-auto mt-4 max-h-44 max-w-full" />
    </>
  )
}
