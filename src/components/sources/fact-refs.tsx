import { Popover } from 'radix-ui'
import type { AnyFactId } from '#content/comparison/types.ts'
import type { RegionId } from '#content/schema.ts'
import { plural } from '../../design/format.ts'
import { defaultRegion } from './fact-book.ts'
import { FactDetails } from './fact-details.tsx'
import { PopUp } from './pop-up.tsx'

interface FactRefsProps {
  readonly facts: readonly AnyFactId[]
  /** What the facts are for: the button is called "2 facts on …". */
  readonly about: string
  readonly region?: RegionId
}

/** A small button that opens the facts behind a sentence. */
export function FactRefs({ facts, about, region = defaultRegion }: FactRefsProps) {
  const count = plural(facts.length, 'fact')
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={`${count} on ${about}`}
        className="screen-only -mx-0.5 rounded-mark px-0.5 text-xs font-medium whitespace-nowrap text-water hover:underline"
      >
        {count}
      </Popover.Trigger>
      <PopUp label={about} title={<h3 className="text-sm font-semibold first-letter:uppercase">{about}</h3>}>
        {facts.map((id) => (
          <FactDetails key={id} id={id} region={region} />
        ))}
      </PopUp>
    </Popover.Root>
  )
}
