/** What is compared stands in the address, so that a comparison can be reloaded and passed on: `#left~right`. */

/** Which document a side shows: that of this tab, another of this browser, the file that is looked at, a link's, or none yet. */
export type SideChoice =
  | { readonly from: 'mine' }
  | { readonly from: 'file' }
  | { readonly from: 'saved'; readonly id: string }
  | { readonly from: 'link'; readonly fragment: string }
  | { readonly from: 'none' }

export type Sides = readonly [left: SideChoice, right: SideChoice]

export const mine = { from: 'mine' } as const satisfies SideChoice

/** The two sides that a fragment names. One link alone is compared with the visitor's own. */
export function readSides(hash: string): Sides {
  const [first = '', second, ...rest] = hash.replace(/%7e/gi, '~').split('~')
  if (rest.length > 0) return [mine, { from: 'none' }]
  return second === undefined ? [mine, readSide(first)] : [readSide(first), readSide(second)]
}

function readSide(text: string): SideChoice {
  if (text === '') return { from: 'none' }
  const saved = /^saved:([\w-]+)$/i.exec(text.replace(/%3a/i, ':'))
  if (saved?.[1] !== undefined) return { from: 'saved', id: saved[1] }
  return text === 'mine' || text === 'file' ? { from: text } : { from: 'link', fragment: text }
}

export function writeSides([left, right]: Sides): string {
  const write = (side: SideChoice) => {
    if (side.from === 'link') return side.fragment
    if (side.from === 'saved') return `saved:${side.id}`
    return side.from === 'none' ? '' : side.from
  }
  return `${write(left)}~${write(right)}`
}
