import { DropdownMenu } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'

interface MenuProps {
  /** The button that opens it. It must take a ref and pass on its props, as Button does. */
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'center' | 'end'
}

/** A menu of commands under a button. Not modal: a modal one would hide the page from screen readers. */
export function Menu({ trigger, children, align = 'start' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-card border border-line bg-card p-1.5 text-sm shadow-float"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

interface MenuItemProps {
  onSelect: () => void
  children: ReactNode
  icon?: ReactNode
  /** A second line: what it gives, or why it is not possible now. */
  hint?: string
  /** The key that does the same. */
  keys?: string
  disabled?: boolean
  danger?: boolean
}

export function MenuItem({
  onSelect,
  children,
  icon,
  hint,
  keys,
  disabled = false,
  danger = false,
}: MenuItemProps) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      disabled={disabled}
      className={classNames(
        'flex cursor-pointer items-start gap-2.5 rounded-control px-2.5 py-1.5 outline-none select-none',
        'data-highlighted:bg-water-soft data-disabled:cursor-not-allowed data-disabled:text-ink-faint',
        '[&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0',
        danger && 'text-bad',
      )}
    >
      {icon}
      <span className="flex-1">
        <span className="font-medium">{children}</span>
        {hint === undefined ? null : <span className="block text-xs text-ink-soft">{hint}</span>}
      </span>
      {keys === undefined ? null : <kbd className="font-sans text-xs text-ink-soft">{keys}</kbd>}
    </DropdownMenu.Item>
  )
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="mx-1 my-1.5 h-px bg-line" />
}
