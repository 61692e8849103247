import { eventbridgePage } from './pages/eventbridge.ts'
import { kinesisPage } from './pages/kinesis.ts'
import { lambdaPage } from './pages/lambda.ts'
import { snsPage } from './pages/sns.ts'
import { sqsPage } from './pages/sqs.ts'
import { stepFunctionsPage } from './pages/step-functions.ts'
import type { ServicePage, ServicePageId } from './service-types.ts'

/** Every page about a service: the four that are compared, then those in the background. */
export const servicePages: Readonly<Record<ServicePageId, ServicePage>> = {
  sqs: sqsPage,
  sns: snsPage,
  eventbridge: eventbridgePage,
  kinesis: kinesisPage,
  lambda: lambdaPage,
  'step-functions': stepFunctionsPage,
}
