import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../components/shell/page-title.ts'
import { SiteFooter } from '../components/shell/site-footer.tsx'

export const Route = createFileRoute('/')({ component: LandingPage })

function LandingPage() {
  usePageTitle()
  return (
    <>
      <div className="mx-auto w-full max-w-3xl grow px-4 py-16 sm:px-6">
        <h1 className="text-3xl font-semibold">Choose AWS messaging that fits</h1>
        <p className="mt-4 max-w-2xl text-lg text-ink-soft">
          Say what your messages must survive, and see which design of queues, topics, buses and streams does
          it, why, and what would change the answer.
        </p>
      </div>
      <SiteFooter />
    </>
  )
}
