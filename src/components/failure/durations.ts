/** Lengths of an outage that can be chosen, in seconds, from a minute to 14 days: even steps of their logarithm. */
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const durations: readonly number[] = [
  ...[1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45].map((n) => n * MINUTE),
  ...[1, 1.5, 2, 3, 4, 6, 8, 12, 18].map((n) => n * HOUR),
  ...[1, 1.5, 2, 3, 4, 5, 7, 10, 14].map((n) => n * DAY),
]

/** What is shown first: long enough that short retries are over. */
export const firstDuration = durations.indexOf(HOUR)
