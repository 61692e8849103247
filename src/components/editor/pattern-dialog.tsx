import { cores } from '#content/cores/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { buildCandidate } from '../../engine/place.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { commit } from './actions.ts'
import { view } from './view.ts'

/** The candidates of the guide as starting points. */
export function PatternDialog({ onClose }: { onClose(): void }) {
  const { workload } = useDocument()
  return (
    <Dialog open onClose={onClose} title="Start from a pattern">
      <ul>
        {cores.map(({ id, pattern, lead, variant }) => {
          const words = patternLines[pattern]
          const name = words?.name ?? pattern
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  const design = buildCandidate(id, workload)
                  const outcome = commit({ type: 'replace-design', design, label: `Started from ${name}` })
                  onClose()
                  if (!outcome.ok) return
                  const { title } = useDocumentStore.getState().history.present
                  if (title === '') useDocumentStore.getState().setTitle(name)
                  requestAnimationFrame(() => view.fit())
                }}
                className="flex w-full items-center gap-3 rounded-control px-2 py-2 text-left text-sm hover:bg-water-soft"
              >
                <AwsIcon kind={lead} size={32} />
                <span>
                  <span className="block font-semibold">
                    {name}
                    {variant !== undefined && <span className="font-normal text-ink-soft"> · {variant}</span>}
                  </span>
                  <span className="block text-xs text-ink-soft">{words?.line}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
