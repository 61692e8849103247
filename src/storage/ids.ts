const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 12

/** An id that no other has, in this browser or another: 12 letters and digits. Works on pages without TLS, too. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH))
  return [...numbers].map((number) => LETTERS[number % LETTERS.length]).join('')
}

/** This page, as long as it is open: who wrote a record. */
export const pageId = newId()
