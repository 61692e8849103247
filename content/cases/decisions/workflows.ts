import type { DecisionCase } from './types.ts'

/** Published cases whose answer is a workflow, a broker or a proxy. */
export const otherDecisions: readonly DecisionCase[] = [
  {
    id: 'case-017',
    title: 'Stock, card and shipping',
    text: 'Placing an order reserves stock, charges a card and ships. If shipping fails, the money goes back and the stock is released; if charging fails, only the stock is released. Which way an order took must be on record.',
    facts: { multi_step_workflow: true },
    expected: {
      lead: 'step-functions',
      pattern: 'saga',
      also: ['lambda-durable-functions'],
      never: ['sns', 'sqs'],
    },
    source: {
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-step-functions/references/architecture-patterns.md',
      title: 'AWS agent toolkit: Step Functions compensation/saga',
      kind: 'aws-doc',
    },
    answers: { steps: { options: ['undo'], words: 'the money goes back and the stock is released' } },
  },
  {
    id: 'case-023',
    title: 'A list of calls to an unreliable API',
    text: 'For each item of a list an outside API is called that often fails. The run should go on with what succeeded and say in the end which items failed.',
    facts: { multi_step_workflow: true, request_reply: true, third_party_api_target: true },
    expected: {
      lead: 'step-functions',
      pattern: 'scatter-gather',
      also: ['lambda-durable-functions'],
      never: ['sns', 'eventbridge'],
    },
    source: {
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/serverless-skills/aws-step-functions/references/architecture-patterns.md',
      title: 'AWS agent toolkit: scatter-gather with partial results',
      kind: 'aws-doc',
    },
    answers: {
      gather: { options: ['known'], words: 'each item of a list' },
      consumers: { options: ['api'], field: 'third_party_api_target' },
    },
  },
  {
    id: 'case-029',
    title: 'A manager signs off',
    text: 'Customers ask for more credit. Small sums are granted at once; larger ones wait until a manager signs, which may take days.',
    facts: { latency: 'days', multi_step_workflow: true },
    expected: {
      lead: 'step-functions',
      pattern: 'human-approval',
      also: ['lambda-durable-functions'],
      never: ['sqs', 'sns'],
    },
    source: {
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html',
      title: 'What is Step Functions: branching and human in the loop',
      kind: 'aws-doc',
    },
    answers: { steps: { options: ['human'], words: 'wait until a manager signs' } },
  },
  {
    id: 'case-031',
    title: 'Software that speaks JMS',
    text: 'Applications speak JMS and AMQP to a broker that is run by hand. They have to move to AWS with other addresses only.',
    facts: { buffering_needed: true },
    expected: { lead: 'amazon-mq', pattern: 'none', also: [], never: ['sqs', 'sns', 'kinesis'] },
    source: {
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-messaging-and-streaming/SKILL.md',
      title: 'AWS agent toolkit: messaging and streaming services',
      kind: 'aws-doc',
    },
    answers: {
      'catch-up': { options: ['day'], field: 'buffering_needed' },
      protocol: { options: ['broker'], words: 'speak JMS and AMQP' },
    },
  },
  {
    id: 'case-037',
    title: 'The steps of an order',
    text: 'An order is validated, stock is checked, the payment taken and a notice sent. The steps take longer or shorter, have to be tried again, and the team wants to see where every order stands.',
    facts: { multi_step_workflow: true },
    expected: {
      lead: 'step-functions',
      pattern: 'single',
      also: ['eventbridge', 'lambda-durable-functions'],
      never: ['sns', 'sqs'],
    },
    source: {
      url: 'https://courseiva.com/questions/aws/aws-sap-c02/all/12',
      title: 'Courseiva SAP-C02: order steps',
      kind: 'exam',
    },
    answers: { steps: { options: ['several'], field: 'multi_step_workflow' } },
  },
  {
    id: 'case-053',
    title: 'Answers of all vendors within a week',
    text: 'To fill an order, several vendors are asked, then it is decided where to buy. Until all answers are there a week may pass. The simplest build is wanted.',
    facts: { consumers: 'several', latency: 'up to a week', multi_step_workflow: true, request_reply: true },
    expected: {
      lead: 'step-functions',
      pattern: 'scatter-gather',
      also: ['lambda-durable-functions'],
      never: ['sqs', 'eventbridge'],
    },
    source: {
      url: 'https://github.com/Ditectrev/Amazon-Web-Services-AWS-Developer-Associate-DVA-C02-Practice-Tests-Exams-Questions-Answers/blob/main/README.md',
      title: 'Ditectrev DVA-C02 practice questions: order fulfilment with several vendors',
      kind: 'exam',
    },
    answers: {
      gather: { options: ['known'], words: 'all answers are there' },
      'gather-within': { options: [], amount: 604800, words: 'a week may pass' },
    },
  },
  {
    id: 'case-061',
    title: 'Genomes after the upload',
    text: 'A lab gets 10 to 15 genomes a day, about 200 GB each, that take hours of container compute. After the upload several steps follow that depend on each other, and they should scale better than today.',
    facts: { latency: 'hours to days', saas_or_aws_events: 'aws', multi_step_workflow: true },
    expected: { lead: 'step-functions', pattern: 'single', also: ['aws-batch'], never: ['kinesis', 'sns'] },
    source: {
      url: 'https://github.com/Jeffrey-Xu/aws-sap-c02-exam-app/blob/main/public/data/questions.json#id=138',
      title: 'SAP-C02 practice set, item 138 (genomics pipeline)',
      kind: 'exam',
    },
    answers: {
      source: { options: ['s3'], words: 'After the upload' },
      steps: { options: ['several'], field: 'multi_step_workflow' },
      consumers: { options: ['container'], words: 'container compute' },
    },
  },
  {
    id: 'case-067',
    title: 'Five resolutions, then the next step',
    text: 'Every video that comes in is converted to five resolutions side by side. The next step may begin only once all five are done.',
    facts: { multi_step_workflow: true },
    expected: {
      lead: 'step-functions',
      pattern: 'fork-join',
      also: ['lambda-durable-functions'],
      never: ['sns/sns-sqs-fanout'],
    },
    source: {
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html',
      title: 'What is Step Functions: parallel processing',
      kind: 'aws-doc',
    },
    answers: { steps: { options: ['join'], words: 'only once all five are done' } },
  },
  {
    id: 'case-109',
    title: 'A database out of connections',
    text: 'An API for reports reads from replicas of a database through functions. In market hours these grow from 50 to 500 at once, the database runs out of connections and answers take over 8 seconds; each should take under 2. Little is to be changed.',
    facts: {
      producers: 'many',
      consumers: 1,
      buffering_needed: false,
      protect_downstream: true,
      latency: '< 2 s synchronous',
      request_reply: true,
    },
    expected: { lead: 'rds-proxy', pattern: 'none', also: [], never: ['sqs', 'sns', 'kinesis'] },
    source: {
      url: 'https://cloudcertpro.com/aws/sap-c02/scenarios/serverless-rds-proxy-connection-pooling-scale',
      title: 'CloudCertPro SAP-C02: RDS Proxy pooling',
      kind: 'exam',
    },
    answers: {
      'caller-waits': { options: ['result'], field: 'latency' },
      source: { options: ['http'], words: 'An API for reports' },
      consumers: { options: ['function'], words: 'through functions' },
      limited: { options: ['connections'], words: 'runs out of connections' },
      'known-rush': { options: ['yes'], words: 'In market hours' },
    },
  },
]
