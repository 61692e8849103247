import type { ScreenedId } from '../screening.ts'

/** The need of each screened question as a statement, and an example of it. */
export const screeningWords: Readonly<Record<ScreenedId, { readonly need: string; readonly hint: string }>> =
  {
    limited: {
      need: 'Something behind it takes only so much',
      hint: 'A database with few connections, a partner with a limit of calls',
    },
    fairness: {
      need: 'Some messages must not wait behind others',
      hint: 'A noisy tenant crowds out quiet ones, or urgent classes go first',
    },
    'known-rush': {
      need: 'There is a rush whose hour is known',
      hint: 'A sale at noon, a show that ends at ten',
    },
    reread: {
      need: 'Old messages are read again',
      hint: 'After a faulty release, or when a new consumer starts with history',
    },
    people: {
      need: 'People are to be told',
      hint: 'By mail, by SMS, by push to an app',
    },
    routing: {
      need: 'A consumer wants only some of the messages',
      hint: 'Chosen by a label beside them, or by what is in them',
    },
    accounts: {
      need: 'Other AWS accounts are involved',
      hint: 'Consumers live there, or each account has rules of its own',
    },
    protocol: {
      need: 'Clients speak Kafka, JMS, AMQP or MQTT',
      hint: 'Software that cannot be changed',
    },
    duplicates: {
      need: 'A message that arrives twice does harm',
      hint: 'The consumer neither is idempotent nor checks a key',
    },
    'cost-priority': {
      need: 'The bill decides',
      hint: 'Nothing may be paid while idle, or the volume is large and steady',
    },
  }
