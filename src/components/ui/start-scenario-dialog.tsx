import type { Scenario } from '#content/schema.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface StartScenarioDialogProps {
  /** The scenario that was asked for; null while none is. */
  readonly scenario: Scenario | null
  readonly onStart: (scenario: Scenario) => void
  readonly onClose: () => void
}

/** Asks before a scenario takes the place of answers. */
export function StartScenarioDialog({ scenario, onStart, onClose }: StartScenarioDialogProps) {
  return (
    <Dialog
      open={scenario !== null}
      onClose={onClose}
      title={`Start from “${scenario?.name ?? ''}”?`}
      footer={
        <>
          <Button onClick={onClose}>Keep my answers</Button>
          <Button kind="primary" onClick={() => scenario !== null && onStart(scenario)}>
            Replace my answers
          </Button>
        </>
      }
    >
      <p className="text-base text-ink-soft">{scenario?.line}</p>
      <p className="mt-3 text-base text-ink-soft">
        Your answers and your diagram make way for it. Undo brings them back.
      </p>
    </Dialog>
  )
}
