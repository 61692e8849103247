import type { KindId, KindProse } from '../../schema.ts'
import { amazonMq } from './amazon-mq.ts'
import { apiGateway } from './api-gateway.ts'
import { appsync } from './appsync.ts'
import { auroraRds } from './aurora-rds.ts'
import { awsService } from './aws-service.ts'
import { client } from './client.ts'
import { cloudwatchAlarm } from './cloudwatch-alarm.ts'
import { cloudwatchLogs } from './cloudwatch-logs.ts'
import { dynamodb } from './dynamodb.ts'
import { ecsFargate } from './ecs-fargate.ts'
import { email } from './email.ts'
import { eventbridgeBus } from './eventbridge-bus.ts'
import { eventbridgeBusV2 } from './eventbridge-bus-v2.ts'
import { eventbridgePipe } from './eventbridge-pipe.ts'
import { eventbridgeScheduler } from './eventbridge-scheduler.ts'
import { firehose } from './firehose.ts'
import { httpEndpoint } from './http-endpoint.ts'
import { iotCore } from './iot-core.ts'
import { kinesisStream } from './kinesis-stream.ts'
import { lambda } from './lambda.ts'
import { mobilePush } from './mobile-push.ts'
import { msk } from './msk.ts'
import { rdsProxy } from './rds-proxy.ts'
import { s3 } from './s3.ts'
import { saasPartner } from './saas-partner.ts'
import { ses } from './ses.ts'
import { sms } from './sms.ts'
import { snsFifo } from './sns-fifo.ts'
import { snsStandard } from './sns-standard.ts'
import { sqsFifo } from './sqs-fifo.ts'
import { sqsStandard } from './sqs-standard.ts'
import { stepFunctions } from './step-functions.ts'

/** What is shown of every kind of part, by id. */
export const kindProse: Readonly<Record<KindId, KindProse>> = {
  'amazon-mq': amazonMq,
  'api-gateway': apiGateway,
  appsync,
  'aurora-rds': auroraRds,
  'aws-service': awsService,
  client,
  'cloudwatch-alarm': cloudwatchAlarm,
  'cloudwatch-logs': cloudwatchLogs,
  dynamodb,
  'ecs-fargate': ecsFargate,
  email,
  'eventbridge-bus': eventbridgeBus,
  'eventbridge-bus-v2': eventbridgeBusV2,
  'eventbridge-pipe': eventbridgePipe,
  'eventbridge-scheduler': eventbridgeScheduler,
  firehose,
  'http-endpoint': httpEndpoint,
  'iot-core': iotCore,
  'kinesis-stream': kinesisStream,
  lambda,
  'mobile-push': mobilePush,
  msk,
  'rds-proxy': rdsProxy,
  s3,
  'saas-partner': saasPartner,
  ses,
  sms,
  'sns-fifo': snsFifo,
  'sns-standard': snsStandard,
  'sqs-fifo': sqsFifo,
  'sqs-standard': sqsStandard,
  'step-functions': stepFunctions,
}
