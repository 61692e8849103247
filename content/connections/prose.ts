import { callerWords } from './prose/callers.ts'
import { channelWords } from './prose/channels.ts'
import { mechanismWords } from './prose/mechanisms.ts'
import { otherWords } from './prose/others.ts'
import type { MechanismWords, PairId, PairWords } from './prose/words.ts'

/**
 * What is read about a connection: constraints, who must be allowed what, what happens on an error. A pair's own
 * sentence goes before that of its mechanism. Only pages and the editor load it; nothing here is judged.
 */
export const pairWords: Readonly<Partial<Record<PairId, PairWords>>> = {
  ...callerWords,
  ...channelWords,
  ...otherWords,
}

/** By mechanism id. */
export const wordsOfMechanism: Readonly<Record<string, MechanismWords>> = mechanismWords
