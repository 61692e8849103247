import amazonApiGateway from 'aws-icons/icons/architecture-service/AmazonAPIGateway.svg?raw'
import amazonAurora from 'aws-icons/icons/architecture-service/AmazonAurora.svg?raw'
import amazonCloudWatch from 'aws-icons/icons/architecture-service/AmazonCloudWatch.svg?raw'
import amazonDataFirehose from 'aws-icons/icons/architecture-service/AmazonDataFirehose.svg?raw'
import amazonDynamoDb from 'aws-icons/icons/architecture-service/AmazonDynamoDB.svg?raw'
import amazonEventBridge from 'aws-icons/icons/architecture-service/AmazonEventBridge.svg?raw'
import amazonKinesisDataStreams from 'aws-icons/icons/architecture-service/AmazonKinesisDataStreams.svg?raw'
import amazonMsk from 'aws-icons/icons/architecture-service/AmazonManagedStreamingforApacheKafka.svg?raw'
import amazonMq from 'aws-icons/icons/architecture-service/AmazonMQ.svg?raw'
import amazonRds from 'aws-icons/icons/architecture-service/AmazonRDS.svg?raw'
import amazonSes from 'aws-icons/icons/architecture-service/AmazonSimpleEmailService.svg?raw'
import amazonSns from 'aws-icons/icons/architecture-service/AmazonSimpleNotificationService.svg?raw'
import amazonSqs from 'aws-icons/icons/architecture-service/AmazonSimpleQueueService.svg?raw'
import amazonS3 from 'aws-icons/icons/architecture-service/AmazonSimpleStorageService.svg?raw'
import awsAppSync from 'aws-icons/icons/architecture-service/AWSAppSync.svg?raw'
import awsFargate from 'aws-icons/icons/architecture-service/AWSFargate.svg?raw'
import awsIotCore from 'aws-icons/icons/architecture-service/AWSIoTCore.svg?raw'
import awsLambda from 'aws-icons/icons/architecture-service/AWSLambda.svg?raw'
import awsStepFunctions from 'aws-icons/icons/architecture-service/AWSStepFunctions.svg?raw'

/**
 * AWS's drawings as text, by the `icon` of a kind: for exports. Import this module lazily, it is large.
 */
export const rawIcons: Readonly<Record<string, string>> = {
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
