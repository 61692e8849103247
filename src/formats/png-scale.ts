/** Pixels that every browser's canvas can hold, phones included. */
const MAX_PIXELS = 16_700_000

/** Longest side of a canvas, in pixels. */
const MAX_SIDE = 16_384

export interface PngScale {
  /** Pixels per unit. */
  readonly scale: number
  /** Whole pixels. */
  readonly width: number
  readonly height: number
  /** The wanted scale would have been too large. */
  readonly clamped: boolean
}

/** The largest scale up to `wanted` at which a picture of this size, in units, fits into a canvas. */
export function fitScale(width: number, height: number, wanted: number): PngScale {
  const scale = Math.min(
    wanted,
    MAX_SIDE / width,
    MAX_SIDE / height,
    Math.sqrt(MAX_PIXELS / (width * height)),
  )
  const clamped = scale < wanted
  const whole = clamped ? Math.floor : Math.ceil
  return {
    scale,
    width: Math.max(1, whole(width * scale)),
    height: Math.max(1, whole(height * scale)),
    clamped,
  }
}
