import type { Recommendation } from '../../engine/types.ts'
import { contendersOf } from '../sensitivity/contenders.ts'
import { SideBySide } from '../sensitivity/side-by-side.tsx'

interface ComparisonProps {
  readonly recommendation: Recommendation
  readonly onClose: () => void
}

/** The visitor's own diagram beside what is recommended for the same answers. */
export function Comparison({ recommendation, onClose }: ComparisonProps) {
  const { winner } = recommendation
  if (winner === null) return null
  return (
    <SideBySide
      recommendation={recommendation}
      contenders={contendersOf(recommendation)}
      shown={winner}
      other={winner}
      onClose={onClose}
    />
  )
}
