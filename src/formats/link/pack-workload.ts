import type { Answer, Workload } from '../../design/model.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'
import { axisBook, type Codebook, optionBook, questionBook, readId, writeId } from './codes.ts'

/** A workload as it came out of a link: ids are not checked yet. */
export interface RawWorkload {
  readonly answers: Readonly<Record<string, unknown>>
  readonly dealBreakers: Readonly<Record<string, boolean>>
  readonly weights: Readonly<Record<string, number>>
  readonly quotas: Readonly<Record<string, number>>
}

/** Which questions have an answer, as bits; then the answers in the order of the questions' codes. */
export function writeAnswers(out: ByteWriter, answers: Workload['answers']): void {
  const given = coded(answers, questionBook)
  out.bits(new Set(given.map(([code]) => code)))
  for (const [, question, answer] of given) writeAnswer(out, question, answer)
}

export function readAnswers(input: ByteReader): RawWorkload['answers'] {
  const answers: Record<string, unknown> = {}
  for (const code of [...input.bits()].sort(ascending)) {
    const question = questionBook.idOf(code)
    answers[question] = readAnswer(input, question)
  }
  return answers
}

/**
 * One number says what follows: 0 not sure; else, less one, its lowest bit whether an amount follows,
 * and the rest how options are given (0 none, 1 as a list, from 2 on the code of the only one).
 */
function writeAnswer(out: ByteWriter, question: string, answer: Answer): void {
  if (answer === 'not-sure') {
    out.varint(0)
    return
  }
  const book = optionBook(question)
  const only = answer.options.length === 1 ? book.codeOf(answer.options[0] ?? '') : undefined
  const form = only !== undefined ? only + 2 : answer.options.length > 0 ? 1 : 0
  out.varint(1 + 2 * form + (answer.amount === undefined ? 0 : 1))
  if (form === 1) {
    out.varint(answer.options.length)
    for (const option of answer.options) writeId(out, book, option)
  }
  if (answer.amount !== undefined) out.number(answer.amount)
}

function readAnswer(input: ByteReader, question: string): unknown {
  const head = input.varint()
  if (head === 0) return 'not-sure'
  const book = optionBook(question)
  const form = Math.floor((head - 1) / 2)
  const options =
    form === 0
      ? []
      : form === 1
        ? Array.from({ length: input.count() }, () => readId(input, book))
        : [book.idOf(form - 2)]
  return (head - 1) % 2 === 1 ? { options, amount: input.number() } : { options }
}

/** Questions that are deal-breakers, or are not, against the default. */
export function writeDealBreakers(out: ByteWriter, dealBreakers: Workload['dealBreakers']): void {
  const given = coded(dealBreakers, questionBook)
  out.varint(given.length)
  for (const [code, , is] of given) out.varint(2 * code + (is ? 1 : 0))
}

export function readDealBreakers(input: ByteReader): RawWorkload['dealBreakers'] {
  const dealBreakers: Record<string, boolean> = {}
  for (let left = input.count(); left > 0; left--) {
    const value = input.varint()
    dealBreakers[questionBook.idOf(Math.floor(value / 2))] = value % 2 === 1
  }
  return dealBreakers
}

export function writeWeights(out: ByteWriter, weights: Workload['weights']): void {
  const given = coded(weights, axisBook)
  out.bits(new Set(given.map(([code]) => code)))
  for (const [, , weight] of given) out.number(weight)
}

export function readWeights(input: ByteReader): RawWorkload['weights'] {
  const weights: Record<string, number> = {}
  for (const code of [...input.bits()].sort(ascending)) weights[axisBook.idOf(code)] = input.number()
  return weights
}

/** Figures by id, in the order of their ids: assumptions, and the account's own quotas. */
export function writeFigures(
  out: ByteWriter,
  book: Codebook,
  figures: Readonly<Partial<Record<string, number>>>,
): void {
  const given = Object.entries(figures)
    .flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  out.varint(given.length)
  for (const [id, value] of given) {
    writeId(out, book, id)
    out.number(value)
  }
}

export function readFigures(input: ByteReader, book: Codebook): Record<string, number> {
  const entries = Array.from({ length: input.count() }, (): [string, number] => [
    readId(input, book),
    input.number(),
  ])
  return Object.fromEntries(entries)
}

/** Entries that have a code and a value, by code: the same answers give the same link. */
function coded<T>(
  record: Readonly<Record<string, T | undefined>>,
  book: typeof questionBook,
): [code: number, id: string, value: T][] {
  return Object.entries(record)
    .flatMap(([id, value]): [number, string, T][] => {
      const code = book.codeOf(id)
      return code === undefined || value === undefined ? [] : [[code, id, value]]
    })
    .sort(([a], [b]) => a - b)
}

function ascending(a: number, b: number): number {
  return a - b
}
