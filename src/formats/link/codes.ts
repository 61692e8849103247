import { linkCodes } from '#content/link-codes.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'

/** Both directions of one table of codes. */
export interface Codebook {
  readonly codeOf: (id: string) => number | undefined
  /** An id that nothing knows where the code is newer than this Waterline: the check drops it. */
  readonly idOf: (code: number) => string
}

function codebook(table: Readonly<Record<string, number>>): Codebook {
  const codes = new Map(Object.entries(table))
  const ids = new Map(Object.entries(table).map(([id, code]) => [code, id]))
  return { codeOf: (id) => codes.get(id), idOf: (code) => ids.get(code) ?? `unknown ${code}` }
}

/** The options of each question as one table; their codes count within the question. */
function optionBooks(): ReadonlyMap<string, Codebook> {
  const tables = new Map<string, Record<string, number>>()
  for (const [key, code] of Object.entries(linkCodes.options)) {
    const [question = '', option = ''] = key.split('/')
    const table = tables.get(question) ?? {}
    table[option] = code
    tables.set(question, table)
  }
  return new Map([...tables].map(([question, table]) => [question, codebook(table)]))
}

export const kindBook = codebook(linkCodes.kinds)
export const paramBook = codebook(linkCodes.params)
export const axisBook = codebook(linkCodes.axes)
export const questionBook = codebook(linkCodes.questions)
export const candidateBook = codebook(linkCodes.candidates)
export const wordBook = codebook(linkCodes.words)
export const assumptionBook = codebook(linkCodes.assumptions)
export const quotaBook = codebook(linkCodes.quotas)

const books = optionBooks()
const noOptions = codebook({})

export function optionBook(question: string): Codebook {
  return books.get(question) ?? noOptions
}

/** An id as its code plus one, or as zero and its text. */
export function writeId(out: ByteWriter, book: Codebook, id: string): void {
  const code = book.codeOf(id)
  out.varint(code === undefined ? 0 : code + 1)
  if (code === undefined) out.string(id)
}

export function readId(input: ByteReader, book: Codebook): string {
  const code = input.varint()
  return code === 0 ? input.string() : book.idOf(code - 1)
}
