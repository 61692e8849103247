import { browserStore, readText, type TextStore, writeText } from './text-store.ts'

/** What was ticked on the page of unusual needs, by document. */
const KEY = 'waterline.screenings'

/** Documents remembered, the last ones first. */
const MOST = 30

/** How far a visitor is with the page: still there, submitted, or passed over so that each question is asked by itself. */
const stages = ['open', 'submitted', 'passed-over'] as const
export type ScreeningStage = (typeof stages)[number]

/** Ticks are ids as they were written: whoever reads them looks which of them still are questions. */
export interface KeptScreening {
  readonly stage: ScreeningStage
  readonly ticked: readonly string[]
}

/** One document a line: its id, the stage, the ticks. A line that is none is passed over. */
export function loadScreenings(store: TextStore | null = browserStore()): ReadonlyMap<string, KeptScreening> {
  const outcome = readText(store, KEY)
  const lines = 'text' in outcome && outcome.text !== null ? outcome.text.split('\n') : []
  return new Map(
    lines.slice(0, MOST).flatMap((line): [string, KeptScreening][] => {
      const [document, word, ...ticked] = line.split(' ')
      const stage = stages.find((one) => one === word)
      return document === undefined || stage === undefined ? [] : [[document, { stage, ticked }]]
    }),
  )
}

/** Keeps it as the newest. If it cannot be kept, it is known until the page is left. */
export function keepScreening(
  document: string,
  { stage, ticked }: KeptScreening,
  store: TextStore | null = browserStore(),
): void {
  const others = [...loadScreenings(store)].filter(([id]) => id !== document)
  const all = [[document, { stage, ticked }] as const, ...others].slice(0, MOST)
  writeText(store, KEY, all.map(([id, one]) => [id, one.stage, ...one.ticked].join(' ')).join('\n'))
}
