import { factValues as values } from '../../facts/values/index.ts'
import type { Mechanism } from '../../schema.ts'
import { deadLetter, filter } from '../params.ts'
import { asyncFailing, asyncThrottled, none, snsToAws, snsToHttp, snsToPeople } from '../windows.ts'

/** Subscriptions of SNS topics. */
export const topics = {
  'sns-subscription-aws': {
    id: 'sns-subscription-aws',
    invocation: 'async',
    windows: { unreachable: snsToAws, throttled: snsToAws, failing: none },
    deadLetter: 'connection',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: false,
    params: { filter, deadLetter },
  },
  // A throttled Firehose stream is tried for 6 hours only.
  'sns-subscription-firehose': {
    id: 'sns-subscription-firehose',
    invocation: 'async',
    windows: {
      unreachable: snsToAws,
      throttled: { kind: 'fact', fact: 'sns.retry.firehose.throttled' },
      failing: none,
    },
    deadLetter: 'connection',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: false,
    params: { filter, deadLetter },
  },
  // SNS is done once Lambda has queued the event; the 23 days do not cover failing code.
  'sns-subscription-lambda': {
    id: 'sns-subscription-lambda',
    invocation: 'async',
    windows: { unreachable: snsToAws, throttled: asyncThrottled, failing: asyncFailing },
    deadLetter: 'function',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: false,
    params: { filter, deadLetter },
  },
  'sns-http': {
    id: 'sns-http',
    invocation: 'async',
    windows: { unreachable: snsToHttp, throttled: snsToHttp, failing: snsToHttp },
    deadLetter: 'connection',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: false,
    params: {
      filter,
      attempts: {
        min: 0,
        max: values['sns.retry.http.max'].value,
        default: values['sns.retry.http.default'].value,
      },
      maxAge: {
        min: 0,
        max: values['sns.retry.http.totaltime'].value,
        default: values['sns.retry.http.window'].value,
      },
      deadLetter,
    },
  },
  'sns-people': {
    id: 'sns-people',
    invocation: 'async',
    windows: { unreachable: snsToPeople, throttled: snsToPeople, failing: snsToPeople },
    deadLetter: 'connection',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: false,
    params: { filter, deadLetter },
  },
  // A FIFO topic and a FIFO queue: ordered within each message group.
  'sns-fifo-subscription': {
    id: 'sns-fifo-subscription',
    invocation: 'async',
    windows: { unreachable: snsToAws, throttled: snsToAws, failing: none },
    deadLetter: 'connection',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: true,
    params: { filter, deadLetter },
  },
  'sns-fifo-to-standard': {
    id: 'sns-fifo-to-standard',
    invocation: 'async',
    windows: { unreachable: snsToAws, throttled: snsToAws, failing: none },
    deadLetter: 'connection',
    retryUnit: 'message',
    blocks: 'nothing',
    routing: 'sns.filter.scope',
    keepsOrder: false,
    params: { filter, deadLetter },
  },
} as const satisfies Record<string, Mechanism>
