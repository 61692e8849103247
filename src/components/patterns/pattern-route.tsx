import { getRouteApi } from '@tanstack/react-router'
import { PatternPage } from './pattern-page.tsx'

const route = getRouteApi('/patterns/$id')

/** The page of the pattern that the address names; the route has seen that it exists. */
export function PatternRoute() {
  const { id } = route.useParams()
  return <PatternPage key={id} id={id} />
}
