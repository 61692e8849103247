import type { Entry, Row } from '../entry.ts'

const busEventSource: Entry = { native: 'bus-event-source', confidence: 'verified' }
const exportJob: Entry = { native: 'export', confidence: 'unverified' }
const inboundMessage: Entry = { native: 'inbound-message', confidence: 'likely' }
const inboundMessageUnverified: Entry = { native: 'inbound-message', confidence: 'unverified' }
const partnerEvent: Entry = { native: 'partner-event', confidence: 'verified' }
const webhook: Entry = { native: 'webhook', confidence: 'likely' }
const webhookSure: Entry = { native: 'webhook', confidence: 'verified' }
const alarmWatchesMetrics: Entry = { refused: 'alarm-watches-metrics', between: [], confidence: 'likely' }
const endsWithPeople: Entry = { refused: 'ends-with-people', between: [], confidence: 'likely' }
const mailRulesViaFunction: Entry = { refused: 'mail-rules', between: ['lambda'], confidence: 'likely' }
const mailRulesViaTopic: Entry = { refused: 'mail-rules', between: ['sns-standard'], confidence: 'likely' }
const mailRulesViaTopicThenQueue: Entry = {
  refused: 'mail-rules',
  between: ['sns-standard', 'sqs-standard'],
  confidence: 'likely',
}
const partnerEntryViaApi: Entry = { refused: 'partner-entry', between: ['api-gateway'], confidence: 'likely' }
const partnerEntryViaBus: Entry = {
  refused: 'partner-entry',
  between: ['eventbridge-bus'],
  confidence: 'likely',
}
const partnerEntryViaBusThenFunction: Entry = {
  refused: 'partner-entry',
  between: ['eventbridge-bus', 'lambda'],
  confidence: 'likely',
}
const partnerEntryViaBusThenQueue: Entry = {
  refused: 'partner-entry',
  between: ['eventbridge-bus', 'sqs-standard'],
  confidence: 'likely',
}
const partnerEntryViaBusThenTopic: Entry = {
  refused: 'partner-entry',
  between: ['eventbridge-bus', 'sns-standard'],
  confidence: 'likely',
}
const partnerEntryViaFunction: Entry = { refused: 'partner-entry', between: ['lambda'], confidence: 'likely' }
const pipeSourceViaBusThenQueue: Entry = {
  refused: 'pipe-source',
  between: ['eventbridge-bus', 'sqs-standard'],
  confidence: 'likely',
}
const pipeSourceViaTopicThenQueue: Entry = {
  refused: 'pipe-source',
  between: ['sns-standard', 'sqs-standard'],
  confidence: 'likely',
}
const smsToTopicViaTopic: Entry = { refused: 'sms-to-topic', between: ['sns-standard'], confidence: 'likely' }
const smsToTopicViaTopicThenFirehose: Entry = {
  refused: 'sms-to-topic',
  between: ['sns-standard', 'firehose'],
  confidence: 'likely',
}
const smsToTopicViaTopicThenFunction: Entry = {
  refused: 'sms-to-topic',
  between: ['sns-standard', 'lambda'],
  confidence: 'likely',
}
const smsToTopicViaTopicThenQueue: Entry = {
  refused: 'sms-to-topic',
  between: ['sns-standard', 'sqs-standard'],
  confidence: 'likely',
}

const email: Row = {
  client: mailRulesViaTopicThenQueue,
  'api-gateway': mailRulesViaFunction,
  lambda: inboundMessage,
  'sqs-standard': mailRulesViaTopic,
  'sqs-fifo': mailRulesViaFunction,
  'sns-standard': inboundMessage,
  'sns-fifo': mailRulesViaFunction,
  'eventbridge-bus': mailRulesViaFunction,
  'eventbridge-bus-v2': mailRulesViaFunction,
  'eventbridge-pipe': pipeSourceViaTopicThenQueue,
  'eventbridge-scheduler': mailRulesViaFunction,
  'kinesis-stream': mailRulesViaFunction,
  firehose: mailRulesViaTopic,
  'step-functions': mailRulesViaFunction,
  dynamodb: mailRulesViaFunction,
  s3: inboundMessage,
  'aurora-rds': mailRulesViaFunction,
  'http-endpoint': mailRulesViaTopic,
  email: mailRulesViaFunction,
  sms: mailRulesViaFunction,
  'mobile-push': mailRulesViaFunction,
  'saas-partner': mailRulesViaFunction,
  'ecs-fargate': mailRulesViaTopicThenQueue,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': mailRulesViaFunction,
}

