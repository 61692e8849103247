import { type CSSProperties, useLayoutEffect, useRef } from 'react'

interface InlineTextProps {
  readonly label: string
  readonly value: string
  readonly multiline?: boolean
  readonly className?: string
  readonly style?: CSSProperties
  /** The new text; null if it was given up with Escape. */
  onDone(value: string | null): void
}

/** A text that is edited where it stands: Enter keeps it, Escape gives it up, leaving keeps it. */
export function InlineText({
  label,
  value,
  multiline = false,
  className = '',
  style,
  onDone,
}: InlineTextProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const ended = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  const end = (result: string | null) => {
    if (ended.current) return
    ended.current = true
    onDone(result)
  }
  const shared = {
    ref: field,
    'aria-label': label,
    defaultValue: value,
    className: `nodrag nopan nowheel ${className}`,
    style,
    onBlur: () => end(field.current?.value ?? null),
    onKeyDown: (event: React.KeyboardEvent) => {
      event.stopPropagation()
      if (event.key === 'Escape') end(null)
      else if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
        event.preventDefault()
        end(field.current?.value ?? null)
      }
    },
  }
  return multiline ? <textarea {...shared} /> : <input {...shared} />
}
