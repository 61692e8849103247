import { useRouter } from '@tanstack/react-router'
import { type RefObject, useLayoutEffect } from 'react'

/** The page to which somebody has come from inside the app, until its heading has the focus. */
let awaited: string | null = null

/** To be called before a page comes: its heading may come later than the page. */
export function awaitHeading(path: string): void {
  awaited = path
}

/**
 * Moves the focus to a page's heading when somebody came to it from inside the app: what had the focus is
 * gone by then. A page that the browser itself opened keeps the focus where the browser has it.
 */
export function useHeadingFocus(heading: RefObject<HTMLElement | null>): void {
  const router = useRouter()
  useLayoutEffect(() => {
    const take = () => {
      if (awaited !== router.state.location.pathname) return
      awaited = null
      heading.current?.focus()
    }
    take()
    return router.subscribe('onRendered', take)
  }, [router, heading])
}
