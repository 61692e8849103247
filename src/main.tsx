import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrokenPage } from './components/shell/broken-page.tsx'
import { mendedAddress } from './components/shell/mended-address.ts'
import { NotFoundPage } from './components/shell/not-found-page.tsx'
import { routeTree } from './routeTree.gen.ts'
import './main.css'

const { BASE_URL } = import.meta.env

const mended = mendedAddress(window.location)
if (mended !== null) window.history.replaceState(null, '', mended)

const router = createRouter({
  routeTree,
  basepath: BASE_URL,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  // It is kept in the session's storage, and a frame in another page keeps nothing.
  scrollRestoration: window.location.pathname !== `${BASE_URL}embed`,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
