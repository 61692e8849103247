import { useEffect, useRef } from 'react'
import type { MetricId } from '#content/schema.ts'
import { useEditor } from '../editor-store.ts'

/** Comes into sight and gets the focus when the status bar asks for this metric. */
export function useSpot<E extends HTMLElement>(metric: MetricId | undefined) {
  const element = useRef<E>(null)
  const id = useEditor((state) => state.spot)
  useEffect(() => {
    if (metric === undefined || id !== metric) return
    element.current?.scrollIntoView({ block: 'center' })
    element.current?.focus({ preventScroll: true })
    useEditor.getState().metricShown()
  }, [id, metric])
  return element
}
