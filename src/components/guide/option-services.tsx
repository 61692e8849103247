import type { ServiceId } from '#content/schema.ts'
import { services } from '#content/services.ts'
import { listOf } from '../../design/format.ts'
import type { Support } from '../../engine/support.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { classNames } from '../ui/class-names.ts'

type OptionSupport = Readonly<Record<ServiceId, Support>>

/** The services whose smallest design meets an option; those that do not are faded. The words say the same. */
export function OptionServices({ support }: { readonly support: OptionSupport }) {
  const words = supportWords(support)
  return (
    <span className="flex gap-1.25" title={words}>
      {services.map(({ id, kind }) => (
        <AwsIcon
          key={id}
          kind={kind}
          size={22}
          className={classNames(
            support[id] === 'missed' && 'opacity-20 dark:opacity-25',
            support[id] === 'partly' && 'opacity-50',
            support[id] === 'unknown' && 'opacity-20 grayscale',
          )}
        />
      ))}
      <span className="sr-only">{words}</span>
    </span>
  )
}

const verdictWords = {
  met: 'Met by',
  partly: 'partly by',
  missed: 'not by',
  unknown: 'not known for',
} as const

function supportWords(support: OptionSupport): string {
  const parts = (['met', 'partly', 'missed', 'unknown'] as const).flatMap((verdict) => {
    const names = services.filter(({ id }) => support[id] === verdict).map(({ short }) => short)
    return names.length === 0 ? [] : [`${verdictWords[verdict]} ${listOf(names)}`]
  })
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
