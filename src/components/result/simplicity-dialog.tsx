import { formatNumber } from '../../design/format.ts'
import { explainSimplicity } from '../../engine/simplicity.ts'
import { simplicityItems } from '../../engine/simplicity-words.ts'
import type { RankedCandidate } from '../../engine/types.ts'
import { useDocument } from '../../stores/document.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Facts } from '../ui/facts.tsx'
import { simplicityText } from './simplicity-text.ts'

interface SimplicityDialogProps {
  readonly name: string
  readonly of: Pick<RankedCandidate, 'design' | 'assessment'>
  readonly onClose: () => void
}

/** What is taken off a fit before designs are ranked, and why. */
export function SimplicityDialog({ name, of: { design, assessment }, onClose }: SimplicityDialogProps) {
  const { workload, assumptions } = useDocument()
  const items = simplicityItems(explainSimplicity(design, workload, assumptions))
  return (
    <Dialog open onClose={onClose} title={`Simplicity: ${name}`}>
      <p className="text-sm text-ink-soft">
        Before designs are ranked, a little is taken off for parts that stand in a row and for what is younger
        than a year: of two that do the same, the plainer goes first. The same design always loses the same.
      </p>
      {items.length === 0 ? (
        <p className="mt-4 text-sm">
          No managed part follows another, and nothing is young: nothing is taken off.
        </p>
      ) : (
        <ul className="mt-4 grid gap-3 text-sm">
          {items.map(({ text, points, facts }) => (
            <li key={text}>
              {text} <span className="whitespace-nowrap text-ink-soft">−{points} points</span>
              <Facts facts={facts} />
            </li>
          ))}
        </ul>
      )}
      {assessment.possible > 0 && (
        <p className="mt-4 text-sm text-ink-soft">
          {assessment.simplicity} of the {formatNumber(assessment.possible)} points that can be had:{' '}
          {simplicityText(assessment)} of 100.
        </p>
      )}
    </Dialog>
  )
}
