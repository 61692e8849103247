/** Shares of quotas in sentences. */
import type { Unit } from '#content/schema.ts'
import { formatShare, formatValue } from '../design/format.ts'
import type { Design } from '../design/model.ts'
import type { LimitKind, LimitShare } from './limits.ts'

const units: Readonly<Record<LimitKind, Unit>> = {
  rate: 'message-per-second',
  size: 'byte',
  subscribers: 'count',
  'at-once': 'count',
  'in-flight': 'message',
  connections: 'count',
}

const sentences: Readonly<Record<LimitKind, (share: string, name: string) => string>> = {
  rate: (share, name) => `${share} of what ${name} takes, at the peak.`,
  size: (share, name) => `The largest message is ${share} of what ${name} takes.`,
  subscribers: (share, name) => `${share} of the subscribers that ${name} may have.`,
  'at-once': (share, name) => `${share} of the concurrency that ${name} can have, at the peak.`,
  'in-flight': (share, name) =>
    `${share} of the messages that ${name} lets be worked on at once, at the peak.`,
  connections: (share, name) => `${share} of what ${name} takes at once.`,
}

/** E.g. "3 % of what “orders” takes, at the peak. 500 a second of 30,000 a second in eu-west-1." */
export function limitText(limit: LimitShare, design: Design): string {
  const part = design.parts.find(({ id }) => id === limit.part)
  const name = part === undefined ? 'it' : `“${part.name}”`
  const unit = units[limit.kind]
  const figures = `${formatValue(limit.used, unit)} of ${formatValue(limit.quota, unit)}`
  const where = limit.entered
    ? 'your account’s quota, entered by you'
    : limit.adjustable === 'own'
      ? 'as set'
      : `in ${limit.region}`
  return `${sentences[limit.kind](formatShare(limit.share), name)} ${figures}, ${where}.`
}
