import type { ReactNode } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import { CrossGlyph } from './glyphs.tsx'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  open: boolean
  /** Asked for by Escape, the cross, or a click outside. */
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
  className?: string
}

/**
 * A modal window on the browser's own <dialog>: it keeps the focus inside, closes on Escape and gives the
 * focus back. What is inside is only rendered while it is open.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ onClose, title, children, footer, className }: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // A layout effect, because its end comes before the element goes: only then the browser, closing the
  // dialog, gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, which the browser handles
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The owner decides; the browser would close it at once and leave `open` behind.
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={classNames(
        'w-[min(34rem,calc(100vw-2rem))] rounded-panel border border-line bg-card p-0 text-ink shadow-float',
        'backdrop:bg-deep/50',
        className,
      )}
    >
      <div className="flex max-h-[min(44rem,calc(100dvh-4rem))] flex-col">
        <div className="flex items-start justify-between gap-4 px-5 pt-4.5 pb-3">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <IconButton label="Close" icon={<CrossGlyph />} kind="quiet" size="small" onClick={onClose} />
        </div>
        <div className="overflow-y-auto px-5 pb-5">{children}</div>
        {footer === undefined ? null : (
          <div className="flex flex-wrap justify-end gap-2.5 border-t border-line px-5 py-3.5">{footer}</div>
        )}
      </div>
    </dialog>
  )
}
