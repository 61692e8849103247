import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium'

const kinds: Record<ButtonKind, string> = {
  primary: 'border-water bg-water text-on-water hover:border-water-strong hover:bg-water-strong',
  plain: 'border-line-strong bg-card text-ink hover:border-ink-faint',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-water-soft',
  danger: 'border-line-strong bg-card text-bad hover:border-bad',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2 text-xs',
  medium: 'min-h-8.5 px-3 text-sm',
}

/** The look of a button, for links that lead on like one. */
export function buttonClass(kind: ButtonKind = 'plain', size: ButtonSize = 'medium'): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-control border py-1 font-semibold whitespace-nowrap',
    'transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    kinds[kind],
    sizes[size],
  )
}

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind
  size?: ButtonSize
}

export function Button({
  kind = 'plain',
  size = 'medium',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return <button type={type} className={classNames(buttonClass(kind, size), className)} {...rest} />
}
