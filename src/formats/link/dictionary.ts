import { strToU8 } from 'fflate'

/**
 * Text that the compressor has seen before it begins, so that what designs are usually called costs little:
 * the usual last. Frozen: links of version 1 cannot be read without exactly this text.
 */
export const dictionary = strToU8(
  [
    'eu-west-1 us-east-1 eu-central-1 production account region VPC team',
    'Fraud check Search index Catalogue Pricing Loyalty Returns Refunds Couriers Inventory Reporting Audit',
    'Invoices Warehouse Documents Images Uploads Customers Users Products Notifications Analytics Shipping',
    'Delivery Billing Payments Checkout Orders order.created .updated .deleted .requested .completed .failed',
    'detail.type = detail-type = status = total ≥ 100 source prefix suffix exists not anything-but',
    'HTTP endpoint GraphQL API AWS service SaaS partner web client email address mail service mobile push',
    'connection pool device gateway Kafka cluster broker phone lake incoming filtered delivery requests',
    'replies aggregator scheduler schedule alarm operators customers producer consumer undo step ',
    'Send Load Store Save Write Read Update Reserve Book Charge Notify Enrich Transform Validate Process Handle ',
    'database table bucket stream Firehose stream custom event bus workflow pipe container partner API',
    ' service worker handler function events event bus topic FIFO topic dead letters DLQ FIFO queue 2 queue',
  ].join(' '),
)
