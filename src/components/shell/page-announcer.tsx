import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { awaitHeading } from '../ui/use-heading-focus.ts'

/** Says the new page's title to screen readers; a browser does so only when it loads a page itself. */
export function PageAnnouncer() {
  const router = useRouter()
  const [title, setTitle] = useState('')
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) setTitle(document.title)
      }),
    [router],
  )
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ fromLocation, toLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) awaitHeading(toLocation.pathname)
      }),
    [router],
  )
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {title}
    </p>
  )
}
