import type { Source } from '../schema.ts'

const feed = (file: string) =>
  `https://b0.p.awsstatic.com/pricing/2.0/meteredUnitMaps/${file}/USD/current/${file}.json`

/** Where prices were read. Feeds are the files behind AWS's own pricing pages. */
// biome-ignore format: one source a line, as a table
export const priceSources = {
  'feed-sqs': { url: feed('queueservice'), title: 'Price feed of the Amazon SQS pricing page', publisher: 'aws' },
  'feed-sns': { url: feed('sns'), title: 'Price feed of the Amazon SNS pricing page', publisher: 'aws' },
  'feed-eventbridge': { url: feed('events'), title: 'Price feed of the Amazon EventBridge pricing page', publisher: 'aws' },
  'feed-kinesis': { url: feed('kinesis'), title: 'Price feed of the Amazon Kinesis Data Streams pricing page', publisher: 'aws' },
  'feed-lambda': { url: feed('lambda'), title: 'Price feed of the AWS Lambda pricing page', publisher: 'aws' },
  'feed-step-functions': { url: feed('states'), title: 'Price feed of the AWS Step Functions pricing page', publisher: 'aws' },
  'feed-firehose': { url: feed('kinesisfirehose'), title: 'Price feed of the Amazon Data Firehose pricing page', publisher: 'aws' },
  'feed-api-gateway': { url: feed('apigateway'), title: 'Price feed of the Amazon API Gateway pricing page', publisher: 'aws' },
  'feed-dynamodb': { url: feed('dynamodb'), title: 'Price feed of the Amazon DynamoDB pricing page', publisher: 'aws' },
  'feed-data-transfer': { url: feed('datatransfer'), title: 'Price feed of data transfer', publisher: 'aws' },
  'cloudburn-eventbridge': { url: 'https://cloudburn.io/blog/amazon-eventbridge-pricing', title: 'Amazon EventBridge pricing (CloudBurn)', publisher: 'third-party' },
  'cloudburn-sqs': { url: 'https://cloudburn.io/blog/amazon-sqs-pricing', title: 'Amazon SQS pricing (CloudBurn)', publisher: 'third-party' },
  'eb-pricing': { url: 'https://aws.amazon.com/eventbridge/pricing/', title: 'Amazon EventBridge pricing', publisher: 'aws' },
  'eb-pricing-secondary': { url: 'https://aws.amazon.com/eventbridge/pricing/', title: 'Amazon EventBridge pricing, as one guide by others gives it', publisher: 'third-party' },
  'ec2-pricing': { url: 'https://aws.amazon.com/ec2/pricing/on-demand/', title: 'Amazon EC2 On-Demand pricing', publisher: 'aws' },
  'kinesis-blog-advantage': { url: 'https://aws.amazon.com/blogs/big-data/kinesis-on-demand-advantage-saves-60-on-streaming-costs/', title: 'Kinesis On-demand Advantage saves 60% on streaming costs', publisher: 'aws' },
  'lambda-pricing': { url: 'https://aws.amazon.com/lambda/pricing/', title: 'AWS Lambda pricing', publisher: 'aws' },
  'pricing-calculator-repository': { url: 'https://github.com/davelindo/aws-pricing-calculator-mcp', title: 'Prices collected from the AWS Pricing Calculator', publisher: 'third-party' },
  'sns-sms-pricing': { url: 'https://aws.amazon.com/sns/sms-pricing/', title: 'Worldwide SMS pricing', publisher: 'aws' },
} as const satisfies Record<string, Source>
