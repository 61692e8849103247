import { LINK_VERSION } from './envelope.ts'

/** Spaces, line breaks and invisible characters that mail and chat put into long links. */
const blanks = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Brackets and quotes that people and programs put around links. */
const opening = /^[<([{"'«“‘`]+/

/** No link of any version is shorter than this, version number aside. */
const SHORTEST = 8

export type Found =
  | { readonly ok: true; readonly version: number; readonly text: string }
  | { readonly ok: false; readonly error: 'empty' | 'not-a-link' }

/**
 * The part of a pasted text that is ours, from the version number on: from a fragment with or without
 * its `#`, from a whole address, from an address that a mail filter wrapped into its own, in brackets,
 * broken into lines or with words after it (how far it reaches is known only when it is opened).
 */
export function findLink(pasted: string): Found {
  const text = pasted
    .replace(blanks, '')
    .replace(/%(?:25)*(23|2e|2d|5f)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(opening, '')
  if (text === '' || text === '#') return { ok: false, error: 'empty' }
  const match = /(?:^|#)(\d{1,3})\.([\w-].*)?$/.exec(text) ?? /#(\d{1,3})$/.exec(text)
  if (!match) return { ok: false, error: text.endsWith('#') ? 'empty' : 'not-a-link' }
  const [, digits = '', rest = ''] = match
  const version = Number(digits)
  if (version === 0 || String(version) !== digits) return { ok: false, error: 'not-a-link' }
  const ours = (/^[\w.-]*/.exec(rest)?.[0] ?? '').replace(/\.+$/, '')
  // What is no more than a decimal is not a link of some version to come.
  if (version > LINK_VERSION && ours.length < SHORTEST) return { ok: false, error: 'not-a-link' }
  return { ok: true, version, text: `${digits}.${ours}` }
}
