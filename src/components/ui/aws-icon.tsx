import amazonApiGateway from 'aws-icons/icons/architecture-service/AmazonAPIGateway.svg?url'
import amazonAurora from 'aws-icons/icons/architecture-service/AmazonAurora.svg?url'
import amazonCloudWatch from 'aws-icons/icons/architecture-service/AmazonCloudWatch.svg?url'
import amazonDataFirehose from 'aws-icons/icons/architecture-service/AmazonDataFirehose.svg?url'
import amazonDynamoDb from 'aws-icons/icons/architecture-service/AmazonDynamoDB.svg?url'
import amazonEventBridge from 'aws-icons/icons/architecture-service/AmazonEventBridge.svg?url'
import amazonKinesisDataStreams from 'aws-icons/icons/architecture-service/AmazonKinesisDataStreams.svg?url'
import amazonMsk from 'aws-icons/icons/architecture-service/AmazonManagedStreamingforApacheKafka.svg?url'
import amazonMq from 'aws-icons/icons/architecture-service/AmazonMQ.svg?url'
import amazonRds from 'aws-icons/icons/architecture-service/AmazonRDS.svg?url'
import amazonSes from 'aws-icons/icons/architecture-service/AmazonSimpleEmailService.svg?url'
import amazonSns from 'aws-icons/icons/architecture-service/AmazonSimpleNotificationService.svg?url'
import amazonSqs from 'aws-icons/icons/architecture-service/AmazonSimpleQueueService.svg?url'
import amazonS3 from 'aws-icons/icons/architecture-service/AmazonSimpleStorageService.svg?url'
import awsAppSync from 'aws-icons/icons/architecture-service/AWSAppSync.svg?url'
import awsFargate from 'aws-icons/icons/architecture-service/AWSFargate.svg?url'
import awsIotCore from 'aws-icons/icons/architecture-service/AWSIoTCore.svg?url'
import awsLambda from 'aws-icons/icons/architecture-service/AWSLambda.svg?url'
import awsStepFunctions from 'aws-icons/icons/architecture-service/AWSStepFunctions.svg?url'
import { letters } from '#content/kinds/letters.ts'
import type { KindId } from '#content/schema.ts'

/** AWS's own drawings, shown unaltered: the files that content/kinds/icons.ts names. */
const urls: Readonly<Partial<Record<KindId, string>>> = {
  'amazon-mq': amazonMq,
  'api-gateway': amazonApiGateway,
  appsync: awsAppSync,
  'aurora-rds': amazonAurora,
  'cloudwatch-alarm': amazonCloudWatch,
  'cloudwatch-logs': amazonCloudWatch,
  dynamodb: amazonDynamoDb,
  'ecs-fargate': awsFargate,
  'eventbridge-bus-v2': amazonEventBridge,
  'eventbridge-bus': amazonEventBridge,
  'eventbridge-pipe': amazonEventBridge,
  'eventbridge-scheduler': amazonEventBridge,
  firehose: amazonDataFirehose,
  'iot-core': awsIotCore,
  'kinesis-stream': amazonKinesisDataStreams,
  lambda: awsLambda,
  msk: amazonMsk,
  'rds-proxy': amazonRds,
  s3: amazonS3,
  ses: amazonSes,
  'sns-fifo': amazonSns,
  'sns-standard': amazonSns,
  'sqs-fifo': amazonSqs,
  'sqs-standard': amazonSqs,
  'step-functions': awsStepFunctions,
}

/** Address of the drawing of a kind; undefined for kinds that AWS has no icon for. */
export function iconUrl(kind: KindId): string | undefined {
  return urls[kind]
}

/** Letter of the tile of a kind that has no icon. */
export function iconLetter(kind: KindId): string {
  return letters[kind] ?? '?'
}

interface AwsIconProps {
  readonly kind: KindId
  /** CSS px. */
  readonly size?: number
  /** Words for those who do not see it; none where a name stands beside it. */
  readonly label?: string
  readonly className?: string
}

/** The AWS icon of a kind, or a tile with its letter. */
export function AwsIcon({ kind, size = 24, label = '', className = '' }: AwsIconProps) {
  const url = iconUrl(kind)
  const radius = size / 8 + 1
  if (url !== undefined) {
    return (
      <img
        src={url}
        width={size}
        height={size}
        alt={label}
        className={`block shrink-0 ${className}`}
        style={{ borderRadius: radius }}
        draggable={false}
      />
    )
  }
  return (
    <span
      className={`inline-flex shrink-0 items-center justify-center bg-card font-semibold text-ink-soft ring-1 ring-line-strong ring-inset ${className}`}
      style={{ width: size, height: size, borderRadius: radius, fontSize: size * 0.46 }}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {iconLetter(kind)}
    </span>
  )
}
