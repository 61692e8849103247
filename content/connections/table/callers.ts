import type { Entry, Row } from '../entry.ts'

const functionSend: Entry = { native: 'function-send', confidence: 'verified' }
const gatewayIntegrationSync: Entry = { native: 'gateway-integration-sync', confidence: 'likely' }
const gatewayIntegrationSyncSure: Entry = { native: 'gateway-integration-sync', confidence: 'verified' }
const gatewayInvoke: Entry = { native: 'gateway-invoke', confidence: 'verified' }
const gatewayStart: Entry = { native: 'gateway-start', confidence: 'verified' }
const gatewayStore: Entry = { native: 'gateway-store', confidence: 'verified' }
const gatewayStoreLikely: Entry = { native: 'gateway-store', confidence: 'likely' }
const gatewayStoreUnverified: Entry = { native: 'gateway-store', confidence: 'unverified' }
const httpsRequest: Entry = { native: 'https-request', confidence: 'likely' }
const httpsRequestSure: Entry = { native: 'https-request', confidence: 'verified' }
const logging: Entry = { native: 'logging', confidence: 'likely' }
const loggingSure: Entry = { native: 'logging', confidence: 'verified' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const replyToClient: Entry = { native: 'reply-to-client', confidence: 'likely' }
const sdkCall: Entry = { native: 'sdk-call', confidence: 'likely' }
const sdkCallSure: Entry = { native: 'sdk-call', confidence: 'verified' }
const sdkInvoke: Entry = { native: 'sdk-invoke', confidence: 'likely' }
const sdkInvokeSure: Entry = { native: 'sdk-invoke', confidence: 'verified' }
const sdkSend: Entry = { native: 'sdk-send', confidence: 'likely' }
const sdkSendSure: Entry = { native: 'sdk-send', confidence: 'verified' }
const sdkStart: Entry = { native: 'sdk-start', confidence: 'likely' }
const gatewayCustomBusViaFunction: Entry = {
  refused: 'gateway-custom-bus',
  between: ['lambda'],
  confidence: 'likely',
}
const gatewayNoIntegrationViaFunction: Entry = {
  refused: 'gateway-no-integration',
  between: ['lambda'],
  confidence: 'likely',
}
const gatewayNoSqlViaFunction: Entry = {
  refused: 'gateway-no-sql',
  between: ['lambda'],
  confidence: 'likely',
}
const noWayToPeopleViaFunction: Entry = {
  refused: 'no-way-to-people',
  between: ['lambda'],
  confidence: 'likely',
}
const noWayToPeopleViaTopic: Entry = {
  refused: 'no-way-to-people',
  between: ['sns-standard'],
  confidence: 'likely',
}
const outsideAws: Entry = { refused: 'outside-aws', between: [], confidence: 'unverified' }
const pipeFetchesViaQueue: Entry = {
  refused: 'pipe-fetches',
  between: ['sqs-standard'],
  confidence: 'verified',
}

const client: Row = {
  client: outsideAws,
  'api-gateway': httpsRequestSure,
  lambda: sdkInvoke,
  'sqs-standard': sdkSend,
  'sqs-fifo': sdkSend,
  'sns-standard': sdkSend,
  'sns-fifo': sdkSend,
  'eventbridge-bus': sdkSend,
  'eventbridge-bus-v2': sdkSend,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': sdkSend,
  'kinesis-stream': sdkSend,
  firehose: sdkSend,
  'step-functions': sdkStart,
  dynamodb: sdkCall,
  s3: sdkCall,
  'aurora-rds': sdkCall,
  'http-endpoint': httpsRequest,
  email: sdkSend,
  sms: sdkSend,
  'mobile-push': sdkSend,
  'saas-partner': httpsRequest,
  'ecs-fargate': sdkCall,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': sdkCall,
  'amazon-mq': sdkSend,
  msk: sdkSend,
  ses: sdkSend,
  appsync: httpsRequest,
  'iot-core': sdkSend,
}

const apiGateway: Row = {
  client: replyToClient,
  'api-gateway': gatewayNoIntegrationViaFunction,
  lambda: gatewayInvoke,
  'sqs-standard': gatewayStore,
  'sqs-fifo': gatewayStore,
  'sns-standard': gatewayStore,
  'sns-fifo': gatewayStoreLikely,
  'eventbridge-bus': gatewayStore,
  'eventbridge-bus-v2': gatewayCustomBusViaFunction,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': gatewayStoreUnverified,
  'kinesis-stream': gatewayStore,
  firehose: gatewayStoreLikely,
  'step-functions': gatewayStart,
  dynamodb: gatewayIntegrationSync,
  s3: gatewayIntegrationSync,
  'aurora-rds': gatewayNoSqlViaFunction,
  'http-endpoint': gatewayIntegrationSync,
  email: noWayToPeopleViaFunction,
  sms: noWayToPeopleViaTopic,
  'mobile-push': noWayToPeopleViaTopic,
  'saas-partner': gatewayNoIntegrationViaFunction,
  'ecs-fargate': gatewayIntegrationSyncSure,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': loggingSure,
  'amazon-mq': gatewayNoIntegrationViaFunction,
  msk: gatewayNoIntegrationViaFunction,
  'rds-proxy': gatewayNoSqlViaFunction,
}

const lambda: Row = {
  client: replyToClient,
  'api-gateway': httpsRequestSure,
  lambda: sdkInvokeSure,
  'sqs-standard': functionSend,
  'sqs-fifo': sdkSend,
  'sns-standard': functionSend,
  'sns-fifo': sdkSend,
  'eventbridge-bus': functionSend,
  'eventbridge-bus-v2': sdkSend,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': sdkSend,
  'kinesis-stream': sdkSend,
  firehose: sdkSend,
  'step-functions': sdkStart,
  dynamodb: sdkCall,
  s3: sdkCallSure,
  'aurora-rds': sdkCall,
  'http-endpoint': httpsRequest,
  email: sdkSend,
  sms: sdkSend,
  'mobile-push': sdkSend,
  'saas-partner': httpsRequest,
  'ecs-fargate': sdkCall,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logging,
  'amazon-mq': sdkSend,
  msk: sdkSend,
  'rds-proxy': sdkCallSure,
  ses: sdkSendSure,
  appsync: httpsRequest,
  'iot-core': sdkSend,
}

const ecsFargate: Row = {
  client: replyToClient,
  'api-gateway': httpsRequestSure,
  lambda: sdkInvoke,
  'sqs-standard': sdkSend,
  'sqs-fifo': sdkSend,
  'sns-standard': sdkSend,
  'sns-fifo': sdkSend,
  'eventbridge-bus': sdkSend,
  'eventbridge-bus-v2': sdkSend,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': sdkSend,
  'kinesis-stream': sdkSend,
  firehose: sdkSend,
  'step-functions': sdkStart,
  dynamodb: sdkCall,
  s3: sdkCall,
  'aurora-rds': sdkCall,
  'http-endpoint': httpsRequest,
  email: sdkSend,
  sms: sdkSend,
  'mobile-push': sdkSend,
  'saas-partner': httpsRequest,
  'ecs-fargate': sdkCall,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logging,
  'amazon-mq': sdkSend,
  msk: sdkSend,
  'rds-proxy': sdkCallSure,
  ses: sdkSendSure,
  appsync: httpsRequest,
  'iot-core': sdkSend,
}

const httpEndpoint: Row = {
  client: replyToClient,
  'api-gateway': httpsRequestSure,
  lambda: sdkInvoke,
  'sqs-standard': sdkSend,
  'sqs-fifo': sdkSend,
  'sns-standard': sdkSend,
  'sns-fifo': sdkSend,
  'eventbridge-bus': sdkSend,
  'eventbridge-bus-v2': sdkSend,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': sdkSend,
  'kinesis-stream': sdkSend,
  firehose: sdkSend,
  'step-functions': sdkStart,
  dynamodb: sdkCall,
  s3: sdkCall,
  'aurora-rds': sdkCall,
  'http-endpoint': outsideAws,
  email: sdkSend,
  sms: sdkSend,
  'mobile-push': sdkSend,
  'saas-partner': httpsRequest,
  'ecs-fargate': sdkCall,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': sdkCall,
}

/** What client, api-gateway, lambda, ecs-fargate, http-endpoint may feed. */
export const callers = {
  client,
  'api-gateway': apiGateway,
  lambda,
  'ecs-fargate': ecsFargate,
  'http-endpoint': httpEndpoint,
} as const
