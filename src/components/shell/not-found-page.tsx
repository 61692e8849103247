import { Link } from '@tanstack/react-router'
import { buttonClass } from '../ui/button.tsx'
import { MessagePage } from './message-page.tsx'

export function NotFoundPage() {
  return (
    <MessagePage
      title="There is no page here"
      actions={
        <Link to="/" className={buttonClass('primary')}>
          Go to the start
        </Link>
      }
    >
      <p>The address may be misspelt, or the page has moved. Nothing you have saved is lost.</p>
    </MessagePage>
  )
}
