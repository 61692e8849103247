export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value from outside, short enough to stand in a sentence. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
}
