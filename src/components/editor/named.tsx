import { Fragment } from 'react'

interface NamedProps {
  readonly text: string
  readonly names: readonly string[]
}

/** A sentence in which the names of parts stand out. */
export function Named({ text, names }: NamedProps) {
  return splitAtNames(text, names).map(({ piece, named, at }) =>
    named ? (
      <strong key={at} className="font-semibold text-ink">
        {piece}
      </strong>
    ) : (
      <Fragment key={at}>{piece}</Fragment>
    ),
  )
}

interface Piece {
  readonly piece: string
  readonly named: boolean
  readonly at: number
}

/** The text in pieces, whole names by themselves; of names that start alike the longest counts. */
export function splitAtNames(text: string, names: readonly string[]): readonly Piece[] {
  const byLength = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  if (byLength.length === 0) return [{ piece: text, named: false, at: 0 }]
  const escaped = byLength.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ piece: text.slice(from, match.index), named: false, at: from })
    pieces.push({ piece: match[0], named: true, at: match.index })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ piece: text.slice(from), named: false, at: from })
  return pieces
}
