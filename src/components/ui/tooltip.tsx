import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

const gap = 6
const waitBeforeShowing = 450

interface TooltipProps {
  text: string
  /** The key that does the same, set as a key cap. */
  keys?: string
  /** One control. It must have a name of its own: the tooltip is for the eye and is not read out. */
  children: ReactNode
}

/**
 * A short text beside a control while it is pointed at or has the keyboard's focus. It stands in the top
 * layer, so no scrolling box cuts it off; Escape hides it.
 */
export function Tooltip({ text, keys, children }: TooltipProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const [shown, setShown] = useState(false)
  const timer = useRef<number>(undefined)

  const show = (delay: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setShown(true), delay)
  }
  const hide = () => {
    window.clearTimeout(timer.current)
    setShown(false)
  }
  useEffect(() => () => window.clearTimeout(timer.current), [])

  useEffect(() => {
    const box = bubble.current
    const control = anchor.current?.firstElementChild
    if (!shown || box === null || !control) return
    box.showPopover()
    place(box, control.getBoundingClientRect())
    const hideNow = () => setShown(false)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hideNow()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('scroll', hideNow, true)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('scroll', hideNow, true)
      box.hidePopover()
    }
  }, [shown])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the control inside, which is the one to act on
    <span
      ref={anchor}
      className="contents"
      onPointerEnter={(event) => event.pointerType === 'mouse' && show(waitBeforeShowing)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(0)}
      onBlur={hide}
    >
      {children}
      <span
        ref={bubble}
        popover="manual"
        aria-hidden="true"
        className="screen-only pointer-events-none fixed m-0 max-w-72 rounded-control border-0 bg-ink px-2 py-1 text-xs font-medium text-paper shadow-float"
      >
        {text}
        {keys === undefined ? null : (
          <kbd className="ml-2 rounded-mark border border-ink-faint px-1 font-sans">{keys}</kbd>
        )}
      </span>
    </span>
  )
}

/** Below the control, or above where there is no room; never over the window's edge. */
function place(box: HTMLElement, control: DOMRect) {
  const { width, height } = box.getBoundingClientRect()
  const middle = control.left + control.width / 2 - width / 2
  const left = Math.max(gap, Math.min(middle, window.innerWidth - width - gap))
  const below = control.bottom + gap
  const top = below + height > window.innerHeight ? control.top - height - gap : below
  box.style.left = `${left}px`
  box.style.top = `${top}px`
}
