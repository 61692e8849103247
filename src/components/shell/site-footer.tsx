import { Link } from '@tanstack/react-router'

/** Who this is not, whose names and drawings are used, how it was tried, and where the knowledge can be had as data. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line px-4 py-6 text-xs text-ink-soft sm:px-6">
      <p className="max-w-3xl">
        Waterline is not affiliated with Amazon. AWS and the architecture icons are trademarks of Amazon.com,
        Inc. or its affiliates; the icons are shown unaltered.
      </p>
      <p className="screen-only mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <Link to="/cases" className="font-medium text-water hover:underline">
          Waterline against published decisions
        </Link>
        <a
          href={`${import.meta.env.BASE_URL}knowledge.json`}
          className="font-medium text-water hover:underline"
        >
          Everything Waterline knows, as one JSON file
        </a>
      </p>
    </footer>
  )
}
