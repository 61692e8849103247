import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names.ts'

interface OptionCardProps {
  readonly inputId: string
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly title: string
  readonly hint: string
  readonly checked: boolean
  readonly onChoose: () => void
  /** The key that chooses it; empty for options past the ninth, undefined where single keys are off. */
  readonly digit: string | undefined
  readonly quiet?: boolean
  readonly dense?: boolean
  /** What stands at the right: the services that meet it. */
  readonly aside?: ReactNode
  /** What belongs to the chosen option: its number. */
  readonly children?: ReactNode
}

/** An option as a card around a real radio button or checkbox. */
export function OptionCard({
  inputId,
  type,
  name,
  title,
  hint,
  checked,
  onChoose,
  digit,
  quiet = false,
  dense = false,
  aside,
  children,
}: OptionCardProps) {
  return (
    <div
      className={classNames(
        'rounded-card border transition-colors duration-100',
        checked
          ? 'border-water bg-card shadow-[inset_0_0_0_1px_var(--water)]'
          : quiet
            ? 'border-dashed border-line-strong hover:border-ink-faint'
            : 'border-line bg-card hover:border-line-strong',
        'has-[>label>input:focus-visible]:outline-2 has-[>label>input:focus-visible]:outline-offset-2 has-[>label>input:focus-visible]:outline-water',
      )}
    >
      <label
        htmlFor={inputId}
        className={classNames(
          'flex cursor-pointer items-center gap-x-3.5 px-4.5 max-sm:grid max-sm:grid-cols-[auto_1fr] max-sm:px-4',
          dense ? 'min-h-13 py-2' : 'min-h-17.5 py-3',
        )}
      >
        <input
          id={inputId}
          type={type}
          name={name}
          checked={checked}
          // A radio button that is chosen already does not fire `change`.
          onChange={onChoose}
          aria-labelledby={`${inputId}-title`}
          aria-describedby={`${inputId}-hint ${inputId}-aside`}
          className="sr-only"
        />
        <Mark type={type} checked={checked} digit={digit} />
        <span className="min-w-0 flex-1">
          <span id={`${inputId}-title`} className="block text-md/5 font-semibold">
            {title}
          </span>
          <span id={`${inputId}-hint`} className="mt-0.5 block text-sm text-ink-soft">
            {hint}
          </span>
        </span>
        <span id={`${inputId}-aside`} className="shrink-0 empty:hidden max-sm:col-start-2 max-sm:mt-2">
          {aside}
        </span>
      </label>
      {children}
    </div>
  )
}

interface MarkProps {
  readonly type: 'radio' | 'checkbox'
  readonly checked: boolean
  readonly digit: string | undefined
}

/**
 * A key cap where a keyboard can be expected, else the round that people know; the square is there always, since
 * nothing else says that several can be ticked.
 */
function Mark({ type, checked, digit }: MarkProps) {
  return (
    <>
      {digit !== undefined && (
        <kbd
          aria-hidden
          className={classNames(
            'flex h-5 w-7.5 shrink-0 items-center rounded-mark border border-b-2 px-1.5 font-sans text-xs/none font-medium max-sm:hidden pointer-coarse:hidden',
            checked ? 'border-water bg-water text-on-water' : 'border-line-strong bg-card text-ink-soft',
            // Where there is no key, the frame still shows what is chosen, unless a box does.
            digit === '' && type === 'checkbox' && 'invisible',
          )}
        >
          {digit}
        </kbd>
      )}
      <span
        aria-hidden
        className={classNames(
          'size-5 shrink-0 place-items-center border-2',
          digit === undefined || type === 'checkbox' ? 'grid' : 'hidden max-sm:grid pointer-coarse:grid',
          type === 'radio' ? 'rounded-full' : 'rounded-mark',
          checked ? 'border-water' : 'border-line-strong',
        )}
      >
        {checked && (
          <span
            className={classNames('size-2.5 bg-water', type === 'radio' ? 'rounded-full' : 'rounded-[2px]')}
          />
        )}
      </span>
    </>
  )
}
