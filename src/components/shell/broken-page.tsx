import { Button, buttonClass } from '../ui/button.tsx'
import { MessagePage } from './message-page.tsx'

/** Shown in place of a page whose code threw. */
export function BrokenPage({ error }: { error: unknown }) {
  return (
    <MessagePage
      title="This page has broken"
      actions={
        <>
          <Button kind="primary" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
          <a href={import.meta.env.BASE_URL} className={buttonClass()}>
            Go to the start
          </a>
        </>
      }
    >
      <p>That is a fault in Waterline, not in what you did. What you have saved is still there.</p>
      <details className="mt-4 text-sm">
        <summary>What went wrong</summary>
        <p className="mt-1.5 font-mono text-xs">{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </MessagePage>
  )
}
