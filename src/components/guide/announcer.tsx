import { useEffect, useRef, useState } from 'react'
import type { RankedCandidate } from '../../engine/types.ts'

/** Long enough that typing a number or trying two options says one thing only. */
const SETTLE = 1200

/** Says once, politely, when another pattern leads. */
export function Announcer({ winner }: { readonly winner: RankedCandidate | null }) {
  const [text, setText] = useState('')
  const said = useRef(winner?.id)
  useEffect(() => {
    if (winner === null || winner.id === said.current) return
    const timer = setTimeout(() => {
      said.current = winner.id
      const fit = winner.assessment.fit.total
      setText(`Recommendation: ${winner.name}${fit === null ? '' : `, fit ${fit}`}.`)
    }, SETTLE)
    return () => clearTimeout(timer)
  }, [winner])
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {text}
    </p>
  )
}
