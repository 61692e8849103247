import type { PatternWords } from './types.ts'

export const managedBroker: PatternWords = {
  when: [
    {
      text: 'Software speaks AMQP, MQTT, OpenWire, STOMP or JMS, and is not to be changed.',
      facts: ['mq.protocols', 'mq.jms'],
    },
    { text: 'A broker of your own moves to AWS first, and is taken apart later.' },
  ],
  whenNot: [
    {
      text: 'The software is new: a queue or a topic has no instance to size.',
      facts: ['sqs.standard.throughput', 'sqs.idle.charge'],
      instead: 'queue',
    },
    {
      text: 'Load comes and goes: a broker carries what its instance can.',
      facts: ['mq.messages.throttle'],
      instead: 'queue',
    },
    {
      text: 'Devices speak MQTT: there is a service for those.',
      pairs: ['iot-core>kinesis-stream'],
      instead: 'stream',
    },
  ],
  variants: [
    { name: 'ActiveMQ', text: 'AMQP, MQTT, OpenWire and STOMP.', facts: ['mq.protocols'] },
    { name: 'RabbitMQ', text: 'From version 4 on JMS clients, too.', facts: ['mq.jms'] },
  ],
  traps: [
    {
      text: 'Connections are limited: 2,000 for each protocol on a large ActiveMQ broker, 300 on a micro one.',
      facts: ['mq.connections.max'],
    },
    {
      text: 'A function on a broker runs five times at once on ActiveMQ, once on RabbitMQ, unless raised.',
      facts: ['mq.lambda.concurrency'],
    },
    { text: 'For ActiveMQ six redeliveries are fixed.', facts: ['mq.lambda.redeliveries'] },
  ],
}
