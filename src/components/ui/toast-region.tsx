import { useEffect, useState, useSyncExternalStore } from 'react'
import { CrossGlyph } from './glyphs.tsx'
import { currentToasts, dismissToast, type Toast, watchToasts } from './toasts.ts'

/** Long enough to read and to reach the action; the clock stands while it is pointed at or focused. */
const shownFor = 6000

/** Where toasts appear; stands once, in the root, so that screen readers know it before it speaks. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(watchToasts, currentToasts)
  return (
    <div
      role="status"
      aria-live="polite"
      className="screen-only pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = window.setTimeout(() => dismissToast(toast.id), shownFor)
    return () => window.clearTimeout(timer)
  }, [held, toast.id])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that someone is reading
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="bg-deep pointer-events-auto flex max-w-[min(32rem,100%)] items-center gap-3 rounded-card border border-deep-line py-2.5 pr-2 pl-4 text-sm text-on-deep shadow-float"
    >
      <span className="flex-1">{toast.text}</span>
      {toast.action === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            toast.action?.run()
            dismissToast(toast.id)
          }}
          className="rounded-mark px-1.5 py-0.5 font-semibold text-bar hover:underline"
        >
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => dismissToast(toast.id)}
        className="grid size-6 place-items-center rounded-mark text-on-deep-soft hover:text-on-deep"
      >
        <CrossGlyph className="size-4" />
      </button>
    </div>
  )
}
