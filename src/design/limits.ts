/** How much a design may hold, so that a hostile link or file cannot hang a page. */
export const LIMITS = { parts: 500, connections: 2000, frames: 200, notes: 500 } as const

/** No place is further from the origin than this, in design units. */
export const FURTHEST = 100_000

/** Frames are at least and at most so wide and high. */
export const FRAME_SIZE = { min: 64, max: 100_000 } as const
