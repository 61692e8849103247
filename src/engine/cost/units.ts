/** How AWS counts: KB and GB are 1,024-based, a started unit is a whole one. */
export const kib = 1024
export const gib = 1024 ** 3

/** Bytes that one request, event or delivery covers. */
export const requestUnit = 64 * kib

/** Units that a call of so many bytes counts as; an empty one still counts as one. */
export function chunks(bytes: number, unit: number): number {
  return Math.max(1, Math.ceil(bytes / unit))
}

/** Bytes as they are billed where a record is rounded up to whole units. */
export function roundedUp(bytes: number, unit: number): number {
  return chunks(bytes, unit) * unit
}
