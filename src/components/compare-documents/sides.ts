/** What is compared stands in the address, so that a comparison can be reloaded and passed on: `#left~right`. */

/** Which document a side shows: that of this tab, the file that is looked at, a link's, or none yet. */
export type SideChoice =
  | { readonly from: 'mine' }
  | { readonly from: 'file' }
  | { readonly from: 'link'; readonly fragment: string }
  | { readonly from: 'none' }

export type Sides = readonly [left: SideChoice, right: SideChoice]

export const mine: SideChoice = { from: 'mine' }

/** The two sides that a fragment names. One link alone is compared with the visitor's own. */
export function readSides(hash: string): Sides {
  const [first = '', second, ...rest] = hash.replace(/%7e/gi, '~').split('~')
  if (rest.length > 0) return [mine, { from: 'none' }]
  return second === undefined ? [mine, readSide(first)] : [readSide(first), readSide(second)]
}

function readSide(text: string): SideChoice {
  if (text === '') return { from: 'none' }
  return text === 'mine' || text === 'file' ? { from: text } : { from: 'link', fragment: text }
}

export function writeSides([left, right]: Sides): string {
  const write = (side: SideChoice) =>
    side.from === 'link' ? side.fragment : side.from === 'none' ? '' : side.from
  return `${write(left)}~${write(right)}`
}
