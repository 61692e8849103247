/** Patterns of the book by Gregor Hohpe and Bobby Woolf, named as there; `page` is the file on the book's site. */
export const eipNames = {
  'point-to-point-channel': { name: 'Point-to-Point Channel', page: 'PointToPointChannel' },
  'publish-subscribe-channel': { name: 'Publish-Subscribe Channel', page: 'PublishSubscribeChannel' },
  'competing-consumers': { name: 'Competing Consumers', page: 'CompetingConsumers' },
  'polling-consumer': { name: 'Polling Consumer', page: 'PollingConsumer' },
  'event-driven-consumer': { name: 'Event-Driven Consumer', page: 'EventDrivenConsumer' },
  'content-based-router': { name: 'Content-Based Router', page: 'ContentBasedRouter' },
  'message-filter': { name: 'Message Filter', page: 'Filter' },
  'recipient-list': { name: 'Recipient List', page: 'RecipientList' },
  aggregator: { name: 'Aggregator', page: 'Aggregator' },
  'scatter-gather': { name: 'Scatter-Gather', page: 'BroadcastAggregate' },
  'process-manager': { name: 'Process Manager', page: 'ProcessManager' },
  'request-reply': { name: 'Request-Reply', page: 'RequestReply' },
  'return-address': { name: 'Return Address', page: 'ReturnAddress' },
  'correlation-identifier': { name: 'Correlation Identifier', page: 'CorrelationIdentifier' },
  'claim-check': { name: 'Claim Check', page: 'StoreInLibrary' },
  'content-enricher': { name: 'Content Enricher', page: 'DataEnricher' },
  'pipes-and-filters': { name: 'Pipes and Filters', page: 'PipesAndFilters' },
  'message-store': { name: 'Message Store', page: 'MessageStore' },
  'message-broker': { name: 'Message Broker', page: 'MessageBroker' },
  'messaging-bridge': { name: 'Messaging Bridge', page: 'MessagingBridge' },
  'channel-adapter': { name: 'Channel Adapter', page: 'ChannelAdapter' },
  'dead-letter-channel': { name: 'Dead Letter Channel', page: 'DeadLetterChannel' },
  'remote-procedure-invocation': {
    name: 'Remote Procedure Invocation',
    page: 'EncapsulatedSynchronousIntegration',
  },
} as const

export type EipId = keyof typeof eipNames

/** Address of the book's page. */
export const eipSite = 'https://www.enterpriseintegrationpatterns.com/patterns/messaging/'
