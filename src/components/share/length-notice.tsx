import { plural } from '../../design/format.ts'
import { LONG, TOO_LONG } from '../../formats/link.ts'

/** How long an address is, and what programs do to one of that length. */
export function LengthNotice({ length }: { readonly length: number }) {
  const count = plural(length, 'character')
  if (length <= LONG) return <span className="text-sm text-ink-soft">{count}</span>
  return (
    <span className="min-w-56 flex-1 rounded-card bg-caution-soft px-3 py-1.5 text-sm">
      <strong className="font-semibold">{count}.</strong>{' '}
      {length > TOO_LONG
        ? 'Many programs cut a link this long. Send the file instead.'
        : 'Some mail programs and chats break a link this long.'}
    </span>
  )
}
