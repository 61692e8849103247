import type { FactProse } from '../../schema.ts'
import type { othersFacts } from '../others.ts'

/** Words of the facts on the services around messaging, judged and read: pages only. */
export const othersProse = {
  'rds.connections.mysql.memory': {
    label: 'Memory for a MySQL connection',
    statement:
      'RDS for MySQL allows one connection for each 12,582,880 bytes of memory unless set otherwise: about 630 with 8 GiB.',
  },
  'rds.connections.postgres.memory': {
    label: 'Memory for a PostgreSQL connection',
    statement:
      'RDS for PostgreSQL allows one connection for each 9,531,392 bytes of memory unless set otherwise, 5,000 at most.',
  },
  'rds.connections.postgres.default.max': {
    label: 'PostgreSQL connections unless set',
    statement: 'RDS for PostgreSQL allows 5,000 connections at most unless its parameter is raised.',
  },
  'rds.connections.small': {
    label: 'Connections of a small database',
    statement: 'RDS for MySQL on a db.t3.micro allows about 60 connections unless set otherwise.',
  },
  'rds.proxy.waits': {
    label: 'What a full pool does',
    statement:
      'RDS Proxy lets callers wait for a connection from its pool and refuses those beyond its limits.',
  },
  'rds.proxy.borrow.timeout': {
    label: 'Wait for a connection',
    statement: 'A caller waits up to 120 seconds for a connection from RDS Proxy unless set otherwise.',
  },
  'rds.proxy.max': {
    label: 'Proxies of an account',
    statement: 'An account may have 20 proxies until the quota is raised.',
  },
  'rds.proxy.targets': {
    label: 'Databases of a proxy',
    statement: 'A proxy serves one database instance; several proxies may serve the same one.',
  },
  'dynamodb.item.size': {
    label: 'Largest item',
    statement: 'An item may have 400 KB, names of its attributes included.',
  },
  'dynamodb.stream.order': {
    label: "Order of a table's stream",
    statement: 'Changes of one item appear in its stream in their order.',
  },
  'dynamodb.stream.readers': {
    label: "Readers of a table's stream",
    statement: "Two readers at most should read one shard of a table's stream at the same time.",
  },
  'dynamodb.stream.once': {
    label: 'Changes in the stream',
    statement: 'Each change of an item appears exactly once in the stream of its table.',
  },
  's3.events.targets': {
    label: 'Whom a bucket notifies',
    statement: 'A bucket notifies topics, queues, functions and EventBridge.',
  },
  's3.events.fifo': {
    label: 'Notifications to FIFO',
    statement: 'A bucket cannot notify a FIFO queue; EventBridge can stand between.',
  },
  's3.events.delivery': {
    label: 'Delivery of notifications',
    statement: 'Notifications of a bucket are meant to arrive at least once.',
  },
  's3.events.latency': {
    label: 'Latency of notifications',
    statement: 'Notifications mostly take seconds, sometimes a minute or longer; AWS names no figure.',
  },
  'ecs.job.length': {
    label: 'Longest task',
    statement: 'A task on Fargate has no hard limit on how long it runs.',
  },
  'ecs.tasks.per.service': {
    label: 'Tasks of a service',
    statement: 'A service runs 5,000 tasks at most.',
  },
  'ecs.launch.rate': {
    label: 'Tasks started per minute',
    statement: 'A service starts up to 500 tasks per minute on Fargate in the regions of Waterline.',
  },
  'ecs.start.time.max': {
    label: 'Start of a task',
    statement: 'AWS reckons with 35 seconds to 2 minutes for a task on Fargate to start.',
  },
  'ses.rate': {
    label: 'Mails per second',
    statement: 'How many mails SES sends per second differs from account to account and can be raised.',
  },
  'ses.rate.sandbox': {
    label: 'Mails per second, sandbox',
    statement: 'An account that is still in the sandbox sends one mail per second and 200 in 24 hours.',
  },
  'ses.message.size': {
    label: 'Largest mail',
    statement: 'A mail may have 40 MB, attachments and encoding included.',
  },
  'ses.recipients.max': {
    label: 'Recipients of a mail',
    statement: 'A mail goes to 50 recipients at most.',
  },
  'mq.protocols': {
    label: 'Protocols of a broker',
    statement: 'Brokers for ActiveMQ speak AMQP, MQTT, OpenWire and STOMP.',
  },
  'mq.jms': {
    label: 'JMS on a broker',
    statement:
      'From version 4 on, brokers for RabbitMQ also serve JMS 1.1, 2.0 and 3.1 clients, with a few exceptions.',
  },
  'mq.connections.max': {
    label: 'Connections of a broker',
    statement: 'A large ActiveMQ broker takes 2,000 connections for each protocol, a micro one 300.',
  },
  'mq.messages.throttle': {
    label: 'Throttling of messages',
    statement: 'Amazon MQ does not throttle messages; what a broker carries depends on its instance.',
  },
  'msk.serverless.write': {
    label: 'Bytes into MSK Serverless',
    statement: 'A serverless cluster takes 200 MB per second.',
  },
  'msk.serverless.message.size': {
    label: 'Largest message, serverless',
    statement: 'A message to a serverless cluster may have 8 MiB.',
  },
  'msk.serverless.retention.max': {
    label: 'Longest retention, serverless',
    statement: 'A serverless cluster keeps messages as long as it is told to, without limit.',
  },
  'msk.connections.max': {
    label: 'Connections of a broker',
    statement:
      'A broker takes 3,000 connections of clients that sign in with IAM, until its configuration raises it.',
  },
  'iot.message.size': {
    label: 'Largest message of a device',
    statement: 'A message of a device may have 128 KB.',
  },
  'iot.connection.rate': {
    label: 'Messages of a device',
    statement: 'One connection carries 100 messages per second in and out; more are discarded.',
  },
  'iot.rule.rate': {
    label: 'Rules evaluated per second',
    statement: 'An account evaluates 20,000 rules per second, in Paris 2,000, until raised.',
  },
  'iot.session.expiry': {
    label: 'Messages for absent devices',
    statement:
      'For a device that is away, messages of a persistent session are kept for an hour unless raised.',
  },
  'appsync.timeout': {
    label: 'Time to answer',
    statement: 'A request to AppSync has 30 seconds.',
  },
  'appsync.subscription.size': {
    label: 'Size of a pushed message',
    statement: 'A message pushed to subscribers may have 240 KB.',
  },
  'appsync.events.rate': {
    label: 'Events per second',
    statement: 'An AppSync event API takes 10,000 events per second until raised.',
  },
  'appsync.outbound.rate': {
    label: 'Messages to subscribers',
    statement: 'An API sends a million messages of 5 KB per second to its subscribers until raised.',
  },
} as const satisfies Record<keyof typeof othersFacts, FactProse>
