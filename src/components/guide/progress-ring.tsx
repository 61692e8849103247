interface ProgressRingProps {
  readonly done: number
  readonly of: number
}

const RADIUS = 9
const LENGTH = 2 * Math.PI * RADIUS

/** How far a group is: an empty ring, an arc, or a tick. The numbers stand beside it. */
export function ProgressRing({ done, of }: ProgressRingProps) {
  if (done >= of) {
    return (
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden className="shrink-0">
        <circle cx="10" cy="10" r="10" className="fill-water" />
        <path d="m6 10.4 2.6 2.5 5.2-5.6" fill="none" strokeWidth="1.8" className="stroke-on-water" />
      </svg>
    )
  }
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden className="shrink-0">
      <circle cx="10" cy="10" r={RADIUS} fill="none" strokeWidth="2" className="stroke-line-strong" />
      {done > 0 && (
        <circle
          cx="10"
          cy="10"
          r={RADIUS}
          fill="none"
          strokeWidth="2"
          strokeDasharray={`${(LENGTH * done) / of} ${LENGTH}`}
          transform="rotate(-90 10 10)"
          className="stroke-water"
        />
      )}
    </svg>
  )
}