const sms: Row = {
  client: smsToTopicViaTopicThenQueue,
  'api-gateway': smsToTopicViaTopic,
  lambda: smsToTopicViaTopic,
  'sqs-standard': smsToTopicViaTopic,
  'sqs-fifo': smsToTopicViaTopicThenFunction,
  'sns-standard': inboundMessageUnverified,
  'sns-fifo': smsToTopicViaTopicThenFunction,
  'eventbridge-bus': smsToTopicViaTopicThenFunction,
  'eventbridge-bus-v2': smsToTopicViaTopicThenFunction,
  'eventbridge-pipe': pipeSourceViaTopicThenQueue,
  'eventbridge-scheduler': smsToTopicViaTopicThenFunction,
  'kinesis-stream': smsToTopicViaTopicThenFunction,
  firehose: smsToTopicViaTopic,
  'step-functions': smsToTopicViaTopicThenFunction,
  dynamodb: smsToTopicViaTopicThenFunction,
  s3: smsToTopicViaTopicThenFirehose,
  'aurora-rds': smsToTopicViaTopicThenFunction,
  'http-endpoint': smsToTopicViaTopic,
  email: smsToTopicViaTopic,
  sms: smsToTopicViaTopic,
  'mobile-push': smsToTopicViaTopic,
  'saas-partner': smsToTopicViaTopic,
  'ecs-fargate': smsToTopicViaTopicThenQueue,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': smsToTopicViaTopicThenFunction,
}

const mobilePush: Row = {
  client: endsWithPeople,
  'api-gateway': endsWithPeople,
  lambda: endsWithPeople,
  'sqs-standard': endsWithPeople,
  'sqs-fifo': endsWithPeople,
  'sns-standard': endsWithPeople,
  'sns-fifo': endsWithPeople,
  'eventbridge-bus': endsWithPeople,
  'eventbridge-bus-v2': endsWithPeople,
  'eventbridge-pipe': endsWithPeople,
  'eventbridge-scheduler': endsWithPeople,
  'kinesis-stream': endsWithPeople,
  firehose: endsWithPeople,
  'step-functions': endsWithPeople,
  dynamodb: endsWithPeople,
  s3: endsWithPeople,
  'aurora-rds': endsWithPeople,
  'http-endpoint': endsWithPeople,
  email: endsWithPeople,
  sms: endsWithPeople,
  'mobile-push': endsWithPeople,
  'saas-partner': endsWithPeople,
  'ecs-fargate': endsWithPeople,
  'cloudwatch-alarm': endsWithPeople,
  'cloudwatch-logs': endsWithPeople,
}

const saasPartner: Row = {
  client: partnerEntryViaBusThenQueue,
  'api-gateway': webhook,
  lambda: webhookSure,
  'sqs-standard': partnerEntryViaBus,
  'sqs-fifo': partnerEntryViaBus,
  'sns-standard': partnerEntryViaBus,
  'sns-fifo': partnerEntryViaApi,
  'eventbridge-bus': partnerEvent,
  'eventbridge-bus-v2': busEventSource,
  'eventbridge-pipe': pipeSourceViaBusThenQueue,
  'eventbridge-scheduler': partnerEntryViaFunction,
  'kinesis-stream': partnerEntryViaBus,
  firehose: partnerEntryViaBus,
  'step-functions': partnerEntryViaBus,
  dynamodb: partnerEntryViaBusThenFunction,
  s3: exportJob,
  'aurora-rds': partnerEntryViaBusThenFunction,
  'http-endpoint': partnerEntryViaBus,
  email: partnerEntryViaBusThenTopic,
  sms: partnerEntryViaBusThenTopic,
  'mobile-push': partnerEntryViaBusThenTopic,
  'saas-partner': partnerEntryViaBus,
  'ecs-fargate': partnerEntryViaBus,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': partnerEntryViaBus,
}

/** What email, sms, mobile-push, saas-partner may feed. */
export const people = {
  email,
  sms,
  'mobile-push': mobilePush,
  'saas-partner': saasPartner,
} as const
