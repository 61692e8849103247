import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

interface PopUpProps {
  /** Its name, spoken. */
  readonly label: string
  readonly title: ReactNode
  readonly children: ReactNode
  /** Gives the focus back by hand, where no trigger stands in the pop-up's root. */
  readonly onCloseAutoFocus?: (event: Event) => void
}

/** The box of a pop-up: a title, a cross, and what is said. It stands inside a Popover.Root of radix-ui. */
export function PopUp({ label, title, children, onCloseAutoFocus }: PopUpProps) {
  return (
    <Popover.Portal>
      <Popover.Content
        aria-label={label}
        sideOffset={6}
        collisionPadding={12}
        {...(onCloseAutoFocus === undefined ? {} : { onCloseAutoFocus })}
        className="screen-only z-40 flex max-h-(--radix-popover-content-available-height) w-[min(26rem,calc(100vw-1.5rem))] flex-col rounded-card border border-line bg-card text-ink shadow-float outline-none"
      >
        <div className="flex items-start justify-between gap-3 px-4 pt-3 pb-2">
          <div className="min-w-0 grow">{title}</div>
          <Popover.Close
            aria-label="Close"
            className="grid size-7 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-water-soft hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Popover.Close>
        </div>
        <div className="grid gap-3.5 overflow-y-auto px-4 pb-4">{children}</div>
      </Popover.Content>
    </Popover.Portal>
  )
}
