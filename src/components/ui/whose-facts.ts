import { createContext, use } from 'react'
import type { Quotas, Workload } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'

/** Somebody else's workload, while it is only looked at; null: facts are shown for the visitor's own. */
export const LookedAt = createContext<Workload | null>(null)

export interface WhoseFacts {
  readonly workload: Workload
  readonly quotas: Quotas
  /** The visitor's own: quotas can be entered. */
  readonly own: boolean
}

/** For whom a fact is shown: its figure differs by region and by account. */
export function useWhoseFacts(): WhoseFacts {
  const lookedAt = use(LookedAt)
  const mine = useDocumentStore((state) => state.history.present.workload)
  const workload = lookedAt ?? mine
  return { workload, quotas: workload.quotas ?? none, own: lookedAt === null }
}

const none: Quotas = {}

/** Says that a sentence rests on a figure that was entered, if one of its facts was; else null. */
export function enteredWords(facts: readonly string[], { quotas, own }: WhoseFacts): string | null {
  if (!facts.some((id) => quotas[id] !== undefined)) return null
  return own ? 'your account’s quota, entered by you' : 'a quota of the account, entered by whoever made this'
}
