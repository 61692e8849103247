import type { Verdict } from '../../engine/types.ts'
import type { BadgeTone } from '../ui/badge.tsx'

/** How a verdict is shown: never by its colour alone. */
export const verdictLooks: Readonly<Record<Verdict, { readonly tone: BadgeTone; readonly words: string }>> = {
  met: { tone: 'good', words: '✓ Met' },
  partly: { tone: 'caution', words: '◐ Partly' },
  missed: { tone: 'bad', words: '✕ Missed' },
  blocked: { tone: 'bad', words: '✕ Ruled out' },
  unknown: { tone: 'neutral', words: '? Not known' },
}
