import type { ReactNode } from 'react'
import type { ButtonProps } from './button.tsx'
import { classNames } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

const kinds = {
  primary: 'border-water bg-water text-on-water hover:bg-water-strong',
  plain: 'border-line-strong bg-card text-ink hover:border-ink-faint',
  quiet: 'border-transparent bg-transparent text-ink-soft hover:bg-water-soft hover:text-ink',
  danger: 'border-line-strong bg-card text-bad hover:border-bad',
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What it does; spoken, and shown as a tooltip. */
  label: string
  /** A picture, usually from lucide-react. */
  icon: ReactNode
  /** The key that does the same, shown in the tooltip: 'Ctrl Z'. */
  keys?: string
}

/** A square button with a picture only. */
export function IconButton({
  label,
  icon,
  keys,
  kind = 'plain',
  size = 'medium',
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys === undefined ? {} : { keys })}>
      <button
        type={type}
        aria-label={label}
        className={classNames(
          'inline-grid shrink-0 place-items-center rounded-control border transition-colors duration-100',
          'disabled:cursor-not-allowed disabled:opacity-50 aria-pressed:bg-water-soft aria-pressed:text-water',
          '[&_svg]:size-4',
          size === 'small' ? 'size-7' : 'size-8.5',
          kinds[kind],
          className,
        )}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
