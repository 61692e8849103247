import { useState } from 'react'
import type { Recommendation } from '../../engine/types.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { DownGlyph, UpGlyph } from '../ui/glyphs.tsx'
import { StandingPanel } from './standing-panel.tsx'
import type { Progress } from './steps.ts'

interface StandingSheetProps {
  readonly recommendation: Recommendation
  readonly progress: Progress
}

/** The panel on a narrow screen: a bar at the bottom with the leader, which opens to the whole. */
export function StandingSheet({ recommendation, progress }: StandingSheetProps) {
  const [open, setOpen] = useState(false)
  const { winner } = recommendation
  const Chevron = open ? DownGlyph : UpGlyph
  return (
    <aside
      aria-label="Standing"
      className="bg-deep screen-only fixed inset-x-0 bottom-0 z-30 flex max-h-[85dvh] flex-col rounded-t-panel text-on-deep shadow-float lg:hidden"
    >
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-15 w-full items-center gap-3 px-4 text-left"
      >
        {winner === null ? (
          <span className="min-w-0 flex-1 font-semibold">Nothing leads yet</span>
        ) : (
          <>
            <AwsIcon kind={winner.lead} size={30} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-semibold">{winner.name}</span>
              <span className="block text-xs text-on-deep-soft">
                {recommendation.allBlocked ? 'nearest; nothing meets all musts' : 'leads'} · {progress.open}{' '}
                open
              </span>
            </span>
            <span className="text-xl font-semibold">
              <span className="sr-only">Fit </span>
              {winner.assessment.fit.total ?? '–'}
            </span>
          </>
        )}
        <Chevron className="size-5 text-on-deep-soft" />
        <span className="sr-only">{open ? 'Hide the standing' : 'Show the whole standing'}</span>
      </button>
      {open && (
        <div className="overflow-y-auto border-t border-deep-line">
          <StandingPanel recommendation={recommendation} progress={progress} />
        </div>
      )}
    </aside>
  )
}
