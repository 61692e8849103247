import { accountQuotas, isAccountQuota } from '#content/quotas.ts'
import type { KindId } from '#content/schema.ts'
import { QuotaField } from '../../ui/quota-field.tsx'
import { Section } from './panel.tsx'

/** The quotas that bear on a kind and of which an account can have its own. Heavy with words: load it lazily. */
export function PartQuotas({ kind }: { readonly kind: KindId }) {
  const quotas = Object.keys(accountQuotas)
    .filter(isAccountQuota)
    .filter((fact) => accountQuotas[fact].includes(kind))
  if (quotas.length === 0) return null
  return (
    <Section title="Quotas of your account">
      <div className="grid gap-2">
        {quotas.map((fact) => (
          <QuotaField key={fact} fact={fact} named />
        ))}
      </div>
    </Section>
  )
}
