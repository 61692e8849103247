import type { KindId } from '../schema.ts'

/** On the tile of a kind that AWS has no icon for. */
export const letters: Readonly<Partial<Record<KindId, string>>> = {
  'aws-service': 'A',
  client: 'C',
  email: 'E',
  'http-endpoint': 'H',
  'mobile-push': 'M',
  'saas-partner': 'S',
  sms: 'P',
}
