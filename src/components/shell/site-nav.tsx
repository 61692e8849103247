import { Link, useRouter } from '@tanstack/react-router'

const items = [
  { path: '/guide', label: 'Guide' },
  { path: '/compare', label: 'Compare' },
  { path: '/patterns', label: 'Patterns' },
  { path: '/designs', label: 'Designs' },
  { path: '/sources', label: 'Sources' },
]

/** Links to the main pages; a page whose route is not built yet is left out. */
export function SiteNav() {
  const { routesByPath } = useRouter()
  const built = items.filter(({ path }) => path in routesByPath || `${path}/` in routesByPath)
  if (built.length === 0) return null
  return (
    <nav aria-label="Main" className="order-last -mx-1 w-full overflow-x-auto sm:order-none sm:w-auto">
      <ul className="flex gap-0.5 px-1 py-1 sm:gap-1">
        {built.map(({ path, label }) => (
          <li key={path}>
            <Link
              to={path}
              className="block rounded-control px-2 py-1.5 sm:px-3 text-sm font-medium text-ink-soft hover:text-ink data-[status=active]:bg-water-soft data-[status=active]:font-semibold data-[status=active]:text-water"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
