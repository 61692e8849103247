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
import { icons, letters } from '#content/kinds/icons.ts'
import type { KindId } from '#content/schema.ts'

/** By file name: drawings of AWS's own set, shown unaltered. */
const urls: Readonly<Record<string, string>> = {
  AmazonAPIGateway: amazonApiGateway,
  AmazonAurora: amazonAurora,
  AmazonCloudWatch: amazonCloudWatch,
  AmazonDataFirehose: amazonDataFirehose,
  AmazonDynamoDB: amazonDynamoDb,
  AmazonEventBridge: amazonEventBridge,
  AmazonKinesisDataStreams: amazonKinesisDataStreams,
  AmazonMQ: amazonMq,
  AmazonManagedStreamingforApacheKafka: amazonMsk,
  AmazonRDS: amazonRds,
  AmazonSimpleEmailService: amazonSes,
  AmazonSimpleNotificationService: amazonSns,
  AmazonSimpleQueueService: amazonSqs,
  AmazonSimpleStorageService: amazonS3,
  AWSAppSync: awsAppSync,
  AWSFargate: awsFargate,
  AWSIoTCore: awsIotCore,
  AWSLambda: awsLambda,
  AWSStepFunctions: awsStepFunctions,
}

/** Address of the drawing of a kind; undefined for kinds that AWS has no icon for. */
export function iconUrl(kind: KindId): string | undefined {
  const icon = icons[kind]
  return icon === undefined ? undefined : urls[icon]
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
