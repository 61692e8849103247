import { patternLines } from '#content/patterns/lines.ts'
import { questionNames } from '#content/questions/names.ts'
import { listOf } from '../../design/format.ts'
import { useDocumentStore } from '../../stores/document.ts'
import type { Want } from '../../stores/sensitivity/protocol.ts'
import { useSensitivity } from '../../stores/sensitivity/store.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'

const wants: readonly Want[] = ['relaxations']

/** Where nothing meets every must: which musts to turn into wishes, and what comes through then. */
export function Relaxations() {
  const { relaxations = [] } = useSensitivity(wants)
  const { softenMusts, undo } = useDocumentStore.getState()
  if (relaxations.length === 0) return null
  // The best of those that the same musts rule out is what will be recommended.
  const ways = relaxations.filter(
    ({ questions }, i) => relaxations.findIndex((other) => `${other.questions}` === `${questions}`) === i,
  )
  return (
    <div className="mt-2.5">
      <p className="font-semibold">What to relax</p>
      <ul className="mt-1 grid gap-1.5">
        {ways.map(({ candidate, pattern, questions }) => {
          const names = listOf(questions.map((question) => `“${questionNames[question]}”`))
          const name = patternLines[pattern]?.name ?? pattern
          return (
            <li key={candidate} className="flex items-center justify-between gap-3">
              <span>
                Without the must of {names}, {name} comes through.
              </span>
              <Button
                size="small"
                className="screen-only shrink-0"
                onClick={() => {
                  softenMusts(questions)
                  toast(`${names}: no longer a must`, { label: 'Undo', run: undo })
                }}
              >
                Relax<span className="sr-only"> {names}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
