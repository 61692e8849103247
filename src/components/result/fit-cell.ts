import type { AxisId } from '#content/schema.ts'
import type { Assessment, Finding, Verdict } from '../../engine/types.ts'

/** How a fit is coloured and marked: the number, the mark and the words say what the colour says. */
export interface FitLook {
  readonly className: string
  /** In front of the number; empty where none is needed. */
  readonly mark: '' | '✕' | '!'
  /** For those who do not see the mark. */
  readonly words: string
}

export function fitLook(fit: number | null, findings: readonly Finding[]): FitLook {
  if (fit === null) return { className: 'text-ink-soft', mark: '', words: 'nothing asked' }
  const blocked = findings.some(({ verdict }) => verdict === 'blocked')
  if (blocked) return { className: 'bg-fit-none text-bad', mark: '✕', words: 'ruled out here' }
  if (fit < 25) return { className: 'bg-fit-none text-bad', mark: '✕', words: 'poor' }
  if (fit < 50) return { className: 'bg-fit-weak', mark: '!', words: 'weak' }
  if (fit < 70) return { className: 'bg-fit-fair', mark: '', words: 'fair' }
  return fit < 90
    ? { className: 'bg-fit-good', mark: '', words: 'good' }
    : { className: 'bg-fit-best', mark: '', words: 'very good' }
}

/** What was asked on an axis, and how the design answers it; practice and limits count nothing. */
export function askedOn(axis: AxisId, { findings }: Assessment): readonly Finding[] {
  return findings.filter((finding) => finding.axis === axis && finding.origin === 'answer')
}

const severity: Readonly<Record<Verdict, number>> = { blocked: 0, missed: 1, partly: 2, unknown: 3, met: 4 }

export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => severity[a.verdict] - severity[b.verdict] || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )
}
