import type { PatternWords } from './types.ts'

export const notifyCustomers: PatternWords = {
  when: [
    { text: 'Customers get a mail each, from your domain, in your words.' },
    {
      text: 'The mail service takes only so many a second: the queue keeps the rest for days.',
      facts: ['ses.rate', 'sqs.retention.max'],
    },
  ],
  whenNot: [
    { text: 'A fixed group of colleagues.', instead: 'notify-operators' },
    {
      text: 'The message goes to phones or apps: a topic reaches those.',
      facts: ['sns.protocols'],
      instead: 'publish-subscribe',
    },
    { text: 'The mail is due at a time of its own.', instead: 'schedule-per-item' },
  ],
  variants: [
    {
      name: 'By mail',
      text: 'The function fills a template and calls the mail service.',
      pairs: ['sqs-standard>lambda', 'lambda>ses', 'ses>email'],
    },
    {
      name: 'By SMS or push',
      text: 'The same, with another call at the end.',
      pairs: ['lambda>sms', 'lambda>mobile-push'],
    },
    {
      name: 'From a workflow',
      text: 'A state sends the mail, where it is one step of several.',
      pairs: ['step-functions>ses'],
    },
  ],
  traps: [
    {
      text: 'How many mails a second differs from account to account: cap the function to it.',
      facts: ['ses.rate', 'lambda.esm.sqs.maxconc.max'],
    },
    { text: 'In the sandbox it is one a second and 200 a day.', facts: ['ses.rate.sandbox'] },
    {
      text: 'A message that arrives twice is a mail that arrives twice: note what was sent.',
      facts: ['sqs.delivery.standard'],
    },
    { text: 'A mail goes to 50 recipients at most; personal ones go to one.', facts: ['ses.recipients.max'] },
    { text: 'Bounces and complaints come back later, and somebody has to listen.' },
  ],
}
