import { encode } from 'uqr'

/** Modules of empty margin that readers need. */
const QUIET = 4

/** Black on white in both themes: many readers take nothing else. */
export function QrPicture({ text }: { readonly text: string }) {
  const { data, size } = encode(text, { border: 0 })
  const whole = size + 2 * QUIET
  const dots = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  )
  return (
    <svg
      role="img"
      aria-label="QR code of the link"
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="mt-2 w-full max-w-88 rounded-control border border-line"
    >
      <path fill="#fff" d={`M0 0h${whole}v${whole}H0z`} />
      <path fill="#000" d={dots.join('')} />
    </svg>
  )
}
