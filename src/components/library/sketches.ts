import { create } from 'zustand'
import { patternLines } from '#content/patterns/lines.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { designToThumbnail } from '../../formats/svg/thumbnail.ts'
import { candidateOf, designOf } from '../../stores/judgement.ts'
import { loadPrices } from '../../stores/recommendation.ts'
import { iconOf } from '../result/diagram-picture.tsx'

/** What a design looks like at a glance. */
export interface Sketch {
  readonly parts: number
  /** Name of its pattern; null for a diagram that somebody drew, or an empty one. */
  readonly pattern: string | null
  /** Gives the address of the small picture; null if there is nothing to draw. */
  readonly picture: ((theme: 'light' | 'dark') => string) | null
}

/** It draws for so long before it lets the page go on, in ms. */
const SLICE = 30

const drawn = new WeakMap<WaterlineDocument, Sketch>()
const useDrawn = create(() => ({ count: 0 }))
const waiting = new Set<WaterlineDocument>()
let working = false

/** The sketch of a document; undefined until its turn came: each takes a moment, and the page goes on meanwhile. */
export function useSketch(document: WaterlineDocument): Sketch | undefined {
  return useDrawn(() => sketchOf(document))
}

/** Of all documents. Whoever searches by pattern (`watching`) looks again when more are known. */
export function useSketches(watching: boolean): (document: WaterlineDocument) => Sketch | undefined {
  useDrawn(({ count }) => (watching ? count : 0))
  return sketchOf
}

function sketchOf(document: WaterlineDocument): Sketch | undefined {
  return drawn.get(document)
}

/** Draws them one by one, as the page has time. */
export function askForSketches(documents: readonly WaterlineDocument[]): void {
  for (const document of documents) if (!drawn.has(document)) waiting.add(document)
  if (!working) void work()
}

async function work(): Promise<void> {
  working = true
  try {
    // What is recommended may rest on prices: no sketch without them.
    await loadPrices()
    let pause = performance.now() + SLICE
    for (const document of waiting) {
      waiting.delete(document)
      drawn.set(document, draw(document))
      if (performance.now() < pause && waiting.size > 0) continue
      useDrawn.setState(({ count }) => ({ count: count + 1 }))
      await new Promise((resolve) => setTimeout(resolve))
      pause = performance.now() + SLICE
    }
  } finally {
    working = false
  }
}

function draw(document: WaterlineDocument): Sketch {
  const design = designOf(document)
  const pattern = document.design === null ? candidateOf(document)?.pattern : undefined
  const pictures = new Map<string, string>()
  const picture = (theme: 'light' | 'dark') => {
    const svg = () => designToThumbnail(design, { icon: iconOf, title: '', theme })
    const address = pictures.get(theme) ?? `data:image/svg+xml,${encodeURIComponent(svg())}`
    pictures.set(theme, address)
    return address
  }
  return {
    parts: design.parts.length,
    pattern: pattern === undefined ? null : (patternLines[pattern]?.name ?? null),
    picture: design.parts.length === 0 ? null : picture,
  }
}
