/** The iceberg: a small part above the waterline, most of it below. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="size-7" aria-hidden="true">
      <path className="fill-water/40" d="M16.4 3.2 25 12.6H9.4z" />
      <path className="fill-water/25" d="m16.4 3.2 2.9 9.4H9.4z" />
      <path
        className="stroke-water"
        fill="none"
        strokeWidth="2.4"
        strokeLinecap="round"
        d="M3 16.2c2.2-2 4.4-2 6.5 0s4.4 2 6.5 0 4.4-2 6.5 0 4.4 2 6.5 0"
      />
      <path className="fill-deep dark:fill-ink" d="M6.8 20h18.6l-4 7.4-5.6 2.4-5-3.3z" />
    </svg>
  )
}
