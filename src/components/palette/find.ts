import type { Entry, GroupId } from './entries.ts'

/** What is searched: in small letters, dashes as spaces. */
interface Indexed {
  readonly entry: Entry
  readonly label: string
  readonly rest: string
}

export function indexed(entries: readonly Entry[]): readonly Indexed[] {
  return entries.map((entry) => ({
    entry,
    label: folded(entry.label),
    rest: folded(`${entry.hint} ${entry.words}`),
  }))
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[–—-]/g, ' ')
}

/** How well a name, and what is said beside it, answer the words that were typed: 0 if one is found nowhere. */
function scoreOf({ label, rest }: Indexed, phrase: string, words: readonly string[]): number {
  if (label === phrase) return 100
  let score = label.startsWith(phrase) ? 40 : ` ${label}`.includes(` ${phrase}`) ? 30 : 0
  for (const word of words) {
    if (` ${label}`.includes(` ${word}`)) score += 12
    else if (label.includes(word)) score += 7
    else if (` ${rest}`.includes(` ${word}`)) score += 3
    else return 0
  }
  // Of two that fit alike, the one that says less beside it is nearer.
  return score / words.length + 1 / label.length
}

/** Shown of one group at most, so that facts do not crowd out pages. */
const MOST_OF_GROUP = 7

export interface FoundGroup {
  readonly id: GroupId
  readonly entries: readonly Entry[]
}

/** Entries in which every word is found: groups by their best entry, entries by how well they answer. */
export function find(index: readonly Indexed[], text: string): readonly FoundGroup[] {
  const phrase = folded(text).trim()
  const words = phrase.split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const best = new Map<GroupId, { score: number; entries: { entry: Entry; score: number }[] }>()
  for (const one of index) {
    const score = scoreOf(one, phrase, words)
    if (score === 0) continue
    const { entry } = one
    const group = best.get(entry.group)
    if (group === undefined) best.set(entry.group, { score, entries: [{ entry, score }] })
    else {
      group.score = Math.max(group.score, score)
      group.entries.push({ entry, score })
    }
  }
  return [...best]
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id, { entries }]) => ({
      id,
      entries: entries
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_OF_GROUP)
        .map(({ entry }) => entry),
    }))
}
