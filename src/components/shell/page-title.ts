import { useEffect } from 'react'

/** Names the page in the tab: "Compare · Waterline". Without a name, the site's own. */
export function usePageTitle(name?: string): void {
  useEffect(() => {
    document.title = name === undefined ? 'Waterline: choose AWS messaging that fits' : `${name} · Waterline`
  }, [name])
}
