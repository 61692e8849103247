/** Who this is not, and whose names and drawings are used. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line px-4 py-6 text-xs text-ink-soft sm:px-6">
      <p className="max-w-3xl">
        Waterline is not affiliated with Amazon. AWS and the architecture icons are trademarks of Amazon.com,
        Inc. or its affiliates; the icons are shown unaltered.
      </p>
    </footer>
  )
}
