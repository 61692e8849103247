export const mainId = 'main'

/** First in the tab order: jumps over the header. */
export function SkipLink() {
  return (
    <a
      href={`#${mainId}`}
      onClick={(event) => {
        // Not by the hash: it may hold a shared design.
        event.preventDefault()
        document.getElementById(mainId)?.focus()
      }}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-card focus:px-3 focus:py-2 focus:font-semibold focus:shadow-float"
    >
      Skip to the content
    </a>
  )
}
