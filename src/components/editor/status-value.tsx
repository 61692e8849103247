interface StatusValueProps {
  readonly words: string
  readonly value: string
  readonly onClick?: () => void
}

/** A figure in the status bar; a button where there is more to see. */
export function StatusValue({ words, value, onClick }: StatusValueProps) {
  const text = (
    <>
      {words} <strong className="font-semibold text-on-deep">{value}</strong>
    </>
  )
  if (onClick === undefined) return <p>{text}</p>
  return (
    <button type="button" onClick={onClick} className="rounded-mark hover:underline">
      {text}
    </button>
  )
}
