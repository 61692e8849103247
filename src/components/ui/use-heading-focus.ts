import { useRouter } from '@tanstack/react-router'
import { type RefObject, useLayoutEffect } from 'react'

/**
 * Moves the focus to a page's heading when somebody came to it from inside the app: what had the focus is
 * gone by then. A page that the browser itself opened keeps the focus where the browser has it.
 */
export function useHeadingFocus(heading: RefObject<HTMLElement | null>): void {
  const router = useRouter()
  useLayoutEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) heading.current?.focus()
      }),
    [router, heading],
  )
}
