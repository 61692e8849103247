import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * The element that the address names after `#`, if its id starts with the prefix; it is brought into view when
 * the address changes. The router does so too, but before a page of this length has taken its place.
 */
export function useHashTarget(prefix: string): string | undefined {
  const hash = useLocation({ select: (location) => location.hash })
  const target = hash.startsWith(prefix) ? hash : undefined
  useEffect(() => {
    if (target === undefined) return
    const frame = requestAnimationFrame(() =>
      document.getElementById(target)?.scrollIntoView({ block: 'center' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [target])
  return target
}
