import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { servicePages } from '#content/comparison/service-pages.ts'
import type { ServicePage as Page } from '#content/comparison/service-types.ts'
import { MessagePage } from '../shell/message-page.tsx'
import { buttonClass } from '../ui/button.tsx'
import { ServicePage } from './service-page.tsx'

const route = getRouteApi('/services/$id')
const pages: Readonly<Record<string, Page>> = servicePages

/** The page of the service that the address names, by itself or by a kind of its parts: `sqs-standard`. */
export function ServiceRoute() {
  const { id } = route.useParams()
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined
  if (page !== undefined) return <ServicePage key={id} page={page} />
  const service = Object.values(pages).find(({ kinds }) => kinds.some((kind) => kind === id))
  if (service !== undefined) return <Navigate to="/services/$id" params={{ id: service.id }} search replace />
  return (
    <MessagePage
      title="No page on this service"
      actions={
        <Link to="/compare" className={buttonClass('primary')}>
          Compare the services
        </Link>
      }
    >
      <p>Waterline has pages on SQS, SNS, EventBridge, Kinesis, Lambda and Step Functions.</p>
    </MessagePage>
  )
}
