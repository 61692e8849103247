import type { PatternWords } from './types.ts'

export const notifyOperators: PatternWords = {
  when: [
    {
      text: 'A small, known group has to hear of it: whoever is on call, the team, the owner of the account.',
    },
    {
      text: 'An alarm or a bucket is the source: both notify a topic directly.',
      pairs: ['cloudwatch-alarm>sns-standard', 's3>sns-standard'],
    },
    {
      text: 'Mail, SMS and a function that writes to the chat hear of it together.',
      facts: ['sns.protocols'],
    },
  ],
  whenNot: [
    {
      text: 'Customers are to be written to, one by one.',
      facts: ['sns.email.rate'],
      instead: 'notify-customers',
    },
    { text: 'Somebody has to decide.', instead: 'human-approval' },
    {
      text: 'The one in a thousand events has to be picked first.',
      facts: ['eb.classic.filter.scope'],
      instead: 'bus-topic',
    },
  ],
  variants: [
    { name: 'Mail', text: 'Plain text, after the recipient has confirmed.', pairs: ['sns-standard>email'] },
    {
      name: 'SMS',
      text: 'An account starts with 20 a second.',
      facts: ['sns.sms.rate'],
      pairs: ['sns-standard>sms'],
    },
    {
      name: 'Chat or ticket',
      text: 'A function or an HTTP endpoint subscribes and writes there.',
      pairs: ['sns-standard>lambda', 'sns-standard>http-endpoint'],
    },
  ],
  traps: [
    {
      text: 'A mail subscription gets ten mails a second, and that cannot be raised: a storm of alarms is cut.',
      facts: ['sns.email.rate'],
    },
    { text: 'People are tried for six hours, not for 23 days.', facts: ['sns.retry.customer.duration'] },
    {
      text: 'A subscription that nobody confirmed gets nothing, and says nothing.',
      pairs: ['sns-standard>email'],
    },
    { text: 'A mail is no proof that somebody reads it: what must not be missed needs an answer.' },
  ],
}
