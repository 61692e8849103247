import { useEffect, useRef } from 'react'

interface AnswerKeys {
  /** A digit was pressed: 1 to 9 for the options in their order, 0 for not sure. */
  readonly onDigit: ((digit: number) => void) | null
  readonly onContinue: () => void
}

/**
 * Keys that act anywhere on the page: digits choose, Enter continues. Not while somebody types, not with a
 * modifier, not in a dialog, and Enter not on what it would press itself.
 */
export function useAnswerKeys(keys: AnswerKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCombined(event)) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('dialog, [role="dialog"], [role="menu"]') != null || isTyping(target)) return
      const digit = digitOf(event)
      if (digit !== null && latest.current.onDigit !== null) {
        event.preventDefault()
        latest.current.onDigit(digit)
      } else if (event.key === 'Enter' && target?.closest('a, button, input, select, summary') == null) {
        event.preventDefault()
        latest.current.onContinue()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>

function isCombined({ repeat, ctrlKey, metaKey, altKey }: Pressed): boolean {
  return repeat || ctrlKey || metaKey || altKey
}

/** The digit that was pressed by itself; null if none was. */
export function digitOf(pressed: Pressed): number | null {
  return /^[0-9]$/.test(pressed.key) && !isCombined(pressed) ? Number(pressed.key) : null
}

export function isTyping(target: Element | null): boolean {
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'range', 'button'].includes(target.type)
  return target instanceof HTMLElement && (target.matches('textarea, select') || target.isContentEditable)
}
