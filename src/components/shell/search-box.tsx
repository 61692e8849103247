import { type ComponentType, useCallback, useLayoutEffect, useState } from 'react'
import { SearchGlyph } from '../ui/glyphs.tsx'
import { toast } from '../ui/toasts.ts'

type Palette = ComponentType<{ open: boolean; onClose: () => void }>

const load = () => import('../palette/palette.tsx').then(({ Palette }) => Palette)

/** How the key is written on this device; ⌘ is only on keyboards of Apple. */
const keys = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘K' : 'Ctrl K'

/** Opens the search, which arrives when it is first wanted. */
export function SearchBox() {
  const [open, setOpen] = useState(false)
  const [Palette, setPalette] = useState<Palette | null>(null)

  const show = useCallback(() => {
    setOpen(true)
    load()
      .then((loaded) => setPalette(() => loaded))
      .catch(() => {
        setOpen(false)
        toast('The search did not arrive. Is the connection up?')
      })
  }, [])

  // Before the box can be seen: whoever sees it may press the key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      if (event.shiftKey || event.altKey || event.defaultPrevented) return
      event.preventDefault()
      // Another window is open: it goes first.
      if (document.querySelector('dialog[open]') === null) show()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [show])

  return (
    <>
      <button
        type="button"
        onClick={show}
        onPointerEnter={() => void load().catch(() => {})}
        aria-haspopup="dialog"
        aria-keyshortcuts="Meta+K Control+K"
        className="flex min-h-8.5 items-center gap-2 rounded-control border border-line-strong bg-card px-2.5 text-sm text-ink-soft hover:border-ink-faint"
      >
        <SearchGlyph className="size-4 lg:hidden" />
        <span className="max-lg:sr-only">Search or jump to…</span>
        <kbd
          aria-hidden
          className="rounded-mark border border-line-strong px-1.5 font-sans text-xs max-lg:hidden"
        >
          {keys}
        </kbd>
      </button>
      {Palette !== null && <Palette open={open} onClose={() => setOpen(false)} />}
    </>
  )
}
